import { NumberInput, type NumberInputProps } from '@mantine/core';

interface Props extends Omit<NumberInputProps, 'value' | 'onChange' | 'defaultValue'> {
  /** Öre; null when empty. */
  value: number | null;
  onChange: (ore: number | null) => void;
}

/** Kronor typed with a comma, kept as whole öre. */
export function MoneyInput({ value, onChange, ...rest }: Props) {
  return (
    <NumberInput
      decimalSeparator=","
      allowedDecimalSeparators={[',', '.']}
      thousandSeparator=" "
      decimalScale={2}
      allowNegative={false}
      hideControls
      inputMode="decimal"
      rightSection="kr"
      rightSectionWidth={36}
      {...rest}
      value={value === null ? '' : value / 100}
      onChange={(typed) => onChange(typeof typed === 'number' ? Math.round(typed * 100) : null)}
    />
  );
}
