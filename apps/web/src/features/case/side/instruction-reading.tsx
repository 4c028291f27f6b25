import { useMutation } from '@tanstack/react-query';
import { trpc } from '../../../api/trpc.ts';
import { HideButton, ReadButton } from '../../../shared/ui/secret-reading.tsx';
import { useText } from '../../../shared/use-text.tsx';
import { useDesk } from '../case-desk.tsx';
import { DiffView } from './diff-view.tsx';
import classes from './instruction.module.css';
import { instructionWords as words } from './instruction-messages.ts';

/** The secret text, fetched only when somebody asks to read it, and what the customer wants changed in it. Kept nowhere, and never printed. */
export function InstructionReading({ canRead }: { canRead: boolean }) {
  const t = useText();
  const { record } = useDesk();
  const read = useMutation({
    ...trpc.instructions.read.mutationOptions(),
    gcTime: 0,
    meta: { besides: true },
  });
  const wished = record.fields.newText;
  const onItsWay = ['prepared', 'sent'].includes(record.instruction?.prepared?.state ?? '');
  const isChange = onItsWay || typeof wished === 'string';
  if (!canRead || !read.data)
    return (
      <ReadButton
        canRead={canRead}
        mayNot={t(words.mayNot)}
        name={t(isChange ? words.readChange : words.read)}
        isPending={read.isPending}
        error={read.error}
        onRead={() => read.mutate({ caseId: record.id })}
      />
    );
  const { current, next } = read.data;
  const after = next?.text ?? (typeof wished === 'string' ? wished : null);
  return (
    <div aria-live="polite" className="no-print">
      {isChange && after !== null ? (
        <DiffView before={current?.text ?? ''} after={after} />
      ) : (
        <p className={classes.text}>{current?.text ?? t(words.noText)}</p>
      )}
      <HideButton onClick={() => read.reset()}>{t(words.hide)}</HideButton>
    </div>
  );
}
