import { describe, expect, test } from 'vitest';
import { desk } from '../testing/desk.ts';
import { aLinedDispute, lined, linesOf } from '../testing/disputes.ts';
import { quintet } from '../testing/quintet.ts';
import { refusalOf } from '../testing/refusal.ts';
import { aCase, anInvoice, look, moved, on, withdrawn } from '../testing/scenarios.ts';
import { eventsOf, nothingWritten } from '../testing/written.ts';

describe('cases.disputeLines', () => {
  quintet({
    given: aLinedDispute,
    call: (caller, view) =>
      caller.cases.disputeLines({ ...on(view), lines: linesOf(view, [{ disputedOre: 250_000 }]) }),
    unseen: 'pelle',
    powerless: ['rut', 'gunnar', 'lasse'],
    refused: ['case.fields_locked', withdrawn],
    stale: (view) => ({ ...view, version: view.version - 1 }),
    events: ['lines_disputed', 'hold_changed'],
    done: async (at, view) => {
      expect(await at.db.disputeLine.findMany({ where: { caseId: view.id } })).toMatchObject([
        { disputedOre: 250_000n, reason: 'not_performed', creditedOre: null, rootCause: null, version: 1 },
      ]);
      const now = await look(at, view);
      expect(now).toMatchObject({
        fields: { disputedAmount: 250_000 },
        holds: [{ state: 'active', amountOre: 250_000 }],
        dispute: {
          lines: [
            { position: 1, text: 'Väktarutryckning', totalOre: 375_000, disputedOre: 250_000 },
            { position: 2, totalOre: 110_000, disputedOre: null },
          ],
          canEdit: true,
          locked: null,
        },
      });
      const told = now.timeline.find((entry) => entry.kind === 'event' && entry.event === 'lines_disputed');
      expect(told).toMatchObject({
        words: expect.stringMatching(/Rad 1, Bestritt belopp: – → 2\s500,00\skr/),
      });
    },
  });

  test('the sums are the lines’ own, changed with them and freed with the last', async () => {
    const at = await desk();
    const view = await aLinedDispute(at);
    const judged = await lined(at, view, [
      { disputedOre: 375_000, creditedOre: 300_000, rootCause: 'performance' },
      { disputedOre: 110_000, creditedOre: 0, rootCause: 'invoice_right' },
    ]);
    expect(judged.fields).toMatchObject({
      disputedAmount: 485_000,
      creditedAmount: 300_000,
      rootCause: 'performance',
    });
    const karin = await at.as('karin');
    const edit = () => karin.cases.setFields({ ...on(judged), fields: { disputedAmount: 1 } });
    expect(await nothingWritten(at, () => refusalOf(edit()))).toMatchObject({
      status: 422,
      code: 'case.field_settled',
      fields: [{ path: 'disputedAmount' }],
    });
    await nothingWritten(at, () =>
      lined(at, judged, [
        { disputedOre: 375_000, creditedOre: 300_000, rootCause: 'performance' },
        { disputedOre: 110_000, creditedOre: 0, rootCause: 'invoice_right' },
      ]),
    );
    const freed = await lined(at, judged, []);
    expect(freed.fields).toMatchObject({ disputedAmount: 485_000 });
    expect(freed.fields.creditedAmount).toBeUndefined();
    const edited = await karin.cases.setFields({ ...on(freed), fields: { disputedAmount: 1000 } });
    expect(edited.holds).toMatchObject([{ amountOre: 1000 }]);
  });

  test('what no line can bear is refused, as is a line of another invoice or of another matter', async () => {
    const at = await desk();
    const view = await aLinedDispute(at);
    const refusal = (judged: Parameters<typeof lined>[2]) =>
      nothingWritten(at, () => refusalOf(lined(at, view, judged)));
    expect(await refusal([{ disputedOre: 375_001 }])).toMatchObject({
      status: 422,
      code: 'dispute.above_line',
    });
    expect(await refusal([{ disputedOre: 5, creditedOre: 6 }])).toMatchObject({
      code: 'dispute.credit_above_line',
      fields: [{ path: `${view.dispute?.lines[0]?.invoiceLineId}.creditedOre` }],
    });
    const other = await aLinedDispute(at);
    const karin = await at.as('karin');
    const foreign = { ...on(view), lines: linesOf(other, [{ disputedOre: 5 }]) };
    expect(await refusalOf(karin.cases.disputeLines(foreign))).toMatchObject({
      code: 'dispute.line_unknown',
    });
    const question = await aCase(at);
    expect(await refusalOf(karin.cases.disputeLines({ ...on(question), lines: [] }))).toMatchObject({
      code: 'dispute.no_lines',
    });
    const unlinked = await aCase(at, { typeKey: 'invoice_dispute' });
    expect(await refusalOf(karin.cases.disputeLines({ ...on(unlinked), lines: [] }))).toMatchObject({
      code: 'case.no_invoice',
    });
  });

  test('an open approval ends with a change of the lines, also when the sums stay', async () => {
    const at = await desk();
    const view = await lined(at, await aLinedDispute(at), [
      { disputedOre: 100_000, creditedOre: 100_000, rootCause: 'performance' },
      { disputedOre: 100_000, creditedOre: 100_000, rootCause: 'performance' },
    ]);
    const asked = await moved(at, view, 'ask_credit_approval');
    expect(asked).toMatchObject({ state: 'awaiting_approval' });
    const approval = await at.db.approval.findFirstOrThrow({ where: { caseId: view.id } });
    expect(approval).toMatchObject({ amountOre: 200_000n });
    const shown = await (await at.as('gunnar')).approvals.get({ approvalId: approval.id });
    expect(shown.lines.find(({ key }) => key === 'dispute.2')).toMatchObject({
      name: { sv: 'Rad 2: Väntetid' },
      value: { sv: expect.stringContaining('Tjänsten har inte utförts') },
    });
    const events = await eventsOf(at, () =>
      lined(at, view, [
        { disputedOre: 100_000, creditedOre: 100_000, rootCause: 'performance' },
        { disputedOre: 100_000, creditedOre: 100_000, rootCause: 'goodwill' },
      ]),
    );
    expect(events).toEqual(['lines_disputed', 'approval_voided', 'moved']);
    expect(await look(at, view)).toMatchObject({ state: 'investigating', approval: null });
  });

  test('another invoice leaves the lines behind', async () => {
    const at = await desk();
    const view = await lined(at, await aLinedDispute(at), [
      { disputedOre: 100_000, creditedOre: 100_000, rootCause: 'performance' },
    ]);
    const karin = await at.as('karin');
    const invoice = await anInvoice(at);
    const moved = await karin.cases.link({ ...on(view), invoiceId: invoice.id });
    expect(moved).toMatchObject({ dispute: { lines: [] }, fields: { disputedAmount: 100_000 } });
    expect(moved.fields.creditedAmount).toBeUndefined();
    expect(await at.db.disputeLine.count({ where: { caseId: view.id } })).toBe(0);
  });
});
