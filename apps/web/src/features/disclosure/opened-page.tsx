import { Button, Stack, Text, Title } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import type { OpenedDisclosure } from '@underlag/api/instructions';
import { useEffect, useRef } from 'react';
import { dateTime } from '../../shared/format.ts';
import { useText } from '../../shared/use-text.tsx';
import classes from './disclosure.module.css';
import { messages } from './messages.ts';

interface Props {
  opened: OpenedDisclosure;
  /** What is told of it before its words, by name. */
  facts: readonly [name: typeof messages.site, value: string][];
}

/** What a link opened, on this page and this time only. */
export function OpenedPage({ opened, facts }: Props) {
  const t = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const { opens, companyName, site, openedAt, language, text } = opened;
  const words = messages[opens];
  // The button that was pressed is gone: whoever listens goes on at the heading.
  useEffect(() => heading.current?.focus(), []);
  return (
    <Stack gap="md">
      <title>{`${t(words.title)} · ${companyName}`}</title>
      <Title order={1} ref={heading} tabIndex={-1} style={{ outline: 'none' }}>
        {t(words.title)}
      </Title>
      <dl className={classes.facts}>
        <dt>{t(messages.site)}</dt>
        <dd>
          {site.number} {site.name}, {site.address}
        </dd>
        {facts.map(([name, value]) => (
          <Fact key={name.sv} name={t(name)} value={value} />
        ))}
        <Fact name={t(messages.openedAt)} value={dateTime(openedAt)} />
      </dl>
      <section aria-label={t(words.words)}>
        <p className={classes.text} lang={opens === 'report' ? 'sv' : language}>
          {text}
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

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}
