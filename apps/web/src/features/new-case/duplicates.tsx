import { Anchor, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { CaseRow } from '@underlag/api/cases';
import { caseType, isCaseType } from '@underlag/domain/case-types';
import { Link } from 'react-router';
import { trpc } from '../../api/trpc.ts';
import { paths } from '../../shared/paths.ts';
import { useText } from '../../shared/use-text.tsx';
import { messages } from './messages.ts';
import classes from './new-case.module.css';

const most = 5;

type Known = Pick<CaseRow, 'id' | 'number' | 'subject' | 'typeKey' | 'state'>;

/** Open cases about the same invoice, then of the same customer, before another one is opened. */
export function Duplicates({
  customerId,
  invoiceId,
}: {
  customerId: string | null;
  invoiceId: string | null;
}) {
  const t = useText();
  const ofCustomer = useQuery({
    ...trpc.cases.list.queryOptions({ list: 'all', customerId, size: most }),
    enabled: customerId !== null,
  });
  const ofInvoice = useQuery({
    ...trpc.relations.duplicates.queryOptions({ invoiceId: invoiceId ?? '' }),
    enabled: invoiceId !== null,
  });
  const same: readonly Known[] = invoiceId ? (ofInvoice.data ?? []) : [];
  const rows: readonly Known[] = [...same, ...(customerId ? (ofCustomer.data?.rows ?? []) : [])];
  const cases = [...new Map(rows.map((row) => [row.id, row])).values()].slice(0, most);
  return (
    <div role="status">
      {cases.length > 0 && (
        <div className={classes.warning}>
          <Text fw={600}>{t(messages.duplicates)}</Text>
          <ul style={{ margin: '4px 0', paddingInlineStart: 20 }}>
            {cases.map((row) => (
              <li key={row.id}>
                <Duplicate row={row} isSame={same.some(({ id }) => id === row.id)} />
              </li>
            ))}
          </ul>
          <Text fz="sm">{t(messages.duplicatesHint)}</Text>
        </div>
      )}
    </div>
  );
}

function Duplicate({ row, isSame }: { row: Known; isSame: boolean }) {
  const t = useText();
  const type = isCaseType(row.typeKey) ? caseType(row.typeKey) : null;
  return (
    <>
      <Anchor
        component={Link}
        to={paths.case(row.number)}
        fz="sm"
        c="var(--mantine-color-text)"
        td="underline"
      >
        {row.number} {row.subject}
      </Anchor>{' '}
      <Text component="span" fz="sm">
        {isSame && <strong>{t(messages.sameInvoice)}, </strong>}
        {t(type?.name)}, {t(type?.states[row.state]?.name)}
      </Text>
    </>
  );
}
