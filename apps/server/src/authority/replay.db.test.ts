import { beforeAll, expect, test } from 'vitest';
import { write } from '../db.ts';
import { loadCase } from '../doors/case-record.ts';
import { freezeDecision } from '../doors/freeze-decision.ts';
import { type Desk, desk } from '../testing/desk.ts';
import { letter } from '../testing/letters.ts';
import { refusalOf } from '../testing/refusal.ts';
import { aContact, aRight } from '../testing/rights.ts';
import { bryggaren, customerId, look, on } from '../testing/scenarios.ts';

const tove = 'tove.ny@bryggaren.example';
let at: Desk;
beforeAll(async () => {
  at = await desk();
  await aContact(at, bryggaren.number, 'Tove Ny', tove);
});

/** A termination that Tove Ny sent and signed, with the decision on her right frozen as Karin acts on it. */
async function decided() {
  const karin = await at.as('karin');
  const { caseNumber = '' } = await at.mail(
    letter({ from: `Tove Ny <${tove}>`, subject: 'Uppsägning', sign: 'bryggaren.example' }),
  );
  const opened = await karin.cases.get({ ref: caseNumber });
  const typed = await karin.cases.classify({ ...on(opened), typeKey: 'cancellation' });
  const view = await karin.cases.link({ ...on(typed), customerId: await customerId(at, bryggaren.number) });
  await freeze(view.id);
  return look(at, view);
}

async function freeze(caseId: string): Promise<void> {
  const { personId } = (await at.ctxOf('karin')).actor;
  await write(at.server, async (tx) => {
    const record = await loadCase(tx, caseId);
    if (record) await freezeDecision(tx, record, 'ask_approval', personId);
  });
}

test('a frozen decision replays to the old answer after the register changed, the live one is the new', async () => {
  const right = await aRight(at, 'Tove Ny', { scope: 'cancel_agreement' });
  const view = await decided();
  expect(view.authority).toMatchObject({
    result: 'allow',
    rows: [{ id: right.id, scope: { sv: 'Säga upp och ändra avtal' }, standing: 'in_force' }],
    frozen: [{ result: 'allow', same: true, by: 'Karin Lund', overridden: false }],
  });

  const yesterday = new Date(Date.now() - 86_400_000);
  await at.db.authority.update({ where: { id: right.id }, data: { revokedOn: yesterday } });
  const revoked = await look(at, view);
  expect(revoked.authority).toMatchObject({
    result: 'deny',
    rows: [{ id: right.id, standing: 'revoked' }],
    frozen: [{ result: 'allow', same: true }],
  });
  expect(revoked.authority?.reasons.at(-1)).toMatchObject({ code: 'row_revoked', row: right.id });
  await freeze(view.id);

  await at.db.authority.update({ where: { id: right.id }, data: { revokedOn: null } });
  const address = { where: { contactId: right.contactId, kind: 'email' } };
  await at.db.contactAddress.updateMany({ ...address, data: { value: 'borta@bryggaren.example' } });
  const moved = await look(at, view);
  expect(moved.authority).toMatchObject({
    result: 'needs_proof',
    contact: { name: 'Tove Ny', by: 'choice' },
    frozen: [
      { result: 'deny', same: true },
      { result: 'allow', same: true },
    ],
  });
  await at.db.contactAddress.updateMany({ ...address, data: { value: tove } });

  const karin = await at.as('karin');
  for (const { id, result } of moved.authority?.frozen ?? []) {
    const replayed = await karin.authority.replay({ decisionId: id });
    expect(replayed).toMatchObject({ same: true, frozen: { result }, again: { result } });
    expect(replayed.again).toEqual(replayed.frozen);
  }
});

test('a decision is replayed for whoever may read its case, and nobody else', async () => {
  const view = await decided();
  const decisionId = view.authority?.frozen[0]?.id ?? '';
  expect(await (await at.as('rut')).authority.replay({ decisionId })).toMatchObject({ same: true });
  for (const refused of [
    refusalOf((await at.as('pelle')).authority.replay({ decisionId })),
    refusalOf((await at.as('karin')).authority.replay({ decisionId: view.id })),
  ])
    expect(await refused).toMatchObject({ status: 404 });
  expect(await refusalOf(at.outsider().authority.replay({ decisionId }))).toMatchObject({ status: 401 });
});
