import { Text, Title } from '@mantine/core';
import { IconClockX, IconHandStop, IconMailOpened, IconSend } from '@tabler/icons-react';
import type { DisclosureView } from '@underlag/api/instructions';
import { dateTime } from '../../../shared/format.ts';
import { useText } from '../../../shared/use-text.tsx';
import classes from './instruction.module.css';
import { instructionWords as words } from './instruction-messages.ts';
import side from './side.module.css';

const marks = {
  sent: { Icon: IconSend, tone: undefined },
  opened: { Icon: IconMailOpened, tone: 'good' },
  expired: { Icon: IconClockX, tone: 'soon' },
  stopped: { Icon: IconHandStop, tone: 'late' },
};

/** The one-time links that left on the case, newest first, and what became of each. */
export function DisclosureList({ disclosures }: { disclosures: readonly DisclosureView[] }) {
  const t = useText();
  if (disclosures.length === 0) return null;
  return (
    <>
      <Title order={3} mt="md" mb={6}>
        {t(words.links)}
      </Title>
      <ul className={side.list}>
        {disclosures.map(({ id, address, toCentre, state, at }) => {
          const { Icon, tone } = marks[state];
          return (
            <li key={id} className={classes.link}>
              <span className={side.mark} data-tone={tone}>
                <Icon size={16} aria-hidden />
              </span>
              <div>
                {t(words.linkStates[state])}
                <Text fz="xs" c="dimmed">
                  {address}
                  {toCentre && ` (${t(words.toCentre)})`} · {dateTime(at)}
                </Text>
              </div>
            </li>
          );
        })}
      </ul>
    </>
  );
}
