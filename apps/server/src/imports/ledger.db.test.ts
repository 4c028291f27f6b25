import { beforeAll, expect, test } from 'vitest';
import { type Desk, desk } from '../testing/desk.ts';
import { checked, countsOf, linesOf, written } from '../testing/imports.ts';

let at: Desk;
beforeAll(async () => {
  at = await desk();
});

const invoiceOf = (number: string) =>
  at.db.invoice.findUniqueOrThrow({
    where: { number },
    include: {
      lines: { orderBy: { position: 'asc' } },
      customer: true,
      about: true,
      payments: true,
      callOut: true,
    },
  });

const head =
  'Fakturanr;Typ;Kundnr;Mottagare;Fakturadatum;Förfallodatum;Belopp;Moms;Leverans;Avser faktura;Radtext;Antal;À-pris;Radbelopp';
const file = (...rows: string[]) => Buffer.from(`${head}\r\n${rows.join('\r\n')}\r\n`, 'latin1');

test('an invoice over several rows is one; its rows say the same of it and follow upon each other', async () => {
  const first = 'B-1;Åtgärd;K-104233;;2026-10-15;2026-11-14;1250;250;papper;;Utryckning;1;800,00;800,00';
  const second =
    'B-1;Åtgärd;K-104233;;2026-10-15;2026-11-14;1250;250;papper;;"Väntetid; på plats";0,5;400,00;200,00';
  const stranger = 'B-2;Åtgärd;;Åsa Nilsson;2026-10-15;2026-11-14;125;25;papper;B-9;Utryckning;1;100;100';
  expect(countsOf(await written(at, 'invoices', file(first, second, stranger)))).toEqual([2, 0, 0, 0]);
  const invoice = await invoiceOf('B-1');
  expect(invoice).toMatchObject({
    recipientName: 'Bryggaren Fastigheter AB',
    totalOre: 125_000n,
    callOut: { reportId: null },
    lines: [
      { position: 1, text: 'Utryckning', netOre: 80_000n },
      { position: 2, text: 'Väntetid; på plats', unitOre: 40_000n, netOre: 20_000n },
    ],
  });
  expect(await invoiceOf('B-2')).toMatchObject({
    recipientName: 'Åsa Nilsson',
    customer: null,
    about: null,
    flags: ['about:B9'],
  });
  const other = second.replace('2026-11-14', '2026-11-30');
  const run = await checked(at, 'invoices', file(first, other, stranger, first));
  expect(countsOf(run)).toEqual([0, 0, 1, 2]);
  const told = (await linesOf(at, run.id, 'faulty')).map(({ line, faults }) => [
    line,
    ...faults.map((fault) => fault.line),
  ]);
  expect(told).toEqual([
    [2, 3],
    [5, 5],
  ]);
  // A line that is no longer there is emptied; the other stays as it was.
  const shorter = await written(at, 'invoices', file(first));
  expect(countsOf(shorter)).toEqual([0, 1, 0, 0]);
  expect((await invoiceOf('B-1')).lines).toMatchObject([
    { text: 'Utryckning' },
    { text: 'Utgår', netOre: 0n },
  ]);
  expect(countsOf(await checked(at, 'invoices', file(first)))).toEqual([0, 0, 1, 0]);
});

test('a call-out is told of a call-out invoice only', async () => {
  const rows =
    'Fakturanr;Åtgärdstid;Gata;Fakturerade minuter\nB1;2026-10-03 02:14;Storgatan;27\n306188201;2026-10-03 02:14;;5\n';
  const run = await written(at, 'call-outs', rows, true);
  expect(countsOf(run)).toEqual([0, 1, 0, 1]);
  expect((await invoiceOf('B-1')).callOut).toMatchObject({
    serviceAt: new Date('2026-10-03T00:14:00Z'),
    street: 'Storgatan',
    billedMinutes: 27,
  });
  const [line] = await linesOf(at, run.id, 'faulty');
  expect(line?.faults[0]?.says.en).toBe('Invoice 306188201 is no call-out invoice.');
});

test('payments are added once, and the paid amount follows their sum but is never lowered below what was known', async () => {
  await at.db.invoice.update({ where: { number: 'B-2' }, data: { paidOre: 10_000 } });
  const rows = [
    'B-1;2026-11-01;500,00;1',
    'B-1;2026-11-02;500,00;2',
    'B-1;2026-11-03;-100,00;3',
    'B-2;2026-11-01;40,00;',
    'B-1;2026-11-01;500,00;1',
    'B-1;2026-11-04;0;',
    'X-1;2026-11-04;1;',
  ];
  const payments = `Faktura;Betald den;Belopp;Referens\n${rows.join('\n')}\n`;
  expect(countsOf(await written(at, 'payments', payments, true))).toEqual([4, 0, 0, 3]);
  expect(await invoiceOf('B-1')).toMatchObject({ paidOre: 90_000n, payments: [{}, {}, {}] });
  expect((await invoiceOf('B-2')).paidOre).toBe(10_000n);
  expect(countsOf(await checked(at, 'payments', payments))).toEqual([0, 0, 4, 3]);
});
