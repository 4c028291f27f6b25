import { Anchor, Group, Table, Text, VisuallyHidden } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import type { FaqRow, ServingType } from '@underlag/api/faq-meter';
import { Link } from 'react-router';
import { listAddress } from '../../shared/list-address.ts';
import { paths } from '../../shared/paths.ts';
import stacked from '../../shared/ui/stacked.module.css';
import { useText } from '../../shared/use-text.tsx';
import { faqWords as says } from './faq-messages.ts';

const figure = new Intl.NumberFormat('sv-SE');

/** The answers by number; a number that nothing handles stands first, in words. */
export function FaqTable({ rows }: { rows: readonly FaqRow[] }) {
  const t = useText();
  const unserved = rows.filter(({ types, answers, rule }) => types.length + answers.length === 0 && !rule);
  const Icon = unserved.length > 0 ? IconAlertTriangle : IconCircleCheck;
  return (
    <>
      <Group gap={6} px="lg" pb="sm" wrap="nowrap">
        <Icon size={18} aria-hidden />
        <Text fz="sm">
          {t(
            unserved.length > 0
              ? says.unserved(unserved.map(({ number }) => number).join(', '))
              : says.allServed,
          )}
        </Text>
      </Group>
      <Text fz="sm" c="dimmed" px="lg" pb="sm">
        {t(says.firstContactHint)}
      </Text>
      <div style={{ borderTop: '1px solid var(--u-line)' }}>
        <Table className={stacked.table} highlightOnHover verticalSpacing="xs" horizontalSpacing="lg" fz="sm">
          <Table.Caption>
            <VisuallyHidden>{t(says.title)}</VisuallyHidden>
          </Table.Caption>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t(says.answer)}</Table.Th>
              <Table.Th>{t(says.servedBy)}</Table.Th>
              <Table.Th ta="right">{t(says.cases)}</Table.Th>
              <Table.Th ta="right">{t(says.ended)}</Table.Th>
              <Table.Th ta="right">{t(says.firstContact)}</Table.Th>
              <Table.Th ta="right">{t(says.reopened)}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row) => (
              <Row key={row.number} row={row} />
            ))}
          </Table.Tbody>
        </Table>
      </div>
    </>
  );
}

function Row({ row }: { row: FaqRow }) {
  const t = useText();
  const { number, matter, types, answers, rule, cases, ended, firstContact, reopened } = row;
  return (
    <Table.Tr style={{ verticalAlign: 'top' }}>
      <Table.Td fw={500}>
        {number}. {t(matter)}
      </Table.Td>
      <Table.Td data-label={t(says.servedBy)}>
        <div style={{ minWidth: 0 }}>
          {types.map((type) => (
            <Type key={type.typeKey} type={type} />
          ))}
          {answers.map(({ typeKey, name }) => (
            <Text key={`${typeKey}-${name.sv}`} fz="sm">
              {t(says.oneClick)}: {t(name)}
            </Text>
          ))}
          {rule && (
            <Text fz="sm">
              {t(says.rule)}: {t(rule)}
            </Text>
          )}
        </div>
      </Table.Td>
      <Table.Td ta="right" data-label={t(says.cases)}>
        {figure.format(cases)}
      </Table.Td>
      <Table.Td ta="right" data-label={t(says.ended)}>
        {figure.format(ended)}
      </Table.Td>
      <Table.Td ta="right" data-label={t(says.firstContact)}>
        {figure.format(firstContact)} ({t(says.share(firstContact, ended))})
      </Table.Td>
      <Table.Td ta="right" data-label={t(says.reopened)}>
        {figure.format(reopened)} ({t(says.share(reopened, ended))})
      </Table.Td>
    </Table.Tr>
  );
}

/** A type with what it asks for, and the ways to its cases and its templates. */
function Type({ type }: { type: ServingType }) {
  const t = useText();
  const { typeKey, name, queue, templates, needed, firstResponse, solution, rights } = type;
  const list = (names: readonly { sv: string; en: string }[]) => names.map(t).join(', ');
  return (
    <div style={{ marginBottom: 6 }}>
      <Anchor
        component={Link}
        to={listAddress({ list: 'all', type: typeKey })}
        fz="sm"
        aria-label={t(says.toCases(t(name)))}
      >
        {t(name)}
      </Anchor>{' '}
      <Text component="span" fz="sm">
        · {t(queue.name)} ·{' '}
        <Anchor component={Link} to={`${paths.templates}?typ=${typeKey}`} fz="sm" title={list(templates)}>
          {t(says.templates(templates.length))}{' '}
          <VisuallyHidden>{t(says.toTemplates(t(name)))}</VisuallyHidden>
        </Anchor>
      </Text>
      <Text fz="xs" c="dimmed">
        {needed.length > 0 ? t(says.needs(list(needed))) : t(says.needsNothing)}
        <br />
        {rights.length > 0 ? t(says.rights(list(rights))) : t(says.noRight)}.{' '}
        {t(says.clocks(Math.round(firstResponse / 60), Math.round(solution / 60)))}
      </Text>
    </div>
  );
}
