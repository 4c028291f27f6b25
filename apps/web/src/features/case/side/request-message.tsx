import { Anchor, Button, Text } from '@mantine/core';
import { IconShieldCheck, IconShieldQuestion, IconShieldX } from '@tabler/icons-react';
import type { AuthorityView, RequestMessage as Message } from '@underlag/api/rights';
import { Link } from 'react-router';
import { dateTime } from '../../../shared/format.ts';
import { ChannelIcon } from '../../../shared/ui/channel-icon.tsx';
import { ErrorBeside } from '../../../shared/ui/error-state.tsx';
import { useText } from '../../../shared/use-text.tsx';
import { useDesk } from '../case-desk.tsx';
import { proofWords } from '../timeline/messages.ts';
import classes from './authority.module.css';
import { authorityWords as words } from './authority-messages.ts';
import side from './side.module.css';
import { useChooseRequest } from './use-choose-request.ts';

/** Which message carries the request, how sure its sender is, and which others could. */
export function RequestMessage({ authority }: { authority: AuthorityView }) {
  const t = useText();
  const { record } = useDesk();
  const { choose, isPending, error } = useChooseRequest();
  const { request, otherMessages } = authority;
  return (
    <details className={classes.fold}>
      <summary>{t(words.message)}</summary>
      <div className={classes.inside}>
        <MessageFacts message={request} />
        {otherMessages.length > 0 && (
          <>
            <Text fz="sm" fw={600}>
              {t(words.otherMessages(otherMessages.length))}
            </Text>
            <ul className={side.list}>
              {otherMessages.map((message) => (
                <li key={message.messageId} className={side.card}>
                  <MessageFacts message={message} />
                  {record.can.edit && (
                    <Button
                      size="compact-sm"
                      variant="default"
                      mt={6}
                      className="no-print"
                      loading={isPending}
                      aria-label={t(words.chooseOf(message.from, dateTime(message.at)))}
                      onClick={() => choose(message.messageId)}
                    >
                      {t(words.choose)}
                    </Button>
                  )}
                </li>
              ))}
            </ul>
            <ErrorBeside error={error} />
          </>
        )}
      </div>
    </details>
  );
}

const shields = {
  verified: IconShieldCheck,
  unverified: IconShieldQuestion,
  failed: IconShieldX,
  none: IconShieldQuestion,
};
const tones = { verified: 'good', unverified: undefined, failed: 'late', none: undefined };

function MessageFacts({ message }: { message: Message }) {
  const t = useText();
  const { messageId, at, channel, from, address, sender, evidence } = message;
  const Shield = shields[sender];
  return (
    <div>
      <div className={side.decided} style={{ flexWrap: 'wrap' }}>
        <ChannelIcon channel={channel} />
        <Anchor component={Link} to={{ hash: `m-${messageId}` }} fz="sm">
          {from}, {dateTime(at)}
        </Anchor>
      </div>
      {address && address !== from && (
        <Text fz="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
          {address}
        </Text>
      )}
      <div className={side.decided}>
        <span className={side.mark} data-tone={tones[sender]}>
          <Shield size={16} aria-hidden />
        </span>
        {t(proofWords[sender])}
      </div>
      <Text fz="xs" c="dimmed" title={evidence ?? undefined}>
        {t(evidence ? words.evidence(evidence.slice(0, 12)) : words.noEvidence)}
      </Text>
    </div>
  );
}
