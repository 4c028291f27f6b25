import { useNavigate } from 'react-router';
import { errorOf } from '../../api/error-of.ts';
import { client } from '../../api/trpc.ts';
import { paths } from '../../shared/paths.ts';
import { toast, toastError } from '../../shared/ui/toast.tsx';
import { type Upload, uploadFile } from '../../shared/upload-file.ts';
import { useText } from '../../shared/use-text.tsx';
import { useDesk } from './case-desk.tsx';
import { messages } from './composer/messages.ts';
import { attachmentDownload } from './viewer/open-file.ts';

/** Calls a scheduled message back. Its words and files go into the reply box, also when the person has gone on to another case. */
export function useUndo(): (deliveryId: string) => Promise<void> {
  const t = useText();
  const navigate = useNavigate();
  const { record, refresh, composer } = useDesk();
  const { id: caseId, number } = record;
  return async (deliveryId) => {
    try {
      const undone = await client.cases.undoReply.mutate({ deliveryId });
      const uploads = await filesOf(await refresh(), deliveryId);
      const letter = { ...undone, uploads, templateKey: null };
      if (composer.current) composer.current.restore(letter);
      else {
        const uploadIds = uploads.map(({ id }) => id);
        await client.cases.saveDraft.mutate({ caseId, body: { mode: 'reply', ...undone, uploadIds } });
        navigate(paths.compose(number, 'reply'));
      }
      toast({ says: t(messages.undone) });
    } catch (cause) {
      const error = errorOf(cause);
      toastError({ says: t(error.kind === 'refused' ? messages.tooLate : error.says) });
    }
  };

  /** The message's files, sent ahead once more: the first ones belong to the message that stays in the timeline. */
  async function filesOf(view: typeof record, deliveryId: string): Promise<Upload[]> {
    const message = view.timeline.find(
      (entry) => entry.kind === 'message' && entry.delivery?.id === deliveryId,
    );
    if (message?.kind !== 'message') return [];
    return Promise.all(
      message.attachments.map(async ({ id, name }) => {
        const file = await fetch(attachmentDownload(id), { credentials: 'same-origin' });
        return uploadFile(await file.blob(), name, caseId);
      }),
    );
  }
}
