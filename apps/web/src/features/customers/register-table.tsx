import { Table, Text, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import stacked from '../../shared/ui/stacked.module.css';
import classes from './customer.module.css';

interface Props {
  title: string;
  /** Said when there is no row. */
  empty: string;
  head: readonly string[];
  rows: readonly { id: string; cells: readonly ReactNode[] }[];
  /** The columns, from 0, that hold amounts. */
  amounts?: readonly number[];
}

/** One register of the customer as a table with its heading; its rows become cards where the screen is narrow. */
export function RegisterTable({ title, empty, head, rows, amounts = [] }: Props) {
  const id = useId();
  const look = (column: number) => (amounts.includes(column) ? classes.amount : undefined);
  return (
    <section className={classes.part} aria-labelledby={id}>
      <Title order={2} id={id}>
        {title}
      </Title>
      {rows.length === 0 ? (
        <Text c="dimmed">{empty}</Text>
      ) : (
        <Table verticalSpacing="xs" className={stacked.table} aria-labelledby={id}>
          <Table.Thead>
            <Table.Tr>
              {head.map((name, column) => (
                <Table.Th key={name} className={look(column)}>
                  {name}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row) => (
              <Table.Tr key={row.id}>
                {row.cells.map((cell, column) => (
                  <Table.Td key={head[column]} data-label={head[column]} className={look(column)}>
                    {cell}
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </section>
  );
}
