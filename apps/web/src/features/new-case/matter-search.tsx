import { Button, Combobox, Text, TextInput, useCombobox } from '@mantine/core';
import { caseType, findMatter } from '@underlag/domain/case-types';
import type { Text as Words } from '@underlag/domain/text';
import { useState } from 'react';
import { fieldWords } from '../../shared/ui/field-words.ts';
import { useLocale, useText } from '../../shared/use-text.tsx';
import { messages } from './messages.ts';
import classes from './new-case.module.css';

interface Props {
  typeKey: string | null;
  onPick: (typeKey: string, name: Words) => void;
  error?: string | undefined;
}

/** Finds the matter by the words a customer would use; arrows and Enter choose, Enter alone takes the best. */
export function MatterSearch({ typeKey, onPick, error }: Props) {
  const t = useText();
  const locale = useLocale();
  const [words, setWords] = useState('');
  const [isChanging, setChanging] = useState(typeKey === null);
  const combobox = useCombobox();
  const matters = findMatter(words, locale).slice(0, 8);
  const keyOf = ({ type, reply }: (typeof matters)[number]) => `${type} ${reply ?? ''}`;
  const choose = (key: string) => {
    const matter = matters.find((one) => keyOf(one) === key);
    if (!matter) return;
    combobox.closeDropdown();
    setWords('');
    setChanging(false);
    onPick(matter.type, matter.name);
  };
  if (typeKey && !isChanging)
    return (
      <div className={classes.picked}>
        <div>
          <Text fz="xs" c="dimmed">
            {t(messages.matter)}
          </Text>
          <Text fw={600}>{t(caseType(typeKey).name)}</Text>
        </div>
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => setChanging(true)}
          aria-label={`${t(messages.change)}: ${t(messages.matter)}`}
        >
          {t(messages.change)}
        </Button>
      </div>
    );
  return (
    <Combobox store={combobox} onOptionSubmit={choose} shadow="md" withinPortal={false}>
      <Combobox.Target withExpandedAttribute>
        <TextInput
          label={t(messages.matter)}
          description={t(messages.matterHint)}
          required
          autoFocus
          autoComplete="off"
          role="combobox"
          aria-autocomplete="list"
          value={words}
          error={error}
          inputWrapperOrder={['label', 'description', 'error', 'input']}
          onFocus={() => combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
          onChange={(event) => {
            setWords(event.currentTarget.value);
            combobox.openDropdown();
            combobox.updateSelectedOptionIndex();
          }}
          onKeyDown={(event) => {
            const [best] = matters;
            if (
              event.key !== 'Enter' ||
              event.ctrlKey ||
              event.metaKey ||
              combobox.getSelectedOptionIndex() >= 0
            )
              return;
            event.preventDefault();
            if (best && words.trim()) choose(keyOf(best));
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Options aria-label={t(fieldWords.hits)} mah={300} style={{ overflowY: 'auto' }}>
          {matters.map((matter) => (
            <Combobox.Option key={keyOf(matter)} value={keyOf(matter)}>
              <Text fz="sm" fw={600}>
                {t(matter.name)}
                {matter.reply && (
                  <Text component="span" fz="xs" c="dimmed">
                    {' '}
                    · {t(caseType(matter.type).name)}
                  </Text>
                )}
              </Text>
              {matter.why.length > 0 && (
                <Text fz="xs" c="dimmed" lineClamp={1}>
                  {t(messages.recognised(matter.why.slice(0, 3).join(', ')))}
                </Text>
              )}
            </Combobox.Option>
          ))}
          {matters.length === 0 && <Combobox.Empty>{t(messages.noMatter)}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
