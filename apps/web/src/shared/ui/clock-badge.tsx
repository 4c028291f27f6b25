import { Stack, Text, Tooltip } from '@mantine/core';
import {
  IconAlertTriangle,
  IconCircleCheck,
  IconClock,
  IconClockExclamation,
  IconClockPause,
} from '@tabler/icons-react';
import type { Text as Words } from '@underlag/domain/text';
import { dateTime, minutesLeft, timeLeft } from '../format.ts';
import { clockWords } from '../messages.ts';
import { useNow } from '../use-now.ts';
import { useText } from '../use-text.tsx';
import classes from './clock-badge.module.css';

type Stage = 0 | 50 | 75 | 100;
type Tone = 'late' | 'soon' | 'half' | 'calm' | 'resting' | 'met' | 'missed';

interface Clock {
  state: 'running' | 'resting' | 'met' | 'missed';
  stage: Stage;
  dueAt: string | null;
  remainingMinutes: number;
}

const icons: Record<Tone, typeof IconClock> = {
  late: IconAlertTriangle,
  missed: IconAlertTriangle,
  soon: IconClockExclamation,
  half: IconClock,
  calm: IconClock,
  resting: IconClockPause,
  met: IconCircleCheck,
};

/** The soonest deadline of a row in a list: time left by the wall clock, with icon, words and colour. */
export function ClockBadge({ dueAt, stage }: { dueAt: string | null; stage: Stage | null }) {
  const now = useNow();
  const t = useText();
  if (!dueAt) return <Plain tone="resting" says={t(clockWords.resting)} />;
  const late = stage === 100 || Date.parse(dueAt) < now.getTime();
  const tone: Tone = late ? 'late' : stage === 75 ? 'soon' : stage === 50 ? 'half' : 'calm';
  const told = [
    t(clockWords[tone]),
    stage && stage < 100 ? t(clockWords.used(stage)) : '',
    t(clockWords.dueBy(dateTime(dueAt))),
  ];
  return <Plain tone={tone} says={t(timeLeft(dueAt, now))} title={told.filter(Boolean).join('\n')} />;
}

/** One of a case's three clocks: working time left. `steps` are the lines of the arithmetic shown on hover. */
export function CaseClock({ clock, steps = [] }: { clock: Clock; steps?: readonly Words[] }) {
  const t = useText();
  const tone = toneOf(clock);
  const says = clock.state === 'running' ? t(minutesLeft(clock.remainingMinutes)) : t(clockWords[tone]);
  return (
    <Tooltip label={<Arithmetic dueAt={clock.dueAt} stage={clock.stage} tone={tone} steps={steps} />}>
      <span>
        <Plain tone={tone} says={says} />
      </span>
    </Tooltip>
  );
}

function toneOf({ state, stage }: Clock): Tone {
  if (state !== 'running') return state;
  if (stage === 100) return 'late';
  return stage === 75 ? 'soon' : stage === 50 ? 'half' : 'calm';
}

// A list draws fifty of these, so the hover is the browser's own.
function Plain({ tone, says, title }: { tone: Tone; says: string; title?: string }) {
  const Icon = icons[tone];
  return (
    <span className={classes.badge} data-tone={tone} title={title}>
      <Icon size={15} aria-hidden />
      <span className="clip">{says}</span>
    </span>
  );
}

interface Told {
  dueAt: string | null;
  stage: Stage | null;
  tone: Tone;
  steps?: readonly Words[];
}

function Arithmetic({ dueAt, stage, tone, steps = [] }: Told) {
  const t = useText();
  return (
    <Stack gap={2}>
      <Text fz="xs" fw={600}>
        {t(clockWords[tone])}
        {stage && stage < 100 ? `: ${t(clockWords.used(stage))}` : ''}
      </Text>
      {dueAt && <Text fz="xs">{t(clockWords.dueBy(dateTime(dueAt)))}</Text>}
      {steps.map((step) => (
        <Text fz="xs" key={step.sv}>
          {t(step)}
        </Text>
      ))}
    </Stack>
  );
}
