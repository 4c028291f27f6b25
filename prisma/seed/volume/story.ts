import type { Path } from './paths.ts';
import type { Random } from './random.ts';
import { answers, sentences } from './words.ts';

export type Actor = { kind: 'staff'; id: string } | { kind: 'system' | 'outside'; id: null };

/** An event as it will be hashed, but for its place in the chain; `at` in milliseconds. */
export interface ToldEvent {
  at: number;
  actor: Actor;
  kind: string;
  data: Readonly<Record<string, unknown>>;
  /** What stands outside the hashed part. */
  words?: unknown;
}

export interface ToldMessage {
  id: string;
  at: number;
  direction: 'in' | 'out';
  automatic: boolean;
  authorId: string | null;
  text: string;
}

/** What a case is to become. */
export interface Plot {
  typeKey: string;
  channel: 'form' | 'email' | 'letter' | 'phone';
  openedAt: number;
  /** All happens before this. */
  until: number;
  path: Path;
  assigneeId: string | null;
  /** Messages back and forth after the first one and its acknowledgement. */
  letters: number;
  noted: boolean;
}

/** Everything that happened to one case, in its order. */
export interface Story {
  events: ToldEvent[];
  messages: ToldMessage[];
  /** Rows of the tries to reach the customer, but for their case. */
  attempts: Readonly<Record<string, unknown>>[];
}

const system: Actor = { kind: 'system', id: null };
const outside: Actor = { kind: 'outside', id: null };

/** Tells how a case came to where its plot wants it: opened, acknowledged, assigned, written about, moved. */
export function tellStory(random: Random, plot: Plot, anyAgent: string): Story {
  const story: Story = { events: [], messages: [], attempts: [] };
  const agent: Actor = { kind: 'staff', id: plot.assigneeId ?? anyAgent };
  const { openedAt } = plot;
  arrive(random, story, plot, agent);
  const beats = beatsOf(random, plot, agent);
  const moments = beats
    .map(() => openedAt + 60_000 + random.share() * (plot.until - openedAt - 120_000))
    .sort((a, b) => a - b);
  for (const [index, beat] of beats.entries()) beat(story, Math.floor(moments[index] ?? plot.until));
  return story;
}

/** The case comes in, and is acknowledged where it came in writing over the net. */
export function arrive(
  random: Random,
  story: Story,
  { openedAt, typeKey, channel }: Pick<Plot, 'openedAt' | 'typeKey' | 'channel'>,
  agent: Actor,
): void {
  story.events.push({
    at: openedAt,
    actor: channel === 'phone' || channel === 'letter' ? agent : system,
    kind: 'opened',
    data: { typeKey, channel, state: 'new', category: 'new', receivedAt: new Date(openedAt).toISOString() },
  });
  receive(random, story, openedAt);
  if (channel === 'email' || channel === 'form') reply(random, story, openedAt + 1000, null);
}

type Beat = (story: Story, at: number) => void;

function beatsOf(random: Random, plot: Plot, agent: Actor): Beat[] {
  const { assigneeId, path } = plot;
  const beats: Beat[] = [];
  if (assigneeId)
    beats.push((story, at) => {
      const data = { from: null, to: assigneeId };
      story.events.push({ at, actor: agent, kind: 'assigned', data });
    });
  const [first, ...later] = path.steps.map((step): Beat => {
    return (story, at) => story.events.push({ at, actor: agent, kind: 'moved', data: { ...step } });
  });
  if (first) beats.push(first);
  for (let letter = 0; letter < plot.letters; letter += 1)
    beats.push((story, at) =>
      letter % 2 === 1 || !first ? receive(random, story, at) : reply(random, story, at, agent),
    );
  if (plot.noted)
    beats.push((story, at) => {
      const words = { text: random.pick(sentences) };
      story.events.push({ at, actor: agent, kind: 'noted', data: {}, words });
    });
  return [...beats, ...later];
}

/** A message by the requester. */
export function receive(random: Random, story: Story, at: number): void {
  const id = random.id(at);
  const text = Array.from({ length: 2 + random.below(6) }, () => random.pick(sentences)).join('\n\n');
  story.messages.push({ id, at, direction: 'in', automatic: false, authorId: null, text });
  story.events.push({ at, actor: outside, kind: 'received', data: { messageId: id } });
}

/** A reply by this agent, or the automatic acknowledgement; it is delivered before anything else happens. */
export function reply(random: Random, story: Story, at: number, agent: Actor | null): void {
  const id = random.id(at);
  const automatic = agent === null;
  story.messages.push({
    id,
    at,
    direction: 'out',
    automatic,
    authorId: agent?.id ?? null,
    text: `Hej!\n\n${random.pick(answers)}\n\nVänliga hälsningar`,
  });
  const templateKey = automatic ? 'received' : null;
  story.events.push({
    at,
    actor: agent ?? system,
    kind: 'replied',
    data: { messageId: id, automatic, templateKey },
  });
  story.events.push({ at, actor: system, kind: 'delivered', data: { messageId: id, via: 'pickup' } });
}
