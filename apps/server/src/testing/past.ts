import type { CaseView } from '@underlag/api/cases';
import type { Desk } from './desk.ts';
import { bryggaren, look } from './scenarios.ts';

/** Runs a step as if it were so many days ago; the clock of the desk is right again afterwards. */
export async function daysAgo<T>({ server }: Desk, days: number, step: () => Promise<T>): Promise<T> {
  server.clockShiftMs = -Math.round(days * 86_400_000);
  try {
    return await step();
  } finally {
    server.clockShiftMs = 0;
  }
}

/** Karin answers the requester of a case, and does one move with it if asked to. */
export async function replied(desk: Desk, view: Pick<CaseView, 'id'>, thenMove?: string) {
  const { lastSeq } = await look(desk, view);
  const karin = await desk.as('karin');
  return karin.cases.reply({
    caseId: view.id,
    seenSeq: lastSeq,
    to: [bryggaren.mail],
    subject: 'Din fråga',
    text: 'Hej! Så här ligger det till.',
    thenMove: thenMove ?? null,
  });
}
