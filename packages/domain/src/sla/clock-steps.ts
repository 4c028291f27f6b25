import { type Text, text } from '../text/index.ts';
import type { Leg, Phase } from './clock-course.ts';
import type { ClockName } from './policy.ts';
import { wallClockAt } from './seasons.ts';

const minute = 60_000;
// Own names rather than Intl's: every clock of every case is written at every commit, and Intl is many times slower.
const names = {
  sv: {
    weekdays: 'sön mån tis ons tors fre lör'.split(' '),
    months: 'januari februari mars april maj juni juli augusti september oktober november december'.split(
      ' ',
    ),
  },
  en: {
    weekdays: 'Sun Mon Tue Wed Thu Fri Sat'.split(' '),
    months: 'January February March April May June July August September October November December'.split(
      ' ',
    ),
  },
};

/** What a leg adds to the arithmetic; nothing when it took no time and nothing happened that matters. */
export function stepOf(clock: ClockName, leg: Leg, open: number): Text[] {
  const steps =
    leg.to > leg.from && (leg.phase !== 'finished' || leg.then !== 'now') ? [stretchOf(leg, open)] : [];
  const at = momentOf(leg.to);
  if (leg.then === 'automatic')
    steps.push(
      text(
        `${at.sv}: automatisk bekräftelse, räknas inte som svar`,
        `${at.en}: automatic acknowledgement, no response`,
      ),
    );
  if (leg.then === 'answer') steps.push(text(`${at.sv}: första svaret`, `${at.en}: first response`));
  if (leg.then === 'restart' && clock === 'nextUpdate')
    steps.push(
      text(`${at.sv}: besked lämnat, klockan börjar om`, `${at.en}: update given, the clock begins again`),
    );
  return steps;
}

/** How it stands: what is consumed of what, and until when. */
export function summaryOf(
  { consumed, due, missed }: { consumed: number; due: number | null; missed: boolean },
  within: number,
  phase: Phase,
  finished: number | null,
): Text[] {
  const [used, whole] = [durationOf(consumed), durationOf(within)];
  const share = Math.floor((consumed * 100) / within);
  const sum = text(
    `Förbrukat ${used.sv} av ${whole.sv} (${share} %).`,
    `Used ${used.en} of ${whole.en} (${share}%).`,
  );
  const limit = momentOf(due ?? 0);
  const lines = [sum];
  if (missed) lines.push(text(`Fristen gick ut ${limit.sv}.`, `The deadline passed on ${limit.en}.`));
  else if (phase === 'running') lines.push(text(`Senast ${limit.sv}.`, `Due by ${limit.en}.`));
  if (phase === 'resting') lines.push(text('Klockan vilar.', 'The clock is resting.'));
  if (finished !== null) lines.push(endOf(momentOf(finished), missed));
  return lines;
}

function endOf(at: Text, missed: boolean): Text {
  return missed
    ? text(`Klart ${at.sv}, för sent.`, `Done on ${at.en}, too late.`)
    : text(`Klart ${at.sv}, i tid.`, `Done on ${at.en}, in time.`);
}

function stretchOf({ from, to, phase, state }: Leg, open: number): Text {
  const [start, end, counted] = [momentOf(from), momentOf(to), durationOf(open)];
  const what = {
    running: text(`${counted.sv} räknas`, `${counted.en} counted`),
    resting: text('klockan vilar', 'clock resting'),
    finished: text('klockan står still', 'clock stopped'),
  }[phase];
  return text(
    `${start.sv} – ${end.sv}: ${state.sv}, ${what.sv}`,
    `${start.en} – ${end.en}: ${state.en}, ${what.en}`,
  );
}

function momentOf(at: number): Text {
  const wall = wallClockAt(at);
  const time = wall.toISOString().slice(11, 16);
  const write = ({ weekdays, months }: (typeof names)['sv']) =>
    `${weekdays[wall.getUTCDay()]} ${wall.getUTCDate()} ${months[wall.getUTCMonth()]} ${time}`;
  return text(write(names.sv), write(names.en));
}

function durationOf(milliseconds: number): Text {
  const minutes = Math.floor(milliseconds / minute);
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const write = (hourWord: string) =>
    [hours > 0 ? `${hours} ${hourWord}` : '', rest > 0 || hours === 0 ? `${rest} min` : '']
      .filter(Boolean)
      .join(' ');
  return text(write('tim'), write('h'));
}
