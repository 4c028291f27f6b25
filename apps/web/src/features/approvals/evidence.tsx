import { Anchor, Button, Text, Title } from '@mantine/core';
import { IconPaperclip, IconShieldCheck, IconShieldQuestion } from '@tabler/icons-react';
import type { EvidenceView } from '@underlag/api/approvals';
import type { AttachmentView } from '@underlag/api/cases';
import { Link } from 'react-router';
import { dateTime } from '../../shared/format.ts';
import { channelWords } from '../../shared/messages.ts';
import { paths } from '../../shared/paths.ts';
import { ChannelIcon } from '../../shared/ui/channel-icon.tsx';
import { useText } from '../../shared/use-text.tsx';
import classes from './approvals.module.css';
import { says } from './messages.ts';

interface Props {
  evidence: readonly EvidenceView[];
  number: string;
  onFile: (file: AttachmentView) => void;
}

/** The messages that had come in, the one that carries the request marked. */
export function Evidence({ evidence, number, onFile }: Props) {
  const t = useText();
  return (
    <>
      <Title order={2}>{t(says.evidence)}</Title>
      {evidence.length === 0 && <Text c="dimmed">{t(says.noEvidence)}</Text>}
      {evidence.map((piece) => (
        <Piece key={piece.message.id} piece={piece} number={number} onFile={onFile} />
      ))}
    </>
  );
}

function Piece({ piece, number, onFile }: { piece: EvidenceView } & Omit<Props, 'evidence'>) {
  const t = useText();
  const { message, isRequest, sha256 } = piece;
  const from = message.fromName ?? message.fromAddress ?? t(says.unknownSender);
  return (
    <article
      className={classes.message}
      data-request={isRequest || undefined}
      aria-label={`${isRequest ? `${t(says.isRequest)}: ` : ''}${from}`}
    >
      <div className={classes.head}>
        {isRequest && <span className={classes.mark}>{t(says.isRequest)}</span>}
        <Text component="span" fw={600}>
          {from}
        </Text>
        {message.fromAddress && message.fromAddress !== from && (
          <Text component="span" fz="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
            {message.fromAddress}
          </Text>
        )}
        <Text component="span" fz="sm" c="dimmed">
          <ChannelIcon channel={message.channel} size={14} /> {t(channelWords[message.channel])},{' '}
          {dateTime(message.at)}
        </Text>
      </div>
      {message.proof && message.proof.sender !== 'none' && (
        <Text fz="sm" mt={4}>
          {message.proof.sender === 'verified' ? (
            <IconShieldCheck size={14} aria-hidden />
          ) : (
            <IconShieldQuestion size={14} aria-hidden />
          )}{' '}
          {t(message.proof.says)}
        </Text>
      )}
      {message.subject && (
        <Text fw={600} mt={4} style={{ overflowWrap: 'anywhere' }}>
          {message.subject}
        </Text>
      )}
      {message.text.trim() ? (
        <p className={classes.text}>{message.text.trim()}</p>
      ) : (
        <Text c="dimmed" fz="sm">
          {t(says.noText)}
        </Text>
      )}
      <Files attachments={message.attachments} onFile={onFile} />
      <Text fz="xs" c="dimmed" mt="sm">
        {sha256 ? t(says.digest) : t(says.notWritten)}
      </Text>
      {sha256 && <div className={classes.digest}>{sha256}</div>}
      <Anchor component={Link} to={paths.message(number, message.id)} fz="sm">
        {t(says.inCase)}
      </Anchor>
    </article>
  );
}

function Files({ attachments, onFile }: { attachments: readonly AttachmentView[] } & Pick<Props, 'onFile'>) {
  const t = useText();
  if (attachments.length === 0) return null;
  const mark = <IconPaperclip size={14} aria-hidden />;
  return (
    <ul className={classes.files} aria-label={t(says.attachments)}>
      {attachments.map((file) => (
        <li key={file.id} style={{ maxWidth: '100%' }}>
          {file.shows === 'none' ? (
            <Button
              component="a"
              href={`/api/files/${file.id}?download=1`}
              download
              size="compact-sm"
              variant="default"
              leftSection={mark}
            >
              {file.name}
            </Button>
          ) : (
            <Button size="compact-sm" variant="default" leftSection={mark} onClick={() => onFile(file)}>
              {file.name}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
