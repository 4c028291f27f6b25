import type { AttachmentView } from '@underlag/api/cases';
import { useState } from 'react';
import { ApprovalPage } from '../features/approvals/approval-page.tsx';
import { FilePanel } from '../features/case/viewer/file-panel.tsx';
import { attachmentFile } from '../features/case/viewer/open-file.ts';

/** An approval with the case's own viewer for the files it rests on. */
export function ApprovalRoute() {
  const [shown, setShown] = useState<AttachmentView | null>(null);
  const file = shown && attachmentFile(shown);
  return (
    <ApprovalPage
      onFile={setShown}
      file={file && <FilePanel key={file.url} file={file} onClose={() => setShown(null)} />}
    />
  );
}
