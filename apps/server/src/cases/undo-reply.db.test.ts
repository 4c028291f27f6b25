import { describe, expect, test } from 'vitest';
import { type Desk, desk } from '../testing/desk.ts';
import { quintet } from '../testing/quintet.ts';
import { refusalOf } from '../testing/refusal.ts';
import { aCase, bryggaren } from '../testing/scenarios.ts';
import { nothingWritten } from '../testing/written.ts';

/** A case that Karin has just answered; the answer still waits. */
async function answered(at: Desk) {
  const view = await aCase(at);
  const sent = await (await at.as('karin')).cases.reply({
    caseId: view.id,
    seenSeq: view.lastSeq,
    to: [bryggaren.mail],
    subject: 'Din fråga',
    text: 'Hej! Avgiften gäller pappersfakturan.',
  });
  return { ...view, ...sent };
}

describe('cases.undoReply', () => {
  quintet({
    given: answered,
    call: (caller, { deliveryId }) => caller.cases.undoReply({ deliveryId }),
    unseen: 'pelle',
    powerless: ['rut', 'gunnar', 'lasse'],
    refused: [
      'reply.gone',
      async ({ db }, given) => {
        await db.delivery.update({ where: { id: given.deliveryId }, data: { state: 'sending' } });
        return given;
      },
    ],
    events: ['reply_undone'],
    done: async ({ db }, { id }) =>
      expect(
        await db.message.findFirst({ where: { caseId: id, direction: 'out' }, include: { delivery: true } }),
      ).toMatchObject({ delivery: { state: 'undone' } }),
  });

  test('gives the words back, and the clock of the first answer runs again', async () => {
    const at = await desk();
    const { deliveryId, ...view } = await answered(at);
    const karin = await at.as('karin');
    expect((await karin.cases.get({ ref: view.number })).clocks.firstResponse.state).toBe('met');
    expect(await karin.cases.undoReply({ deliveryId })).toMatchObject({
      text: 'Hej! Avgiften gäller pappersfakturan.',
      to: [bryggaren.mail],
    });
    expect((await karin.cases.get({ ref: view.number })).clocks.firstResponse.state).toBe('running');
    expect(await refusalOf(karin.cases.undoReply({ deliveryId }))).toMatchObject({ code: 'reply.gone' });
  });

  test('an answer that was never written is not found', async () => {
    const at = await desk();
    const karin = await at.as('karin');
    const told = await nothingWritten(at, () =>
      refusalOf(karin.cases.undoReply({ deliveryId: '00000000-0000-4000-8000-000000000000' })),
    );
    expect(told).toMatchObject({ status: 404 });
  });
});
