import { Button, Combobox, Group, Loader, ScrollArea, Text, useCombobox } from '@mantine/core';
import { IconUser } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { Assignable } from '@underlag/api/registers';
import { text } from '@underlag/domain/text';
import { useState } from 'react';
import type { z } from 'zod';
import { useMe } from '../../../api/session.ts';
import { client, trpc } from '../../../api/trpc.ts';
import { useHotkeys } from '../../../shared/hotkeys.ts';
import { ErrorBeside } from '../../../shared/ui/error-state.tsx';
import { PersonMark } from '../../../shared/ui/person-mark.tsx';
import { useText } from '../../../shared/use-text.tsx';
import { useDesk } from '../case-desk.tsx';
import { acts } from '../messages.ts';
import { places } from '../places.ts';
import { useCommand } from '../use-command.ts';
import { AwayDialog } from './away-dialog.tsx';
import { messages } from './messages.ts';

const nobody = 'nobody';

type Person = z.infer<typeof Assignable>[number];

/** Who has the case, and the way to give it to somebody else, to oneself or to nobody. */
export function AssigneePicker() {
  const t = useText();
  const me = useMe();
  const { record } = useDesk();
  const { give, isPending, error } = useCommand();
  const [search, setSearch] = useState('');
  const [away, setAway] = useState<Person | null>(null);
  const combobox = useCombobox({
    onDropdownOpen: () => combobox.focusSearchInput(),
    onDropdownClose: () => setSearch(''),
  });
  const { assignee, can, id: caseId } = record;
  useHotkeys([
    {
      keys: 'a',
      name: text('Tilldela ärendet', 'Assign the case'),
      run: () => can.assign && combobox.openDropdown('keyboard'),
    },
  ]);
  const { data: people } = useQuery({ ...trpc.people.assignable.queryOptions(), enabled: false });
  const assign = (assigneeId: string | null, evenIfAway?: boolean) => {
    setAway(null);
    void give({
      act: acts.assign,
      send: (version) => client.cases.assign.mutate({ caseId, version, assigneeId, evenIfAway }),
    });
  };
  const choose = (chosen: string) => {
    combobox.closeDropdown();
    const person = people?.find(({ id }) => id === chosen);
    if (person?.away && chosen !== me.id) setAway(person);
    else assign(chosen === nobody ? null : chosen);
  };
  const shown = assignee ? <PersonMark name={assignee.name} /> : t(messages.nobodyYet);
  if (!can.assign) return <Text fz="sm">{shown}</Text>;
  return (
    <Group gap="xs">
      <Combobox store={combobox} onOptionSubmit={choose} width={280} position="bottom-start" shadow="md">
        <Combobox.Target withAriaAttributes={false}>
          <Button
            id={places.assignee}
            variant="default"
            size="compact-sm"
            loading={isPending}
            leftSection={assignee ? null : <IconUser size={14} aria-hidden />}
            aria-haspopup="listbox"
            aria-expanded={combobox.dropdownOpened}
            aria-label={`${t(messages.assignee)}: ${assignee?.name ?? t(messages.nobodyYet)}`}
            onClick={() => combobox.toggleDropdown()}
          >
            {shown}
          </Button>
        </Combobox.Target>
        <Combobox.Dropdown>
          <Combobox.Search
            value={search}
            onChange={(event) => {
              setSearch(event.currentTarget.value);
              combobox.selectFirstOption();
            }}
            placeholder={t(messages.findPerson)}
            aria-label={t(messages.findPerson)}
          />
          {combobox.dropdownOpened && <People search={search} />}
        </Combobox.Dropdown>
      </Combobox>
      {!assignee && (
        <Button size="compact-sm" variant="light" className="no-print" onClick={() => choose(me.id)}>
          {t(messages.toMe)}
        </Button>
      )}
      <ErrorBeside error={error} />
      {away?.away && (
        <AwayDialog person={away} away={away.away} assign={assign} close={() => setAway(null)} />
      )}
    </Group>
  );
}

function People({ search }: { search: string }) {
  const t = useText();
  const { data } = useQuery(trpc.people.assignable.queryOptions());
  if (!data) return <Loader size="xs" m="sm" />;
  const words = search.trim().toLowerCase();
  const found = data.filter(({ name }) => name.toLowerCase().includes(words));
  return (
    <Combobox.Options aria-label={t(messages.assignee)}>
      <ScrollArea.Autosize mah={260} type="auto">
        {words === '' && <Combobox.Option value={nobody}>{t(messages.nobody)}</Combobox.Option>}
        {found.map(({ id, name, openCases, away }) => (
          <Combobox.Option key={id} value={id}>
            <Group justify="space-between" wrap="nowrap" gap="sm">
              <PersonMark name={name} />
              <Text fz="xs" c="dimmed">
                {away ? t(messages.awayUntil(away.until)) : t(messages.openCases(openCases))}
              </Text>
            </Group>
          </Combobox.Option>
        ))}
        {found.length === 0 && <Combobox.Empty>{t(messages.noPerson)}</Combobox.Empty>}
      </ScrollArea.Autosize>
    </Combobox.Options>
  );
}
