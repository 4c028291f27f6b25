import { DatePicker } from '@mantine/dates';
import '@mantine/dates/styles.css';
import 'dayjs/locale/sv';
import { useLocale } from '../use-text.tsx';

interface Props {
  value: string | null;
  onChange: (day: string) => void;
}

/** A month to choose a day from; loaded when it is first opened. */
export default function Calendar({ value, onChange }: Props) {
  const locale = useLocale();
  return (
    <DatePicker
      locale={locale}
      firstDayOfWeek={1}
      value={value}
      defaultDate={value ?? undefined}
      onChange={(day) => day && onChange(day)}
    />
  );
}
