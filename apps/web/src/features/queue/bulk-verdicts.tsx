import { Stack, Text, Title, VisuallyHidden } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import type { CaseRow } from '@underlag/api/cases';
import type { Text as Words } from '@underlag/domain/text';
import { useText } from '../../shared/use-text.tsx';
import { bulkSays } from './bulk-messages.ts';
import classes from './queue.module.css';

interface Verdict {
  caseId: string;
  number: string | null;
  ok: boolean;
  says: Words | null;
}

/** One line per case: what will change or did, and what will not and why; the refused stand first. */
export function BulkVerdicts({
  cases,
  verdicts,
  done = false,
}: {
  cases: readonly CaseRow[];
  verdicts: readonly Verdict[];
  done?: boolean;
}) {
  const t = useText();
  const good = verdicts.filter(({ ok }) => ok).length;
  const bad = verdicts.length - good;
  const subjects = new Map(cases.map(({ id, subject, number }) => [id, { subject, number }]));
  const sum = [
    t((done ? bulkSays.changed : bulkSays.willChange)(good)),
    ...(bad > 0 ? [t((done ? bulkSays.refused : bulkSays.willRefuse)(bad))] : []),
  ].join(', ');
  return (
    <Stack gap="xs">
      <Title order={3}>{t(done ? bulkSays.result : bulkSays.preview)}</Title>
      <Text fz="sm" role="status">
        {sum}
      </Text>
      <ul className={classes.verdicts}>
        {[...verdicts]
          .sort((a, b) => Number(a.ok) - Number(b.ok))
          .map(({ caseId, number, ok, says }) => (
            <li key={caseId}>
              {ok ? (
                <IconCircleCheck size={16} color="var(--u-good)" aria-hidden />
              ) : (
                <IconAlertTriangle size={16} color="var(--u-late)" aria-hidden />
              )}
              <VisuallyHidden>{t(ok ? (done ? bulkSays.done : bulkSays.ok) : bulkSays.no)}: </VisuallyHidden>
              <span style={{ minWidth: 0 }}>
                <b>{number ?? subjects.get(caseId)?.number}</b> {subjects.get(caseId)?.subject}
                {says && (
                  <Text fz="sm" c={ok ? 'dimmed' : 'var(--u-late)'}>
                    {t(says)}
                  </Text>
                )}
              </span>
            </li>
          ))}
      </ul>
    </Stack>
  );
}
