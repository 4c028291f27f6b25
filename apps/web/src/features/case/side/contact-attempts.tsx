import { Text } from '@mantine/core';
import { IconPhoneCheck, IconPhoneX } from '@tabler/icons-react';
import type { AttemptView } from '@underlag/api/extra-guarding';
import { attemptChannels, attemptOutcomes } from '../../../shared/attempt-words.ts';
import { dateTime } from '../../../shared/format.ts';
import { useText } from '../../../shared/use-text.tsx';
import { guardingWords as words } from './guarding-messages.ts';
import classes from './side.module.css';

/** Every attempt to reach the customer, latest first. */
export function ContactAttempts({ attempts }: { attempts: readonly AttemptView[] }) {
  const t = useText();
  if (attempts.length === 0)
    return (
      <Text fz="sm" c="dimmed">
        {t(words.noAttempts)}
      </Text>
    );
  return (
    <ol className={classes.list} aria-label={t(words.attempts)}>
      {attempts.map(({ id, at, by, channel, outcome, nextOn, note }) => {
        const reached = outcome === 'reached';
        const Mark = reached ? IconPhoneCheck : IconPhoneX;
        return (
          <li key={id} className={classes.field}>
            <span className={classes.mark} data-tone={reached ? 'good' : undefined}>
              <Mark size={18} aria-hidden />
            </span>
            <div>
              <Text fz="sm" fw={600}>
                {t(words.attempt(attemptOutcomes[outcome], attemptChannels[channel]))}
              </Text>
              <Text fz="xs" c="dimmed">
                {dateTime(at)}
                {by && ` · ${by}`}
              </Text>
              {nextOn && <Text fz="sm">{t(words.next(nextOn))}</Text>}
              {note && (
                <Text fz="sm" className={classes.value}>
                  {note}
                </Text>
              )}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
