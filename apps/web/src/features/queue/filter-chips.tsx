import { Pill } from '@mantine/core';
import { holdWords } from '@underlag/api/hold-words';
import type { Text } from '@underlag/domain/text';
import { caseNames } from '../../shared/case-names.ts';
import { channelWords } from '../../shared/messages.ts';
import { useText } from '../../shared/use-text.tsx';
import { says } from './messages.ts';
import type { Filter, QueueState } from './queue-state.ts';

interface Chip {
  name: Text;
  without: Partial<Filter>;
}

/** The filters that figures come with, each with a way out of it. */
export function FilterChips({
  state,
  onChange,
}: {
  state: QueueState;
  onChange: (change: Partial<Filter>) => void;
}) {
  const t = useText();
  return chipsOf(state, t).map(({ name, without }) => (
    <Pill
      size="md"
      key={name.sv}
      withRemoveButton
      onRemove={() => onChange(without)}
      removeButtonProps={{
        'aria-label': t(says.removeFilter(t(name))),
        'aria-hidden': false,
        tabIndex: 0,
      }}
    >
      {t(name)}
    </Pill>
  ));
}

function chipsOf(state: QueueState, t: (text: Text) => string): Chip[] {
  const { due, waiting, channel, contact, hold, clock, outcome, reopened } = state;
  const chips: Chip[] = [];
  if (due) chips.push({ name: says.due[due], without: { due: null } });
  if (waiting) chips.push({ name: says.waitsFor(t(stateName(waiting))), without: { waiting: null } });
  if (channel) chips.push({ name: says.byChannel(t(channelWords[channel])), without: { channel: null } });
  if (contact) chips.push({ name: says.contactOverdue, without: { contact: null } });
  if (hold) chips.push({ name: says.holdFor(t(holdWords[hold])), without: { hold: null } });
  const days = daysOf(state);
  const none = { from: null, to: null };
  if (clock)
    chips.push({
      name: joined(says.clocks[clock], says.settled[outcome ?? 'all'], days),
      without: { ...none, clock: null, outcome: null },
    });
  else if (reopened) chips.push({ name: joined(says.reopened, days), without: { ...none, reopened: false } });
  else if (days) chips.push({ name: inDays(state.open ? says.openedIn : says.endedIn, days), without: none });
  return chips;
}

/** What a waiting state is called by the first type that has it. */
const stateName = (state: string): Text =>
  Object.values(caseNames).flatMap(({ states }) => states[state] ?? [])[0] ?? { sv: state, en: state };

function daysOf({ from, to }: QueueState): Text | null {
  if (from && to) return from === to ? both(from) : both(`${from} – ${to}`);
  if (from) return says.since(from);
  return to ? says.until(to) : null;
}

const both = (words: string): Text => ({ sv: words, en: words });
const joined = (...parts: (Text | null)[]): Text => {
  const known = parts.filter((part) => part !== null);
  return { sv: known.map(({ sv }) => sv).join(' '), en: known.map(({ en }) => en).join(' ') };
};
const inDays = (words: (days: string) => Text, days: Text): Text => ({
  sv: words(days.sv).sv,
  en: words(days.en).en,
});
