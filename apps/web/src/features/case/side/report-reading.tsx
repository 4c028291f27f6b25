import { Button, Text } from '@mantine/core';
import { IconEye, IconEyeOff } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { trpc } from '../../../api/trpc.ts';
import { dateTime } from '../../../shared/format.ts';
import { ErrorBeside } from '../../../shared/ui/error-state.tsx';
import { useText } from '../../../shared/use-text.tsx';
import { useDesk } from '../case-desk.tsx';
import classes from './instruction.module.css';
import { instructionWords } from './instruction-messages.ts';
import { reportWords as words } from './report-messages.ts';

interface Props {
  canRead: boolean;
  /** One of the reports of a period; the case's own when left out. */
  number?: string;
}

/** A report's words, fetched only when somebody asks to read them, which is logged. */
export function ReportReading({ canRead, number }: Props) {
  const t = useText();
  const { record } = useDesk();
  const read = useMutation({
    ...trpc.incidentReports.read.mutationOptions(),
    gcTime: 0,
    meta: { besides: true },
  });
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
          onClick={() => read.mutate({ caseId: record.id, ...(number ? { reportNumber: number } : {}) })}
        >
          {t(number ? words.readOf(number) : words.read)}
        </Button>
        <Text fz="xs" c="dimmed" mt={4}>
          {t(instructionWords.logged)}
        </Text>
        <ErrorBeside error={read.error} />
      </>
    );
  const { number: its, from, text } = read.data;
  return (
    <div aria-live="polite" className="no-print">
      <Text fz="xs" c="dimmed" mt="sm">
        {t(words.linked(its, dateTime(from)))}
      </Text>
      <p className={classes.text} lang="sv">
        {text}
      </p>
      <Button
        size="compact-sm"
        variant="subtle"
        mt="xs"
        leftSection={<IconEyeOff size={16} aria-hidden />}
        onClick={() => read.reset()}
      >
        {t(words.hide)}
      </Button>
    </div>
  );
}
