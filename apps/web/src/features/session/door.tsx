import { SegmentedControl, Stack, Text, Title } from '@mantine/core';
import type { Locale } from '@underlag/domain/text';
import { type ReactNode, useState } from 'react';
import { LocaleProvider, useLocale, useText } from '../../shared/use-text.tsx';
import classes from './door.module.css';
import { says } from './messages.ts';

/** The page outside of the frame: brand, heading, one narrow column, choice of language. */
export function Door({ children }: { children: ReactNode }) {
  const [locale, setLocale] = useState<Locale>(useLocale());
  return (
    <LocaleProvider locale={locale}>
      <div className={classes.page}>
        <header className={classes.brand}>
          <img src="/favicon.svg" width={28} height={28} alt="" />
          <span>Underlag</span>
          <LocaleChoice locale={locale} onChange={setLocale} />
        </header>
        <main className={classes.column}>{children}</main>
      </div>
    </LocaleProvider>
  );
}

/** The heading of such a page. */
export function DoorHeading({ title, lead }: { title: string; lead: string }) {
  return (
    <Stack gap="xs" mb="lg">
      <title>{`${title} · Underlag`}</title>
      <Title order={1}>{title}</Title>
      <Text c="dimmed">{lead}</Text>
    </Stack>
  );
}

function LocaleChoice({ locale, onChange }: { locale: Locale; onChange: (locale: Locale) => void }) {
  const t = useText();
  return (
    <SegmentedControl
      aria-label={t(says.language)}
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
