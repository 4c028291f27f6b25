import { randomUUID } from 'node:crypto';
import type { CaseRef, CaseView } from '@underlag/api/cases';
import { callDesk, type Ledger, postForm, Refused, Unanswered } from './ledger.ts';

interface World {
  /** Where the desk listens just now; waits while it is down. */
  url: () => Promise<string>;
  /** A number from 0 to below 1. */
  random: () => number;
  over: () => boolean;
  ledger: Ledger;
}

/** Somebody who works at the desk without a pause: opens cases, notes, moves, answers, sends forms; a call without an answer whose key makes it harmless is sent again. */
export async function workAsClient(world: World, cookie: string, name: string): Promise<void> {
  const own: string[] = [];
  for (let round = 0; !world.over(); round += 1) {
    const caseId = own[Math.floor(world.random() * own.length)];
    const dice = world.random();
    try {
      if (!caseId || dice < 0.25) own.push(await openCase(world, cookie, `${name} ${round}`));
      else if (dice < 0.5) await note(world, cookie, caseId);
      else if (dice < 0.75) await move(world, cookie, caseId);
      else if (dice < 0.95) await reply(world, cookie, caseId);
      else await form(world);
      world.ledger.answers += 1;
    } catch (error) {
      if (!(error instanceof Refused || error instanceof Unanswered)) throw error;
    }
  }
}

/** Tries until there is an answer, however often the desk dies meanwhile. */
async function untilAnswered<T>({ url, over }: World, call: (url: string) => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await call(await url());
    } catch (error) {
      if (!(error instanceof Unanswered) || over()) throw error;
    }
  }
}

async function openCase(world: World, cookie: string, subject: string): Promise<string> {
  const key = randomUUID();
  const input = {
    typeKey: 'general_question',
    channel: 'phone',
    subject,
    text: 'Ringde.',
    requesterAddress: `kund-${key.slice(0, 8)}@brevlada.example`,
    key,
  };
  const { id } = await untilAnswered(world, (url) => callDesk<CaseRef>(url, cookie, 'cases.create', input));
  world.ledger.opened.add(id);
  return id;
}

async function form(world: World): Promise<void> {
  const key = randomUUID();
  const email = `form-${key.slice(0, 8)}@brevlada.example`;
  const input = { locale: 'sv', matter: 'unsorted', name: 'Någon', email, message: 'Hej!', fields: {}, key };
  await untilAnswered(world, (url) => postForm(url, input));
  world.ledger.opened.add(key);
}

async function note({ url, ledger }: World, cookie: string, caseId: string): Promise<void> {
  const text = `anteckning ${randomUUID()}`;
  try {
    await callDesk(await url(), cookie, 'cases.note', { caseId, text });
    ledger.notes.acknowledged.add(text);
  } catch (error) {
    if (error instanceof Unanswered) ledger.notes.unknown.add(text);
    throw error;
  }
}

const count = (moves: Map<string, number>, caseId: string) => moves.set(caseId, (moves.get(caseId) ?? 0) + 1);

async function move({ url, ledger }: World, cookie: string, caseId: string): Promise<void> {
  const view = await callDesk<CaseView>(await url(), cookie, 'cases.get', { ref: caseId }, true);
  const wished = view.category === 'waiting' ? 'continue' : 'wait_for_customer';
  try {
    await callDesk(await url(), cookie, 'cases.move', { caseId, version: view.version, move: wished });
    count(ledger.moves.acknowledged, caseId);
  } catch (error) {
    if (error instanceof Unanswered) count(ledger.moves.unknown, caseId);
    throw error;
  }
}

async function reply({ url, ledger }: World, cookie: string, caseId: string): Promise<void> {
  const view = await callDesk<CaseView>(await url(), cookie, 'cases.get', { ref: caseId }, true);
  const input = {
    caseId,
    seenSeq: view.lastSeq,
    to: [view.requester.address ?? ''],
    subject: 'Svar',
    text: 'Hej!',
  };
  const { deliveryId } = await callDesk<{ deliveryId: string }>(await url(), cookie, 'cases.reply', input);
  ledger.replies.add(deliveryId);
}
