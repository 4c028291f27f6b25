import { CloseButton, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { words } from '../../shared/messages.ts';
import { useText } from '../../shared/use-text.tsx';
import { says } from './messages.ts';

interface Props {
  q: string | null;
  onChange: (q: string | null) => void;
  /** As wide as what it stands in. */
  folded: boolean;
}

/** Words or a number within the list; the list follows when typing pauses. */
export function FilterWords({ q, onChange, folded }: Props) {
  const t = useText();
  const [typed, setTyped] = useState(q ?? '');
  const [known, setKnown] = useState(q);
  if (known !== q) {
    setKnown(q);
    if ((typed.trim() || null) !== q) setTyped(q ?? '');
  }
  const tell = useDebouncedCallback((value: string) => onChange(value.trim() || null), 300);
  return (
    <TextInput
      size="xs"
      w={folded ? '100%' : 160}
      type="search"
      aria-label={t(says.words)}
      placeholder={t(says.words)}
      leftSection={<IconSearch size={14} />}
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        tell(event.currentTarget.value);
      }}
      rightSection={
        typed && (
          <CloseButton
            size={24}
            aria-label={t(words.delete)}
            onClick={() => {
              setTyped('');
              onChange(null);
            }}
          />
        )
      }
    />
  );
}
