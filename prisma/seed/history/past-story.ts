import { caseType } from '@underlag/domain/case-types';
import { addWorkingMinutes } from '@underlag/domain/sla';
import type { TypeInForce } from '../volume/clocks.ts';
import type { Step } from '../volume/paths.ts';
import type { Random } from '../volume/random.ts';
import { type Actor, arrive, type Plot, receive, reply, type Story } from '../volume/story.ts';
import { backlogOf, type Habits, seasonOf } from './habits.ts';
import type { Way } from './ways.ts';

/** A case of the past as it is to go, if nothing cuts it short. */
export interface PastPlot {
  inForce: TypeInForce;
  channel: Plot['channel'];
  openedAt: number;
  /** Nothing happens after this, in milliseconds: who has not got so far is still open. */
  now: number;
  agentId: string;
  habits: Habits;
  way: Way;
}

/** What is done, at so many working minutes after the case came. */
interface Beat {
  minutes: number;
  act: (story: Story, at: number) => void;
}

const workingDay = 8 * 60;
const note = 'Nådde kunden, som fick veta vem som är ansvarig.';

/** Tells a case of the past in working hours: assigned, answered, written about, waited for, ended, and for some opened again. */
export function tellPast(random: Random, plot: PastPlot): Story {
  const { inForce, openedAt, now, agentId } = plot;
  const agent: Actor = { kind: 'staff', id: agentId };
  const story: Story = { events: [], messages: [], attempts: [] };
  arrive(random, story, { openedAt, typeKey: inForce.typeKey, channel: plot.channel }, agent);
  const began = Math.max(openedAt + 2000, story.events.at(-1)?.at ?? openedAt);
  const from = new Date(began).toISOString();
  for (const { minutes, act } of beatsOf(random, plot, agent).sort((a, b) => a.minutes - b.minutes)) {
    const at = Date.parse(addWorkingMinutes(inForce.policy.calendar, from, Math.round(minutes)));
    if (at >= now - 60_000) break;
    act(story, at);
  }
  return story;
}

function beatsOf(random: Random, plot: PastPlot, agent: Actor): Beat[] {
  const { inForce, habits, way, openedAt, now, agentId } = plot;
  const { firstResponse, nextUpdate, solution } = inForce.policy.deadlines;
  const pace = seasonOf(openedAt);
  const answer: Beat['act'] = (story, at) => reply(random, story, at, agent);
  const letter: Beat['act'] = (story, at) => receive(random, story, at);
  const move = (steps: readonly Step[], minutes: number, apart = 1): Beat[] =>
    steps.map((step, index) => ({ minutes: minutes + index * apart, act: moved(plot, step, agent) }));

  const first = 3 + firstResponse.minutes * random.wait(habits.response * pace);
  const { slower, stuck } = backlogOf(openedAt, now);
  const late = random.chance(habits.stuck * stuck) ? 12 : slower;
  const atOnce = way.wait.length === 0 && random.chance(habits.atOnce);
  const rest = atOnce ? 5 : 20 + solution.minutes * random.wait(habits.solution * pace) * late;
  const waitFor = way.wait.length > 0 ? workingDay * (0.5 + random.wait(4)) : 0;
  const end = first + rest + waitFor;
  const soonest = nextUpdate.minutes * (habits.update + random.share() * 0.4);
  const answers = atOnce ? 0 : Math.min(5, Math.floor((end - first) / soonest));
  const between = (end - first) / (answers + 1);
  const [enter, ...leave] = way.wait;
  const assigned: Beat['act'] = (story, at) =>
    story.events.push({ at, actor: agent, kind: 'assigned', data: { from: null, to: agentId } });
  return [
    { minutes: first * 0.4, act: assigned },
    ...move(way.toWork, first * 0.7),
    ...(caseType(inForce.typeKey).contactWithin === undefined
      ? []
      : [{ minutes: first * 0.9, act: reached(random, agentId) }]),
    { minutes: first, act: answer },
    ...(enter ? move([enter], first + rest * 0.3) : []),
    ...move(leave, first + rest * 0.3 + waitFor),
    ...Array.from({ length: answers }, (_, index): Beat[] => {
      const minutes = first + between * (index + 1);
      return random.chance(0.6)
        ? [
            { minutes: minutes - between * 0.3, act: letter },
            { minutes, act: answer },
          ]
        : [{ minutes, act: answer }];
    }).flat(),
    ...(atOnce ? [] : [{ minutes: end - 5, act: answer }]),
    ...move(way.toEnd, end, 15),
    ...comesBack(random, way, end + way.toEnd.length * 15, { answer, letter, move }),
  ];
}

interface Acts {
  answer: Beat['act'];
  letter: Beat['act'];
  move: (steps: readonly Step[], minutes: number, apart?: number) => Beat[];
}

function comesBack(random: Random, { again }: Way, ended: number, { answer, letter, move }: Acts): Beat[] {
  const [reopen, ...toEnd] = again;
  if (!reopen) return [];
  const back = ended + 30 + Math.min(random.wait(2 * workingDay), 8 * workingDay);
  const over = back + 90 + random.wait(workingDay);
  return [
    { minutes: back, act: letter },
    ...move([reopen], back + 30),
    { minutes: over - 5, act: answer },
    ...move(toEnd, over, 15),
  ];
}

function moved({ inForce }: PastPlot, step: Step, agent: Actor): Beat['act'] {
  const { by } = caseType(inForce.typeKey).moves[step.move] ?? {};
  const actor: Actor = by === 'system' ? { kind: 'system', id: null } : agent;
  return (story, at) => story.events.push({ at, actor, kind: 'moved', data: { ...step } });
}

function reached(random: Random, agentId: string): Beat['act'] {
  return (story, at) => {
    const id = random.id(at);
    const tried = { channel: 'phone', outcome: 'reached' };
    story.attempts.push({
      id,
      at: new Date(at).toISOString(),
      made_by: agentId,
      ...tried,
      next_on: null,
      note,
    });
    story.events.push({
      at,
      actor: { kind: 'staff', id: agentId },
      kind: 'contact_attempted',
      data: { attemptId: id, ...tried, nextOn: null },
    });
  };
}
