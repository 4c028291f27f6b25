import { Button, Table, VisuallyHidden } from '@mantine/core';
import type { PolicyView } from '@underlag/api/settings';
import { caseNames } from '../../shared/case-names.ts';
import { words } from '../../shared/messages.ts';
import stacked from '../../shared/ui/stacked.module.css';
import { useLocale, useText } from '../../shared/use-text.tsx';
import { says } from './policy-messages.ts';
import { clocks, deadlineWords } from './policy-words.ts';
import { clockNames, shared } from './settings-words.ts';

interface Props {
  policies: readonly PolicyView[];
  manages: boolean;
  onOpen: (policy: PolicyView) => void;
}

/** The three clocks that new cases of each type get. */
export function PolicyTable({ policies, manages, onOpen }: Props) {
  const t = useText();
  const locale = useLocale();
  return (
    <div style={{ borderTop: '1px solid var(--u-line)' }}>
      <Table className={stacked.table} highlightOnHover verticalSpacing="xs" horizontalSpacing="lg" fz="sm">
        <Table.Caption>
          <VisuallyHidden>{t(says.list)}</VisuallyHidden>
        </Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t(shared.type)}</Table.Th>
            {clocks.map((clock) => (
              <Table.Th key={clock}>{t(clockNames[clock])}</Table.Th>
            ))}
            <Table.Th ta="right">{t(says.versionNow)}</Table.Th>
            <Table.Th>
              <VisuallyHidden>{t(shared.actions)}</VisuallyHidden>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {policies.map((policy) => {
            const [newest] = policy.versions;
            const name = t(caseNames[policy.typeKey]?.name) || policy.typeKey;
            return (
              <Table.Tr key={policy.typeKey}>
                <Table.Td fw={500}>{name}</Table.Td>
                {clocks.map((clock) => (
                  <Table.Td key={clock} data-label={t(clockNames[clock])}>
                    {newest && t(deadlineWords(newest.deadlines[clock], locale))}
                  </Table.Td>
                ))}
                <Table.Td ta="right" data-label={t(says.versionNow)}>
                  {newest?.version}
                </Table.Td>
                <Table.Td ta="right">
                  <Button
                    size="compact-sm"
                    variant="default"
                    aria-label={t(manages ? says.change(name) : says.look(name))}
                    onClick={() => onOpen(policy)}
                  >
                    {t(manages ? words.change : says.show)}
                  </Button>
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </div>
  );
}
