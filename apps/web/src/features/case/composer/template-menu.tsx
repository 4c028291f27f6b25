import { Button, Combobox, Loader, Text, useCombobox } from '@mantine/core';
import { IconTemplate } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { FilledTemplate } from '@underlag/api/cases';
import { useEffect, useState } from 'react';
import { trpc } from '../../../api/trpc.ts';
import { useText } from '../../../shared/use-text.tsx';
import { useDesk } from '../case-desk.tsx';
import classes from './composer.module.css';
import { lacking } from './lacking.ts';
import { messages } from './messages.ts';

interface Props {
  opened: boolean;
  setOpened: (opened: boolean) => void;
  /** Also called for a template that lacks a value: its gaps are told. */
  insert: (template: FilledTemplate) => void;
  focusBox: () => void;
}

/** The templates that fit the case, already filled; those that lack a value stand last and name it. */
export function TemplateMenu({ opened, setOpened, insert, focusBox }: Props) {
  const t = useText();
  const { record } = useDesk();
  const [search, setSearch] = useState('');
  const combobox = useCombobox({
    opened,
    onOpenedChange: setOpened,
    onDropdownOpen: () => combobox.focusSearchInput(),
    onDropdownClose: () => setSearch(''),
  });
  const { data } = useQuery({ ...trpc.cases.templates.queryOptions({ caseId: record.id }), enabled: opened });
  useEffect(() => {
    if (opened) combobox.focusSearchInput();
  }, [opened, combobox.focusSearchInput]);
  const choose = (key: string) => {
    const template = data?.find((one) => one.key === key);
    if (!template) return;
    combobox.closeDropdown();
    insert(template);
    focusBox();
  };
  const words = search.trim().toLowerCase();
  const found = data
    ?.filter(({ name, text }) => `${t(name)} ${text}`.toLowerCase().includes(words))
    .toSorted((a, b) => Math.min(a.empty.length, 1) - Math.min(b.empty.length, 1));
  const signature = found?.map(({ key }) => key).join(' ');
  useEffect(() => {
    if (opened && signature) combobox.selectFirstOption();
  }, [opened, signature, combobox.selectFirstOption]);
  return (
    <Combobox
      store={combobox}
      onOptionSubmit={choose}
      width={380}
      position="top-start"
      shadow="md"
      withinPortal
    >
      <Combobox.Target withAriaAttributes={false}>
        <Button
          size="compact-md"
          variant="default"
          leftSection={<IconTemplate size={14} aria-hidden />}
          aria-haspopup="listbox"
          aria-expanded={opened}
          onClick={() => combobox.toggleDropdown()}
        >
          {t(messages.templates)}
        </Button>
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Search
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            combobox.closeDropdown();
            focusBox();
          }}
          placeholder={t(messages.findTemplate)}
          aria-label={t(messages.findTemplate)}
        />
        <Combobox.Options aria-label={t(messages.templates)} mah={280} style={{ overflowY: 'auto' }}>
          {!found && <Loader size="xs" m="sm" />}
          {found?.map((template) => (
            <Combobox.Option key={template.key} value={template.key}>
              <Text fz="sm" fw={600}>
                {t(template.name)}
              </Text>
              {template.empty.length > 0 ? (
                <Text fz="xs" className={classes.lacks}>
                  {t(messages.lacks(lacking(template, t)))}
                </Text>
              ) : (
                <Text fz="xs" className={classes.preview} lineClamp={2}>
                  {template.text}
                </Text>
              )}
            </Combobox.Option>
          ))}
          {found?.length === 0 && <Combobox.Empty>{t(messages.noTemplate)}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
