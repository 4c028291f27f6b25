import { Anchor } from '@mantine/core';
import type { CaseRow } from '@underlag/api/cases';
import { caseType, isCaseType } from '@underlag/domain/case-types';
import { Link } from 'react-router';
import { paths } from '../../shared/paths.ts';
import { ClockBadge } from '../../shared/ui/clock-badge.tsx';
import { StatusBadge } from '../../shared/ui/status-badge.tsx';
import { useText } from '../../shared/use-text.tsx';
import { messages } from './messages.ts';
import { RegisterTable } from './register-table.tsx';

/** The customer's open cases. */
export function CustomerCases({ cases }: { cases: readonly CaseRow[] }) {
  const t = useText();
  return (
    <RegisterTable
      title={t(messages.cases)}
      empty={t(messages.noCases)}
      head={[t(messages.case), t(messages.matter), t(messages.status), t(messages.due), t(messages.assignee)]}
      rows={cases.map((row) => {
        const type = isCaseType(row.typeKey) ? caseType(row.typeKey) : null;
        return {
          id: row.id,
          cells: [
            <Anchor key="case" component={Link} to={paths.case(row.number)} fz="sm">
              {row.number} {row.subject}
            </Anchor>,
            t(type?.name),
            <StatusBadge
              key="state"
              category={row.category}
              name={t(type?.states[row.state]?.name) || row.state}
            />,
            <ClockBadge key="due" dueAt={row.dueAt} stage={row.stage} />,
            row.assignee?.name ?? t(messages.nobody),
          ],
        };
      })}
    />
  );
}
