import { Anchor, Text } from '@mantine/core';
import type { DecidedChange } from '@underlag/api/register';
import { Link } from 'react-router';
import { dateTime } from '../../shared/format.ts';
import { paths } from '../../shared/paths.ts';
import { useText } from '../../shared/use-text.tsx';
import { says } from './register-messages.ts';
import { RegisterTable } from './register-table.tsx';

/** What has happened to contacts and authorities: every wish that was decided, who asked and who decided. */
export function HistoryTab({ history }: { history: readonly DecidedChange[] }) {
  const t = useText();
  return (
    <RegisterTable
      title={t(says.history)}
      empty={t(says.noHistory)}
      head={[t(says.when), t(says.change), t(says.outcome), t(says.asker), t(says.decider)]}
      rows={history.map((change) => ({
        id: change.id,
        cells: [
          dateTime(change.decidedAt),
          <What key="what" change={change} />,
          t(says.outcomes[change.outcome]),
          change.askedBy,
          change.decidedBy,
        ],
      }))}
    />
  );
}

function What({ change }: { change: DecidedChange }) {
  const t = useText();
  const { id, reason, note, caseNumber, evidence } = change;
  return (
    <div>
      {t(change.says)}
      <Text fz="xs" c="dimmed">
        {t(says.reasonWas)}: {reason}
        {note && `. ${t(says.outcomes.rejected)}: ${note}`}
      </Text>
      {(caseNumber || evidence) && (
        <Text fz="xs" component="div">
          {caseNumber && (
            <Anchor component={Link} to={paths.case(caseNumber)} fz="xs" mr="sm">
              {caseNumber}
            </Anchor>
          )}
          {evidence && (
            <Anchor href={`/api/register/change/${id}/evidence`} target="_blank" rel="noreferrer" fz="xs">
              {t(says.evidence)}
            </Anchor>
          )}
        </Text>
      )}
    </div>
  );
}
