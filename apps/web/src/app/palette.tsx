import { Combobox, Group, Modal, Text, TextInput, useCombobox, VisuallyHidden } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { trpc } from '../api/trpc.ts';
import { words } from '../shared/messages.ts';
import { useText } from '../shared/use-text.tsx';
import { says } from './messages.ts';
import classes from './palette.module.css';
import { type Choice, foundChoices, usePlaceChoices, useRecentChoices } from './palette-choices.tsx';

/** The one search box: numbers, names and words; without words what was opened last and what can be done. */
export default function Palette({ onClose }: { onClose: () => void }) {
  const t = useText();
  return (
    <Modal
      opened
      onClose={onClose}
      withCloseButton={false}
      size={640}
      padding={0}
      yOffset="10dvh"
      centered={false}
      attributes={{ content: { 'aria-label': t(says.search) } }}
    >
      <Search onClose={onClose} />
    </Modal>
  );
}

function Search({ onClose }: { onClose: () => void }) {
  const t = useText();
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed.trim(), 120);
  const combobox = useCombobox({ opened: true, onDropdownClose: onClose });
  const found = useQuery({
    ...trpc.search.all.queryOptions({ q }),
    enabled: q.length > 0,
    placeholderData: keepPreviousData,
  });
  const places = usePlaceChoices(q);
  const recent = useRecentChoices();
  const groups = q
    ? [...(found.data ? foundChoices(found.data, q, t) : []), { name: t(says.actions), choices: places }]
    : [
        { name: t(says.recent), choices: recent },
        { name: t(says.actions), choices: places },
      ];
  const shown = groups.filter(({ choices }) => choices.length > 0);
  const choices = shown.flatMap((group) => group.choices);
  const choose = (choice: Choice | undefined) => {
    if (!choice) return;
    onClose();
    if (choice.run) choice.run();
    else navigate(choice.to);
  };
  const signature = choices.map(({ key }) => key).join(' ');
  const { selectFirstOption } = combobox;
  // The field learns the list's id, for those who hear the page, only when it is drawn once more.
  const [, drawAgain] = useState('');
  useEffect(() => {
    if (signature) selectFirstOption();
    drawAgain(signature);
  }, [signature, selectFirstOption]);
  return (
    <>
      <Combobox
        store={combobox}
        onOptionSubmit={(key) => choose(choices.find((choice) => choice.key === key))}
      >
        <Combobox.EventsTarget withExpandedAttribute>
          <TextInput
            data-autofocus
            aria-autocomplete="list"
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
            placeholder={t(says.searchHint)}
            aria-label={t(says.searchHint)}
            leftSection={<IconSearch size={18} />}
            size="lg"
            variant="unstyled"
            px="sm"
            autoComplete="off"
            spellCheck={false}
          />
        </Combobox.EventsTarget>
        <div style={{ borderTop: '1px solid var(--u-line)' }}>
          {q && choices.length === 0 && (
            <Text c="dimmed" fz="sm" p="md">
              {found.isFetching ? t(says.searching) : `${t(says.nothing(q))} ${t(says.nothingWhy)}`}
            </Text>
          )}
          <Combobox.Options
            id="sokrutans-rader"
            p="xs"
            mah="60dvh"
            style={{ overflowY: 'auto' }}
            hidden={choices.length === 0}
            aria-label={t(says.search)}
          >
            {shown.map(({ name, choices: own }) => (
              <Combobox.Group label={name} key={name}>
                {own.map(({ key, label, detail, icon }) => (
                  <Combobox.Option value={key} key={key}>
                    <Group gap="sm" wrap="nowrap">
                      {icon}
                      <Text component="span" fz="sm" className="clip" style={{ flex: 1 }}>
                        {label}
                      </Text>
                      {detail && (
                        <Text component="span" fz="xs" className={`clip ${classes.detail}`}>
                          {detail}
                        </Text>
                      )}
                    </Group>
                  </Combobox.Option>
                ))}
              </Combobox.Group>
            ))}
          </Combobox.Options>
        </div>
      </Combobox>
      <VisuallyHidden role="status">
        {found.error ? t(words.wrong) : q && !found.isFetching ? t(says.hits(choices.length)) : ''}
      </VisuallyHidden>
    </>
  );
}
