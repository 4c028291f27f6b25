import { Text } from '@mantine/core';
import { IconDownload, IconFile, IconFileText, IconFileTypePdf, IconPhoto } from '@tabler/icons-react';
import type { AttachmentView } from '@underlag/api/cases';
import { fileSize } from '../../../shared/format.ts';
import { useLocale, useText } from '../../../shared/use-text.tsx';
import { useDesk } from '../case-desk.tsx';
import { attachmentDownload, attachmentFile } from '../viewer/open-file.ts';
import { messages } from './messages.ts';
import classes from './timeline.module.css';

const icons = { pdf: IconFileTypePdf, image: IconPhoto, text: IconFileText, none: IconFile };

/** A message's files: those that can be shown open beside the case, the rest are downloaded. */
export function Attachments({ attachments }: { attachments: readonly AttachmentView[] }) {
  const t = useText();
  if (attachments.length === 0) return null;
  return (
    <ul className={classes.files} aria-label={t(messages.attachments)}>
      {attachments.map((attachment) => (
        <li key={attachment.id} style={{ maxWidth: '100%' }}>
          <Attachment attachment={attachment} />
        </li>
      ))}
    </ul>
  );
}

function Attachment({ attachment }: { attachment: AttachmentView }) {
  const locale = useLocale();
  const { setFile } = useDesk();
  const Icon = icons[attachment.shows];
  const file = attachmentFile(attachment);
  const inside = (
    <>
      <Icon size={16} aria-hidden style={{ flex: 'none' }} />
      <span className="clip">{attachment.name}</span>
      <Text component="span" fz="xs" c="dimmed" style={{ whiteSpace: 'nowrap' }}>
        {fileSize(attachment.size, locale)}
      </Text>
    </>
  );
  return file ? (
    <button
      type="button"
      className={classes.file}
      style={{ cursor: 'pointer' }}
      onClick={() => setFile(file)}
    >
      {inside}
    </button>
  ) : (
    <a className={classes.file} href={attachmentDownload(attachment.id)} download>
      {inside}
      <IconDownload size={14} aria-hidden />
    </a>
  );
}
