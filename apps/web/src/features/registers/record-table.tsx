import { Anchor, VisuallyHidden } from '@mantine/core';
import type { RecordCell, RecordColumn, RecordPage, RegisterInfo } from '@underlag/api/register-records';
import { useRef } from 'react';
import { Link } from 'react-router';
import { paths } from '../../shared/paths.ts';
import { useText } from '../../shared/use-text.tsx';
import { addressOf } from './register-state.ts';
import classes from './registers.module.css';
import { shownValue } from './shown-value.ts';
import { useRowKeys } from './use-row-keys.ts';

/** The rows of a register; the first column leads to the row itself. */
export function RecordTable({ info, rows }: { info: RegisterInfo; rows: RecordPage['rows'] }) {
  const table = useRef<HTMLTableElement>(null);
  useRowKeys(table);
  const t = useText();
  return (
    <div className={classes.scroll}>
      <table className={classes.table} ref={table}>
        <caption>
          <VisuallyHidden>{t(info.name)}</VisuallyHidden>
        </caption>
        <TableHead columns={info.columns} />
        <tbody>
          {rows.map(({ id, cells }) => (
            <tr key={id}>
              {info.columns.map((column, index) => (
                <ValueCell
                  key={column.key}
                  column={column}
                  cell={cells[index] ?? nothing}
                  row={index === 0 ? paths.record(info.register, id) : null}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const nothing: RecordCell = { value: null, to: null };

export function TableHead({ columns }: { columns: readonly RecordColumn[] }) {
  const t = useText();
  return (
    <thead>
      <tr>
        {columns.map(({ key, name, kind }) => (
          <th key={key} scope="col" data-kind={kind}>
            {t(name)}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** One value of a table: the way to its row, to what it names, or neither. */
export function ValueCell({
  column,
  cell,
  row = null,
}: {
  column: RecordColumn;
  cell: RecordCell;
  row?: string | null;
}) {
  const t = useText();
  const shown = shownValue(column, cell.value, t);
  const to = row ?? (cell.to && cell.value !== null ? addressOf(cell.to) : null);
  return (
    <td data-label={t(column.name)} data-kind={column.kind}>
      {to ? (
        <Anchor
          component={Link}
          to={to}
          fz="inherit"
          fw={row ? 600 : undefined}
          data-row={row ? '' : undefined}
        >
          {shown}
        </Anchor>
      ) : (
        shown
      )}
    </td>
  );
}
