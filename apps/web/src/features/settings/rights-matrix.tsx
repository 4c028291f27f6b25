import { Box, Button, Table, VisuallyHidden } from '@mantine/core';
import { IconEye, IconMinus, IconPencil } from '@tabler/icons-react';
import type { QueueSettings } from '@underlag/api/settings';
import { words } from '../../shared/messages.ts';
import { useText } from '../../shared/use-text.tsx';
import { says } from './queue-settings-messages.ts';
import classes from './settings.module.css';
import { shared } from './settings-words.ts';

interface Props {
  settings: QueueSettings;
  /** Opens the person; left out for those who may not change rights. */
  onChange: ((personId: string) => void) | null;
}

/** Each colleague's right in each queue, with icon and word. */
export function RightsMatrix({ settings: { people, queues }, onChange }: Props) {
  const t = useText();
  return (
    <Box component="section" className={classes.scroll} aria-label={t(says.rights)} tabIndex={0}>
      <Table className={classes.matrix} fz="xs" verticalSpacing={4}>
        <Table.Caption>
          <VisuallyHidden>{t(says.rights)}</VisuallyHidden>
        </Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t(says.person)}</Table.Th>
            {queues.map(({ key, name }) => (
              <Table.Th key={key}>{t(name)}</Table.Th>
            ))}
            {onChange && (
              <Table.Th>
                <VisuallyHidden>{t(shared.actions)}</VisuallyHidden>
              </Table.Th>
            )}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {people.map((person) => (
            <Table.Tr key={person.id}>
              <Table.Th scope="row" fw={500}>
                {person.name}
              </Table.Th>
              {queues.map(({ key }) => (
                <Table.Td key={key}>
                  <Right level={levelOf(person, key)} />
                </Table.Td>
              ))}
              {onChange && (
                <Table.Td ta="right">
                  <Button
                    size="compact-xs"
                    variant="default"
                    aria-label={t(says.changePerson(person.name))}
                    onClick={() => onChange(person.id)}
                  >
                    {t(words.change)}
                  </Button>
                </Table.Td>
              )}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Box>
  );
}

type Level = 'work' | 'read' | 'none';

const levelOf = ({ roles, queues }: QueueSettings['people'][number], key: string): Level =>
  roles.includes('manager') ? 'work' : (queues.find(({ queue }) => queue === key)?.level ?? 'none');

const icons = { work: IconPencil, read: IconEye, none: IconMinus };

function Right({ level }: { level: Level }) {
  const t = useText();
  const Icon = icons[level];
  if (level === 'none')
    return (
      <>
        <Icon size={14} aria-hidden color="var(--mantine-color-dimmed)" />
        <VisuallyHidden>{t(says.none)}</VisuallyHidden>
      </>
    );
  return (
    <span style={{ display: 'inline-flex', alignItems: 'center', gap: 4 }}>
      <Icon size={14} aria-hidden />
      {t(says[level])}
    </span>
  );
}
