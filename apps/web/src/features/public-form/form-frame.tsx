import { SegmentedControl, Text } from '@mantine/core';
import type { Locale } from '@underlag/domain/text';
import { type ReactNode, useState } from 'react';
import { LocaleProvider, useLocale, useText } from '../../shared/use-text.tsx';
import classes from './form.module.css';
import { messages } from './messages.ts';

/** The calm page around everything that people outside meet: the company, the language, one column. */
export function FormFrame({ company, children }: { company: string; children: ReactNode }) {
  const [locale, setLocale] = useState<Locale>(useLocale());
  return (
    <LocaleProvider locale={locale}>
      <div className={classes.page}>
        <header className={classes.top}>
          <Text fw={600}>{company}</Text>
          <LanguageChoice locale={locale} onChange={setLocale} />
        </header>
        <main className={classes.column}>{children}</main>
      </div>
    </LocaleProvider>
  );
}

function LanguageChoice({ locale, onChange }: { locale: Locale; onChange: (locale: Locale) => void }) {
  const t = useText();
  return (
    <SegmentedControl
      aria-label={t(messages.language)}
      size="xs"
      value={locale}
      onChange={(value) => onChange(value === 'en' ? 'en' : 'sv')}
      data={[
        { value: 'sv', label: 'Svenska' },
        { value: 'en', label: 'English' },
      ]}
    />
  );
}
