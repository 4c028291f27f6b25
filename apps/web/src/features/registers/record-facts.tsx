import { ActionIcon, Anchor, Text, Title } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { describeInvoiceFlag } from '@underlag/api/invoice-flags';
import type { RecordFact, RecordView } from '@underlag/api/register-records';
import { useId } from 'react';
import { Link } from 'react-router';
import { useText } from '../../shared/use-text.tsx';
import { says } from './messages.ts';
import { TableHead, ValueCell } from './record-table.tsx';
import { addressOf } from './register-state.ts';
import classes from './registers.module.css';
import { ReportReading } from './report-reading.tsx';
import { shownValue } from './shown-value.ts';

/** The row's details, what belongs to it alone, and why some of it is not corrected here. */
export function RecordFacts({ record }: { record: RecordView }) {
  return (
    <div className={classes.part} style={{ gap: 24 }}>
      <dl className={classes.facts}>
        {record.facts.map((fact) => (
          <Fact key={fact.key} fact={fact} />
        ))}
      </dl>
      {record.secret && <ReportReading reportId={record.id} canRead={record.secret.canRead} />}
      {record.parts.map((part) => (
        <PartTable key={part.key} part={part} />
      ))}
      <Reasons facts={record.facts} />
    </div>
  );
}

function Fact({ fact: { key, name, cell, ...column } }: { fact: RecordFact }) {
  const t = useText();
  const shown = shownValue(column, cell.value, t);
  return (
    <div>
      <dt>
        {t(name)}
        <ActionIcon
          component={Link}
          to={`?${new URLSearchParams({ flik: 'historik', falt: key })}`}
          variant="subtle"
          color="gray"
          size={24}
          className="no-print"
          aria-label={t(says.historyOf(t(name)))}
          title={t(says.historyOf(t(name)))}
        >
          <IconHistory size={14} aria-hidden />
        </ActionIcon>
      </dt>
      <dd>
        {cell.to && cell.value !== null ? (
          <Anchor component={Link} to={addressOf(cell.to)} fz="inherit" className={classes.factLink}>
            {shown}
          </Anchor>
        ) : (
          <Shown kind={column.kind} value={cell.value} shown={shown} />
        )}
      </dd>
    </div>
  );
}

/** Each remark on a line of its own; any other value as it is read. */
function Shown({
  kind,
  value,
  shown,
}: {
  kind: RecordFact['kind'];
  value: RecordFact['cell']['value'];
  shown: string;
}) {
  const t = useText();
  if (kind !== 'flags' || !Array.isArray(value) || value.length === 0) return shown;
  return (
    <ul className={classes.changes}>
      {value.map((flag) => (
        <li key={flag}>{t(describeInvoiceFlag(flag))}</li>
      ))}
    </ul>
  );
}

function PartTable({ part: { name, empty, columns, rows } }: { part: RecordView['parts'][number] }) {
  const t = useText();
  const id = useId();
  return (
    <section className={classes.part} aria-labelledby={id}>
      <Title order={2} id={id}>
        {t(name)}
      </Title>
      {rows.length === 0 ? (
        <Text c="dimmed" fz="sm">
          {t(empty)}
        </Text>
      ) : (
        <div className={classes.scroll}>
          <table className={classes.table} aria-labelledby={id}>
            <TableHead columns={columns} />
            <tbody>
              {rows.map((row) => (
                <tr key={row.id}>
                  {columns.map((column, index) => (
                    <ValueCell
                      key={column.key}
                      column={column}
                      cell={row.cells[index] ?? { value: null, to: null }}
                    />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

/** Each reason why something is not corrected here, with what it is about. */
function Reasons({ facts }: { facts: readonly RecordFact[] }) {
  const t = useText();
  const reasons = new Map<string, string[]>();
  for (const { fixed, name } of facts)
    if (fixed) reasons.set(t(fixed), [...(reasons.get(t(fixed)) ?? []), t(name)]);
  if (reasons.size === 0) return null;
  return (
    <details className={`${classes.reasons} no-print`}>
      <summary>{t(says.whyFixed)}</summary>
      <ul>
        {[...reasons].map(([reason, names]) => (
          <li key={reason}>
            {names.join(', ')}: {reason}
          </li>
        ))}
      </ul>
    </details>
  );
}
