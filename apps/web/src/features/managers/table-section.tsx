import { ActionIcon, Anchor, Text, Title, VisuallyHidden } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import type { Cell, Column, FigureTable } from '@underlag/api/figure-tables';
import type { FiguresOf } from '@underlag/api/figures';
import { type ReactNode, useId } from 'react';
import { Link } from 'react-router';
import { useMay } from '../../api/session.ts';
import { kronor } from '../../shared/format.ts';
import { listAddress } from '../../shared/list-address.ts';
import { useText } from '../../shared/use-text.tsx';
import { figuresFile } from './figures-state.ts';
import classes from './managers.module.css';
import { says } from './messages.ts';

interface Props {
  table: FigureTable;
  of: FiguresOf;
  /** What the figures mean, where the heading says too little. */
  why?: string;
  /** The same figures as a picture. */
  children?: ReactNode;
  wide?: boolean;
}

/** A table of figures under its heading, each the way to its list, with the table as a file. */
export function TableSection({ table, of, why, children, wide }: Props) {
  const t = useText();
  const exports = useMay('list.export');
  const id = useId();
  const name = t(table.title);
  return (
    <section className={classes.section} aria-labelledby={id} data-wide={wide || undefined}>
      <div className={classes.head}>
        <Title order={2} id={id}>
          {name}
        </Title>
        {exports && (
          <ActionIcon
            component="a"
            href={figuresFile(of, 'csv', table.key)}
            download
            variant="subtle"
            className="no-print"
            aria-label={t(says.exportTable(name))}
            title={t(says.csv)}
          >
            <IconDownload size={16} aria-hidden />
          </ActionIcon>
        )}
      </div>
      {why && (
        <Text c="dimmed" fz="sm" mb="sm">
          {why}
        </Text>
      )}
      {table.rows.length === 0 ? (
        <Text c="dimmed" fz="sm">
          {t(says.nothing)}
        </Text>
      ) : (
        <>
          {children}
          <div className={classes.scroll}>
            <Rows table={table} name={name} />
          </div>
        </>
      )}
    </section>
  );
}

function Rows({ table: { columns, rows }, name }: { table: FigureTable; name: string }) {
  const t = useText();
  return (
    <table className={classes.table}>
      <caption>
        <VisuallyHidden>{name}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.name.sv} scope="col" data-kind={column.kind}>
              {t(column.name)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells }) => (
          <tr key={key}>
            {columns.map((column, index) => (
              <FigureCell key={column.name.sv} column={column} cell={cells[index]} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function FigureCell({ column, cell }: { column: Column; cell: Cell | undefined }) {
  const shown = wordsOf(cell?.value ?? null, column);
  if (column.kind === 'words')
    return (
      <th scope="row" data-kind="words">
        {shown}
      </th>
    );
  const opens = cell?.value ? cell.opens : undefined;
  return (
    <td data-kind={column.kind} data-late={opens?.due === 'breached' || undefined}>
      {opens ? (
        <Anchor component={Link} to={listAddress(opens)} fz="sm" className={classes.figure}>
          {shown}
        </Anchor>
      ) : (
        shown
      )}
    </td>
  );
}

function wordsOf(value: Cell['value'], { kind }: Column): string {
  if (value === null) return '–';
  if (kind === 'ore') return kronor(Number(value));
  return kind === 'percent' ? `${value}\u00A0%` : String(value);
}
