import { Button, Text } from '@mantine/core';
import { IconEye, IconEyeOff } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { trpc } from '../../../api/trpc.ts';
import { ErrorBeside } from '../../../shared/ui/error-state.tsx';
import { useText } from '../../../shared/use-text.tsx';
import { useDesk } from '../case-desk.tsx';
import { DiffView } from './diff-view.tsx';
import classes from './instruction.module.css';
import { instructionWords as words } from './instruction-messages.ts';

/** The secret text, fetched only when somebody asks to read it, and what the customer wants changed in it. */
export function InstructionReading({ canRead }: { canRead: boolean }) {
  const t = useText();
  const { record } = useDesk();
  const read = useMutation({ ...trpc.instructions.read.mutationOptions(), meta: { besides: true } });
  const wished = record.fields.newText;
  const onItsWay = ['prepared', 'sent'].includes(record.instruction?.prepared?.state ?? '');
  const isChange = onItsWay || typeof wished === 'string';
  if (!canRead)
    return (
      <Text fz="sm" c="dimmed" mt="sm">
        {t(words.mayNot)}
      </Text>
    );
  if (!read.data)
    return (
      <>
        <Button
          size="compact-md"
          variant="default"
          mt="sm"
          className="no-print"
          leftSection={<IconEye size={16} aria-hidden />}
          loading={read.isPending}
          onClick={() => read.mutate({ caseId: record.id })}
        >
          {t(isChange ? words.readChange : words.read)}
        </Button>
        <Text fz="xs" c="dimmed" mt={4}>
          {t(words.logged)}
        </Text>
        <ErrorBeside error={read.error} />
      </>
    );
  const { current, next } = read.data;
  const after = next?.text ?? (typeof wished === 'string' ? wished : null);
  return (
    <div aria-live="polite">
      {isChange && after !== null ? (
        <DiffView before={current?.text ?? ''} after={after} />
      ) : (
        <p className={classes.text}>{current?.text ?? t(words.noText)}</p>
      )}
      <Button
        size="compact-sm"
        variant="subtle"
        mt="xs"
        className="no-print"
        leftSection={<IconEyeOff size={16} aria-hidden />}
        onClick={() => read.reset()}
      >
        {t(words.hide)}
      </Button>
    </div>
  );
}
