import { beforeAll, describe, expect, test } from 'vitest';
import { type Desk, desk } from '../testing/desk.ts';
import { refusalOf } from '../testing/refusal.ts';
import { aBilledReport, secretWords } from '../testing/reports.ts';
import { bryggaren, customerId } from '../testing/scenarios.ts';
import { registers } from './catalogue.ts';

const nobody = '00000000-0000-4000-8000-000000000000';
let at: Desk;
let bryggarenId: string;
beforeAll(async () => {
  at = await desk();
  bryggarenId = await customerId(at, bryggaren.number);
  await at.db.supplier.createMany({
    data: [
      { number: 'L-1', name: 'Blommor & Blad AB', orgNumber: '556016-0680' },
      { number: 'L-2', name: 'Takfirman', email: 'faktura@tak.example' },
    ],
  });
  await at.db.costCentre.createMany({
    data: [
      { code: '0420', name: 'Drift' },
      { code: '0421', name: 'Nedlagt', active: false },
    ],
  });
  await at.db.collectionAgency.createMany({
    data: [
      {
        key: 'indriva',
        name: 'Indriva',
        email: 'kund@indriva.example',
        phone: '08-465 004 31',
        address: 'Box 1, Lillåstad',
      },
    ],
  });
});

const idsOf = async (
  who: string,
  input: Parameters<Awaited<ReturnType<Desk['as']>>['registers']['list']>[0],
) => (await (await at.as(who)).registers.list(input)).rows.map(({ id }) => id);

describe('every register', () => {
  test.each(registers.map((register) => [register.address, register] as const))(
    '%s: its pages make the list, and each filter narrows it',
    async (register, { fields, filters = [], days }) => {
      const all = await (await at.as('maria')).registers.list({ register, size: 200 });
      expect(all.rows.length).toBeGreaterThan(0);
      expect(all.rows[0]?.cells).toHaveLength(fields.filter(({ inList }) => inList).length);
      const ids = all.rows.map(({ id }) => id);
      const walked: string[] = [];
      const size = Math.ceil(ids.length / 3);
      for (let after: string | null = null; walked.length <= ids.length; ) {
        const page = await (await at.as('maria')).registers.list({ register, size, after });
        walked.push(...page.rows.map(({ id }) => id));
        after = page.next;
        if (!after) break;
      }
      expect(walked).toEqual(ids);
      for (const { key, choices } of filters) {
        const each = choices.map(({ value }) =>
          idsOf('maria', { register, size: 200, filters: { [key]: value } }),
        );
        for (const some of await Promise.all(each)) expect(ids).toEqual(expect.arrayContaining(some));
      }
      if (days) expect(await idsOf('maria', { register, from: '2026-01-01', to: '2025-01-01' })).toEqual([]);
    },
  );

  test('what a list does not know is refused, and a register or row that is not there is not found', async () => {
    const maria = await at.as('maria');
    const refusals = [
      maria.registers.list({ register: 'avtal', filters: { standing: 'bought' } }),
      maria.registers.list({ register: 'avtal', filters: { secret: 'x' } }),
      maria.registers.list({ register: 'avtal', of: { register: 'kostnadsstallen', id: '0420' } }),
      maria.registers.list({ register: 'fakturor', after: 'in the middle' }),
    ].map(refusalOf);
    for (const refusal of await Promise.all(refusals)) expect(refusal).toMatchObject({ status: 400 });
    const missing = [
      maria.registers.list({ register: 'loner' }),
      maria.registers.list({ register: 'avtal', of: { register: 'kunder', id: nobody } }),
      maria.registers.get({ register: 'avtal', id: 'x' }),
      maria.registers.history({ register: 'kontakter', id: nobody }),
      maria.registers.references({ register: 'objekt', id: nobody }),
    ].map(refusalOf);
    for (const refusal of await Promise.all(missing)) expect(refusal).toMatchObject({ status: 404 });
  });
});

describe('finding', () => {
  test.each([
    ['kunder', 'bryggaren', 'K-104233'],
    ['kunder', '5560160680', 'K-104233'],
    ['kunder', '104233', 'K-104233'],
    ['avtal', 'a-400576', 'A-400576'],
    ['avtal', 'Bryggaren', 'A-400576'],
    ['objekt', 'bryggargränd 4', 'S-200102'],
    ['kontakter', 'LENA.EK@bryggaren.example', 'Lena Ek'],
    ['behorigheter', 'lena ek', 'Lena Ek'],
    ['extrabevakning', 'eb-7001', 'EB-7001'],
    ['larmcentraler', 'nordlarm', 'nordlarm'],
    ['inkassobolag', 'Indriva', 'indriva'],
    ['leverantorer', '556016-0680', 'L-1'],
    ['leverantorer', '%', null],
    ['kostnadsstallen', '0420', '0420'],
  ])('%s by %s', async (register, q, first) => {
    const { rows } = await (await at.as('maria')).registers.list({ register, q });
    expect(rows[0]?.cells[0]?.value ?? null).toBe(first);
  });

  test('what belongs to a row of another register, named by it', async () => {
    const maria = await at.as('maria');
    const page = await maria.registers.list({
      register: 'avtal',
      of: { register: 'kunder', id: bryggarenId },
    });
    expect(page.of).toBe('K-104233 Bryggaren Fastigheter AB');
    expect(page.rows.map(({ cells }) => cells[0]?.value)).toEqual(['A-400576', 'A-400577']);
  });

  test('the search box finds them too, with the reader’s rights', async () => {
    const { report } = await aBilledReport(at);
    const found = async (who: string, q: string) =>
      (await (await at.as(who)).search.all({ q })).records.map(({ register, title }) => [register, title]);
    expect(await found('karin', 'A-400576')).toEqual([['avtal', 'A-400576']]);
    expect(await found('rut', 'blommor')).toEqual([['leverantorer', 'L-1']]);
    expect(await found('karin', 'kontoret')).toEqual(expect.arrayContaining([['objekt', 'S-200102']]));
    expect(await found('karin', report.number)).toEqual([['rapporter', report.number]]);
    expect(await found('rut', report.number)).toEqual([]);
  });
});

describe('what is confidential', () => {
  test('a report’s words are in no list, page, history, reference or search; others than those who work with call-outs see no reports', async () => {
    const { report } = await aBilledReport(at);
    await at.db.recordChange.create({
      data: {
        at: new Date(),
        register: 'incident_report',
        subjectId: report.id,
        before: { words: 'Förut', number: report.number },
        after: { words: secretWords, number: 'R-1' },
      },
    });
    const karin = await at.as('karin');
    const one = { register: 'rapporter', id: report.id };
    const history = await karin.registers.history(one);
    expect(history.changes[0]?.fields).toMatchObject([
      { key: 'number', from: report.number, to: 'R-1', hidden: false },
      { key: 'words', from: null, to: null, hidden: true },
    ]);
    const view = await karin.registers.get(one);
    expect(view.secret).toEqual({ kind: 'incident_report', canRead: true });
    const answers = [
      view,
      history,
      await karin.registers.list({ register: 'rapporter', q: report.number }),
      await karin.registers.list({ register: 'rapporter', q: 'koden 4417' }),
      await karin.registers.references(one),
      await karin.search.all({ q: 'koden 4417' }),
    ];
    for (const answer of answers) expect(JSON.stringify(answer)).not.toContain('4417');
    for (const who of ['rut', 'gunnar', 'ahmed']) {
      const caller = await at.as(who);
      expect((await caller.registers.all()).map(({ register }) => register)).not.toContain('rapporter');
      expect(await refusalOf(caller.registers.get(one))).toMatchObject({ status: 404 });
      expect(await refusalOf(caller.registers.list({ register: 'rapporter' }))).toMatchObject({
        status: 404,
      });
    }
  });

  test('a personal number shows its date only, in its history too', async () => {
    const { id, personalNumber } = await at.db.customer.findFirstOrThrow({
      where: { personalNumber: { not: null } },
    });
    await at.db.recordChange.create({
      data: {
        at: new Date(),
        register: 'customer',
        subjectId: id,
        before: { personalNumber: null },
        after: { personalNumber },
      },
    });
    const maria = await at.as('maria');
    const one = { register: 'kunder', id };
    const answers = JSON.stringify([await maria.registers.get(one), await maria.registers.history(one)]);
    expect(answers).toContain('****');
    expect(answers).not.toContain(personalNumber);
  });
});
