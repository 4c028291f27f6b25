import { afterAll, beforeAll, expect, test } from 'vitest';
import { aColleague, looksOnly } from './colleagues.ts';
import { type Caller, closeDesk, type Desk, desk } from './desk.ts';
import { refusalOf } from './refusal.ts';
import { eventsOf, nothingWritten } from './written.ts';

/** What the house demands of every command: strangers find nothing, colleagues without the right are told which, a rule or a newer version stops it, and only then is something written. */
interface Quintet<Subject> {
  /** Makes what the command is for. */
  given: (desk: Desk) => Promise<Subject>;
  call: (caller: Caller, subject: Subject) => Promise<unknown>;
  /** Who sees nothing of it, or which subject nobody sees; left out where there is nothing to find. */
  unseen?: 'pelle' | ((subject: Subject) => Subject);
  /** Who sees it but may not: by role, or because the queue is only theirs to read. */
  powerless: readonly ('rut' | 'gunnar' | 'karin' | 'lasse' | 'pelle')[];
  /** A subject a rule protects from the command, and the rule's code. */
  refused?: readonly [code: string, given: (desk: Desk, subject: Subject) => Promise<Subject>];
  /** The same subject as somebody saw it before the last change. */
  stale?: (subject: Subject) => Subject;
  owner?: 'karin' | 'ahmed' | 'gunnar' | 'maria';
  /** The events of success, in order. */
  events: readonly string[];
  /** What stands in the rows afterwards. */
  done: (desk: Desk, subject: Subject) => Promise<unknown>;
}

/** The tests of one command, in a `describe` of its own. They share one subject: nothing but the last may change it. */
export function quintet<Subject>(spec: Quintet<Subject>): void {
  const { given, call, unseen, refused, stale, owner = 'karin' } = spec;
  let at: Desk;
  let subject: Subject;
  beforeAll(async () => {
    at = await desk();
    await aColleague(at, looksOnly);
    subject = await given(at);
  });
  afterAll(closeDesk);

  const refusal = (caller: Caller, on: Subject) => nothingWritten(at, () => refusalOf(call(caller, on)));

  test('somebody who is not signed in: 401', async () => {
    expect(await refusal(at.outsider(), subject)).toMatchObject({ status: 401, code: 'session.signed_out' });
  });
  if (unseen)
    test('a stranger: 404', async () => {
      const seen = typeof unseen === 'function' ? unseen(subject) : subject;
      const caller = await at.as(typeof unseen === 'function' ? owner : unseen);
      expect(await refusal(caller, seen)).toMatchObject({ status: 404, code: 'not_found' });
    });
  test.each(spec.powerless)('%s, without the right: 403', async (key) => {
    const told = await refusal(await at.as(key), subject);
    expect(told).toMatchObject({ status: 403, code: expect.stringMatching(/^permission\./) });
  });
  if (refused)
    test(`in the wrong state: 422 ${refused[0]}`, async () => {
      const protectedSubject = await refused[1](at, await given(at));
      const told = await refusal(await at.as(owner), protectedSubject);
      expect(told).toMatchObject({ status: 422, code: refused[0] });
    });
  if (stale)
    test('what somebody changed meanwhile: 409', async () => {
      expect(await refusal(await at.as(owner), stale(subject))).toMatchObject({
        status: 409,
        kind: 'conflict',
      });
    });
  test(`${owner} may: ${spec.events.join(', ') || 'done'}`, async () => {
    const caller = await at.as(owner);
    expect(await eventsOf(at, () => call(caller, subject))).toEqual(spec.events);
    await spec.done(at, subject);
  });
}
