import { Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { trpc } from '../../../api/trpc.ts';
import { dateTime } from '../../../shared/format.ts';
import { HideButton, ReadButton } from '../../../shared/ui/secret-reading.tsx';
import { useText } from '../../../shared/use-text.tsx';
import { useDesk } from '../case-desk.tsx';
import classes from './instruction.module.css';
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
  if (!canRead || !read.data)
    return (
      <ReadButton
        canRead={canRead}
        mayNot={t(words.mayNot)}
        name={t(number ? words.readOf(number) : words.read)}
        isPending={read.isPending}
        error={read.error}
        onRead={() => read.mutate({ caseId: record.id, ...(number ? { reportNumber: number } : {}) })}
      />
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
      <HideButton onClick={() => read.reset()}>{t(words.hide)}</HideButton>
    </div>
  );
}
