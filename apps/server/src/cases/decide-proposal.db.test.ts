import { describe, expect, test } from 'vitest';
import { type Desk, desk } from '../testing/desk.ts';
import { quintet } from '../testing/quintet.ts';
import { refusalOf } from '../testing/refusal.ts';
import { aCase, anInvoice, look, on, withdrawn } from '../testing/scenarios.ts';
import { eventsOf, nothingWritten } from '../testing/written.ts';

/** A dispute for which intake has found an invoice. */
async function withProposal(at: Desk, what: { kind?: string; value?: string } = {}) {
  const invoice = await anInvoice(at);
  const view = await aCase(at, { typeKey: 'invoice_dispute' });
  const { id: proposalId } = await at.db.proposal.create({
    data: {
      caseId: view.id,
      kind: 'invoice',
      value: invoice.id,
      label: invoice.number,
      foundIn: 'subject',
      ...what,
    },
  });
  return { ...view, proposalId, invoiceId: invoice.id };
}

describe('cases.decideProposal', () => {
  quintet({
    given: (at) => withProposal(at),
    call: (caller, { proposalId, ...view }) =>
      caller.cases.decideProposal({ ...on(view), proposalId, accept: true }),
    unseen: 'pelle',
    powerless: ['rut', 'gunnar', 'lasse'],
    refused: ['case.fields_locked', async (at, given) => ({ ...given, ...(await withdrawn(at, given)) })],
    stale: (view) => ({ ...view, version: view.version - 1 }),
    events: ['proposal_decided', 'linked', 'linked', 'hold_placed'],
    done: async ({ db }, { id, proposalId, invoiceId }) => {
      expect(await db.case.findUnique({ where: { id } })).toMatchObject({ invoiceId });
      expect(await db.proposal.findUnique({ where: { id: proposalId } })).toMatchObject({
        state: 'confirmed',
        decidedAt: expect.any(Date),
      });
    },
  });

  test('dismissing it leaves the case as it is; decided once, it is no longer there to decide', async () => {
    const at = await desk();
    const { proposalId, ...view } = await withProposal(at);
    const karin = await at.as('karin');
    const dismiss = () => karin.cases.decideProposal({ ...on(view), proposalId, accept: false });
    expect(await eventsOf(at, dismiss)).toEqual(['proposal_decided']);
    const now = await look(at, view);
    expect(now).toMatchObject({ invoice: null, holds: [], proposals: [{ state: 'refused' }] });
    const again = karin.cases.decideProposal({ ...on(now), proposalId, accept: true });
    expect(await refusalOf(again)).toMatchObject({ status: 404 });
  });

  test('a proposal of another case is not found', async () => {
    const at = await desk();
    const { proposalId } = await withProposal(at);
    const other = await aCase(at);
    const karin = await at.as('karin');
    const told = await nothingWritten(at, () =>
      refusalOf(karin.cases.decideProposal({ ...on(other), proposalId, accept: true })),
    );
    expect(told).toMatchObject({ status: 404 });
  });

  test('a proposed type classifies the case; the type it has already is only marked as decided', async () => {
    const at = await desk();
    const karin = await at.as('karin');
    const decide = async (value: string) => {
      const { proposalId, ...view } = await withProposal(at, { kind: 'type', value });
      return eventsOf(at, () => karin.cases.decideProposal({ ...on(view), proposalId, accept: true }));
    };
    expect(await decide('invoice_copy')).toEqual(['proposal_decided', 'classified']);
    expect(await decide('invoice_dispute')).toEqual(['proposal_decided']);
  });
});
