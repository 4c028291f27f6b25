import { Button, Group, Text } from '@mantine/core';
import { IconArrowDownLeft, IconArrowUpRight, IconRobot } from '@tabler/icons-react';
import type { MessageView } from '@underlag/api/cases';
import { useState } from 'react';
import { Link } from 'react-router';
import { useMe } from '../../../api/session.ts';
import { paths } from '../../../shared/paths.ts';
import { ChannelIcon } from '../../../shared/ui/channel-icon.tsx';
import { useText } from '../../../shared/use-text.tsx';
import { Attachments } from './attachments.tsx';
import { DeliveryChip } from './delivery-chip.tsx';
import { EntryTime } from './entry-time.tsx';
import { MailFrame } from './mail-frame.tsx';
import { messages } from './messages.ts';
import { ProofChip } from './proof-chip.tsx';
import classes from './timeline.module.css';

/** A message that came or went: from whom, how sure that is, where it is on its way, its words and its files. */
export function MessageItem({ message, address }: { message: MessageView; address: string }) {
  const t = useText();
  const me = useMe();
  const { direction, hasHtml, text } = message;
  const [asHtml, setAsHtml] = useState(hasHtml && text.trim() === '');
  const isIn = direction === 'in';
  const outside = message.fromName ?? message.fromAddress ?? t(messages.unknownSender);
  const from = isIn ? outside : (message.author?.name ?? outside);
  return (
    <article
      className={classes.message}
      data-direction={direction}
      data-undone={message.delivery?.state === 'undone' || undefined}
      aria-label={`${t(isIn ? messages.incoming : messages.outgoing)}: ${from}`}
    >
      <div className={classes.head}>
        {isIn ? <IconArrowDownLeft size={16} aria-hidden /> : <IconArrowUpRight size={16} aria-hidden />}
        <Text component="span" fw={600}>
          {from}
        </Text>
        {message.fromAddress && from !== message.fromAddress && (
          <Text component="span" fz="sm" c="dimmed" className="clip">
            {message.fromAddress}
          </Text>
        )}
        <ChannelIcon channel={message.channel} size={14} />
        {isIn && message.author && (
          <Text component="span" fz="xs" c="dimmed">
            {t(messages.recordedBy(message.author.name))}
          </Text>
        )}
        {message.ofCase && (
          <Link to={paths.message(message.ofCase, message.id)} className={classes.chip}>
            {t(messages.ofCase(message.ofCase))}
          </Link>
        )}
        {message.automatic && (
          <span className={classes.chip}>
            <IconRobot size={12} aria-hidden /> {t(messages.automatic)}
          </span>
        )}
        {message.proof && message.proof.sender !== 'none' && <ProofChip proof={message.proof} />}
        {message.delivery && (
          <DeliveryChip delivery={message.delivery} isOwn={message.author?.id === me.id} />
        )}
        <EntryTime at={message.at} address={address} />
      </div>
      <Addresses name={t(messages.to)} addresses={message.to} />
      <Addresses name={t(messages.cc)} addresses={message.cc} />
      {message.subject && (
        <Text fz="sm" fw={600} mt={4} style={{ overflowWrap: 'anywhere' }}>
          {message.subject}
        </Text>
      )}
      {asHtml ? (
        <MailFrame messageId={message.id} subject={message.subject} />
      ) : (
        <Words text={text} isFolded={message.delivery?.state === 'undone'} />
      )}
      {hasHtml && (
        <Button
          size="compact-xs"
          variant="subtle"
          mt="xs"
          className="no-print"
          aria-pressed={asHtml}
          onClick={() => setAsHtml(!asHtml)}
        >
          {t(asHtml ? messages.showText : messages.showHtml)}
        </Button>
      )}
      <Attachments attachments={message.attachments} />
    </article>
  );
}

function Addresses({ name, addresses }: { name: string; addresses: readonly string[] }) {
  if (addresses.length === 0) return null;
  return (
    <Text fz="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
      {name}: {addresses.join(', ')}
    </Text>
  );
}

/** More than this and the end is hidden until asked for. */
const longText = 1400;

function Words({ text, isFolded }: { text: string; isFolded: boolean }) {
  const t = useText();
  const [whole, setWhole] = useState(false);
  const isLong = isFolded || text.length > longText;
  if (text.trim() === '')
    return (
      <Text c="dimmed" fz="sm" mt="sm">
        {t(messages.noText)}
      </Text>
    );
  return (
    <>
      <p
        className={
          isLong && !whole ? `${classes.text} ${isFolded ? classes.folded3 : classes.long}` : classes.text
        }
      >
        {text}
      </p>
      {isLong && (
        <Group className="no-print">
          <Button size="compact-xs" variant="subtle" aria-expanded={whole} onClick={() => setWhole(!whole)}>
            {t(whole ? messages.showLess : messages.showMore)}
          </Button>
        </Group>
      )}
    </>
  );
}
