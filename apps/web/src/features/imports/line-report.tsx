import { SegmentedControl, Table, Text, Title, VisuallyHidden } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ImportLineView, ImportRunView, LineOutcome } from '@underlag/api/imports';
import { useSearchParams } from 'react-router';
import { trpc } from '../../api/trpc.ts';
import { ErrorState } from '../../shared/ui/error-state.tsx';
import { Loading } from '../../shared/ui/loading.tsx';
import stacked from '../../shared/ui/stacked.module.css';
import { useText } from '../../shared/use-text.tsx';
import classes from './imports.module.css';
import { says } from './messages.ts';
import { NextPage } from './next-page.tsx';

const outcomes = ['faulty', 'changed', 'new'] as const;
const findings = { faulty: says.faults, changed: says.changes, new: says.notes };

/** What the check said, line by line: the faults, the changes, or what is new. */
export function LineReport({ run }: { run: ImportRunView }) {
  const t = useText();
  const [params, setParams] = useSearchParams();
  const counts = { faulty: run.faultyRows, changed: run.changedRows, new: run.newRows };
  const first = outcomes.find((one) => counts[one] > 0) ?? 'new';
  const outcome = outcomes.find((one) => one === params.get('which')) ?? first;
  return (
    <section className={classes.part} aria-labelledby="line-report">
      <Title order={2} id="line-report">
        {t(says.report)}
      </Title>
      <div>
        <SegmentedControl
          aria-label={t(says.filter)}
          value={outcome}
          onChange={(which) => setParams({ which }, { replace: true })}
          data={outcomes.map((one) => ({ value: one, label: `${t(says.outcome[one])} (${counts[one]})` }))}
        />
      </div>
      <Lines id={run.id} outcome={outcome} all={counts[outcome]} after={Number(params.get('after') ?? 0)} />
    </section>
  );
}

interface Wanted {
  id: string;
  outcome: LineOutcome;
  all: number;
  after: number;
}

function Lines({ id, outcome, all, after }: Wanted) {
  const t = useText();
  const { data, error, refetch } = useQuery(trpc.imports.lines.queryOptions({ id, outcome, after }));
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  const { rows, next, kept } = data;
  if (rows.length === 0) return <Text c="dimmed">{t(says.noLines)}</Text>;
  return (
    <>
      {all > kept && (
        <Text fz="sm" c="dimmed">
          {t(says.onlyKept(kept, all))}
        </Text>
      )}
      <Table className={stacked.table} fz="sm" verticalSpacing="xs">
        <Table.Caption>
          <VisuallyHidden>{t(says.outcome[outcome])}</VisuallyHidden>
        </Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t(says.line)}</Table.Th>
            <Table.Th>{t(says.key)}</Table.Th>
            <Table.Th>{t(findings[outcome])}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <LineRow key={row.line} row={row} />
          ))}
        </Table.Tbody>
      </Table>
      <NextPage next={next === null ? null : String(next)} />
    </>
  );
}

function LineRow({ row: { line, key, outcome, faults, changes, notes } }: { row: ImportLineView }) {
  const t = useText();
  return (
    <Table.Tr>
      <Table.Td data-label={t(says.line)}>{line}</Table.Td>
      <Table.Td data-label={t(says.key)}>{key ?? '–'}</Table.Td>
      <Table.Td data-label={t(findings[outcome])}>
        <ul className={classes.faults}>
          {faults.map((fault) => (
            <li key={`${fault.line} ${fault.column?.sv} ${fault.says.sv}`}>
              <b>
                {t(fault.column) || t(says.wholeRow)}
                {fault.line !== line && ` (${t(says.onLine(fault.line))})`}
              </b>
              {fault.written && (
                <>
                  {' '}
                  <span className={classes.written}>{fault.written}</span>
                </>
              )}
              : {t(fault.says)}
            </li>
          ))}
          {changes.map(({ column, before, after }) => (
            <li key={column.sv}>
              <b>{t(column)}</b>: {t(says.change(before ?? t(says.nothing), after ?? t(says.nothing)))}
            </li>
          ))}
          {notes.map((note) => (
            <li key={note.sv}>{t(note)}</li>
          ))}
        </ul>
      </Table.Td>
    </Table.Tr>
  );
}
