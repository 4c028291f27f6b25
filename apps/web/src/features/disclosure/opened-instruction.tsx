import { Button, Stack, Text, Title } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import type { OpenedDisclosure } from '@underlag/api/instructions';
import { useEffect, useRef } from 'react';
import { dateTime } from '../../shared/format.ts';
import { useText } from '../../shared/use-text.tsx';
import classes from './disclosure.module.css';
import { messages } from './messages.ts';

/** The instruction itself, on this page and this time only. */
export function OpenedInstruction({ opened }: { opened: OpenedDisclosure }) {
  const t = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const { companyName, site, effectiveAt, openedAt } = opened;
  // The button that was pressed is gone: whoever listens goes on at the heading.
  useEffect(() => heading.current?.focus(), []);
  return (
    <Stack gap="md">
      <title>{`${t(messages.title)} · ${companyName}`}</title>
      <Title order={1} ref={heading} tabIndex={-1} style={{ outline: 'none' }}>
        {t(messages.title)}
      </Title>
      <dl className={classes.facts}>
        <dt>{t(messages.site)}</dt>
        <dd>
          {site.number} {site.name}, {site.address}
        </dd>
        <dt>{t(messages.effective)}</dt>
        <dd>{dateTime(effectiveAt)}</dd>
        <dt>{t(messages.openedAt)}</dt>
        <dd>{dateTime(openedAt)}</dd>
      </dl>
      <section aria-label={t(messages.words)}>
        <p className={classes.text} lang={opened.language}>
          {opened.text}
        </p>
      </section>
      <Text className="no-print">{t(messages.keep)}</Text>
      <Button
        variant="default"
        className="no-print"
        leftSection={<IconPrinter size={18} aria-hidden />}
        onClick={() => window.print()}
        style={{ alignSelf: 'flex-start' }}
      >
        {t(messages.print)}
      </Button>
    </Stack>
  );
}
