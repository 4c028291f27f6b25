import { Button, Pill, TagsInput, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { useText } from '../../../shared/use-text.tsx';
import { useDesk } from '../case-desk.tsx';
import classes from './composer.module.css';
import type { Letter } from './draft.ts';
import type { LetterFaults } from './letter-faults.ts';
import { messages } from './messages.ts';
import { outsiders } from './outside.ts';

interface Props {
  letter: Letter;
  set: (part: Partial<Letter>) => void;
  faults: LetterFaults;
}

/** Who gets the reply, always in view; an address that is not the customer's says so. */
export function Recipients({ letter, set, faults }: Props) {
  const t = useText();
  const { record } = useDesk();
  const [withCc, setWithCc] = useState(false);
  const outside = outsiders([...letter.to, ...letter.cc], record);
  const isCcShown = withCc || letter.cc.length > 0;
  return (
    <>
      <Addresses
        name={t(messages.to)}
        value={letter.to}
        onChange={(to) => set({ to })}
        outside={outside}
        error={t(faults.to)}
        more={
          !isCcShown && (
            <Button size="compact-xs" variant="subtle" onClick={() => setWithCc(true)}>
              {t(messages.cc)}
            </Button>
          )
        }
      />
      {isCcShown && (
        <Addresses
          name={t(messages.cc)}
          value={letter.cc}
          onChange={(cc) => set({ cc })}
          outside={outside}
          error={t(faults.cc)}
          autoFocus={withCc && letter.cc.length === 0}
        />
      )}
      {outside.map((address) => (
        <Text key={address} fz="xs" className={`${classes.warning} ${classes.outside}`} role="status">
          <IconAlertTriangle size={14} aria-hidden /> {t(messages.outside(address))}
        </Text>
      ))}
    </>
  );
}

interface AddressesProps {
  name: string;
  value: string[];
  onChange: (addresses: string[]) => void;
  outside: readonly string[];
  error: string;
  more?: React.ReactNode;
  autoFocus?: boolean;
}

function Addresses({ name, value, onChange, outside, error, more, autoFocus }: AddressesProps) {
  const t = useText();
  return (
    <TagsInput
      label={name}
      classNames={{ root: classes.line, label: classes.lineLabel, wrapper: classes.lineInput }}
      size="xs"
      value={value}
      onChange={onChange}
      autoFocus={autoFocus}
      splitChars={[',', ';', ' ']}
      placeholder={value.length === 0 ? t(messages.addRecipient) : undefined}
      error={error}
      rightSection={more}
      rightSectionWidth={64}
      rightSectionPointerEvents="all"
      renderPill={({ value: address, option, onRemove }) => {
        const shown = String(address ?? option?.value ?? '');
        const isOutside = outside.includes(shown);
        return (
          <Pill
            className={classes.pill}
            data-outside={isOutside || undefined}
            withRemoveButton
            onRemove={onRemove}
            removeButtonProps={{ 'aria-label': t(messages.remove(shown)), 'aria-hidden': false, tabIndex: 0 }}
          >
            {isOutside && <IconAlertTriangle size={12} aria-label={t(messages.outsideChip)} role="img" />}{' '}
            {shown}
          </Pill>
        );
      }}
    />
  );
}
