import { SegmentedControl } from '@mantine/core';
import type { Locale } from '@underlag/domain/text';
import { type ReactNode, useState } from 'react';
import { useSearchParams } from 'react-router';
import { LocaleProvider, useLocale, useText } from '../../shared/use-text.tsx';
import classes from './disclosure.module.css';
import { messages } from './messages.ts';

/** The page around what a link opens, in the language of the mail, else the browser's. */
export function DisclosureFrame({ children }: { children: ReactNode }) {
  const [search] = useSearchParams();
  const wished = search.get('lang');
  const known = useLocale();
  const [locale, setLocale] = useState<Locale>(wished === 'sv' || wished === 'en' ? wished : known);
  return (
    <LocaleProvider locale={locale}>
      <div className={classes.page}>
        <header className={`${classes.top} no-print`}>
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
