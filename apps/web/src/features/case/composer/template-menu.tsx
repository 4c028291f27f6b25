import { Alert, Button, Combobox, Loader, ScrollArea, Text, useCombobox } from '@mantine/core';
import { IconAlertTriangle, IconTemplate } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { FilledTemplate } from '@underlag/api/cases';
import { useEffect, useState } from 'react';
import { trpc } from '../../../api/trpc.ts';
import { useText } from '../../../shared/use-text.tsx';
import { useDesk } from '../case-desk.tsx';
import { messages, variables } from './messages.ts';

interface Props {
  opened: boolean;
  setOpened: (opened: boolean) => void;
  insert: (template: FilledTemplate) => void;
  focusBox: () => void;
}

/** The templates that fit the case, already filled. One that lacks a value is refused aloud, with the value's name. */
export function TemplateMenu({ opened, setOpened, insert, focusBox }: Props) {
  const t = useText();
  const { record } = useDesk();
  const [search, setSearch] = useState('');
  const [refused, setRefused] = useState<FilledTemplate | null>(null);
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
  const lacking = (template: FilledTemplate) =>
    template.empty.map((key) => t(variables[key]) || key).join(', ');
  const choose = (key: string) => {
    const template = data?.find((one) => one.key === key);
    if (!template) return;
    combobox.closeDropdown();
    setRefused(template.empty.length > 0 ? template : null);
    if (template.empty.length === 0) insert(template);
    focusBox();
  };
  const words = search.trim().toLowerCase();
  const found = data?.filter(({ name, text }) => `${t(name)} ${text}`.toLowerCase().includes(words));
  return (
    <>
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
            onChange={(event) => {
              setSearch(event.currentTarget.value);
              combobox.selectFirstOption();
            }}
            onKeyDown={(event) => {
              if (event.key !== 'Escape') return;
              combobox.closeDropdown();
              focusBox();
            }}
            placeholder={t(messages.findTemplate)}
            aria-label={t(messages.findTemplate)}
          />
          <Combobox.Options aria-label={t(messages.templates)}>
            <ScrollArea.Autosize mah={280} type="auto">
              {!found && <Loader size="xs" m="sm" />}
              {found?.map((template) => (
                <Combobox.Option key={template.key} value={template.key}>
                  <Text fz="sm" fw={600}>
                    {t(template.name)}
                  </Text>
                  {template.empty.length > 0 ? (
                    <Text fz="xs" c="var(--u-late)">
                      {t(messages.lacks(lacking(template)))}
                    </Text>
                  ) : (
                    <Text fz="xs" c="dimmed" lineClamp={2}>
                      {template.text}
                    </Text>
                  )}
                </Combobox.Option>
              ))}
              {found?.length === 0 && <Combobox.Empty>{t(messages.noTemplate)}</Combobox.Empty>}
            </ScrollArea.Autosize>
          </Combobox.Options>
        </Combobox.Dropdown>
      </Combobox>
      {refused && (
        <Alert
          role="alert"
          color="red"
          w="100%"
          withCloseButton
          closeButtonLabel={t(messages.haveRead)}
          onClose={() => setRefused(null)}
          icon={<IconAlertTriangle size={18} />}
          styles={{ message: { color: 'var(--mantine-color-text)' } }}
        >
          {t(messages.templateEmpty(t(refused.name), lacking(refused)))}
        </Alert>
      )}
    </>
  );
}
