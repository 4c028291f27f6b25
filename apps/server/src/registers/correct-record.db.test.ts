import type { AddRecord, CorrectRecord } from '@underlag/api/register-records';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closeDesk, type Desk, desk } from '../testing/desk.ts';
import { quintet } from '../testing/quintet.ts';
import { refusalOf } from '../testing/refusal.ts';
import { anInvoice } from '../testing/scenarios.ts';
import { nothingWritten } from '../testing/written.ts';
import { registers } from './catalogue.ts';
import { mustBeCorrectable, readFields } from './read-fields.ts';
import type { Register } from './register.ts';

const nobody = '00000000-0000-4000-8000-000000000000';
const reason = 'Felstavat';

/** Whether a field's name alone gets a value through. */
function passes(register: Register, name: string): boolean {
  try {
    mustBeCorrectable(register, { [name]: 'x' });
    readFields(register.fields, { [name]: 'x' });
    return true;
  } catch {
    return false;
  }
}

const changesOf = ({ db }: Desk, subjectId: string) =>
  db.recordChange.findMany({ where: { subjectId }, orderBy: { at: 'asc' } });

describe('registers.correct', () => {
  quintet<CorrectRecord>({
    given: async ({ db }) => {
      const { id } = await db.supplier.upsert({
        where: { number: 'L-9' },
        create: { number: 'L-9', name: 'Blomor AB', orgNumber: '556016-0680', version: 2 },
        update: {},
      });
      const fields = { name: ' Blommor AB ', orgNumber: '556016-0680', email: 'EKONOMI@blommor.example' };
      return { register: 'leverantorer', id, version: 2, reason, fields };
    },
    call: (caller, input) => caller.registers.correct(input),
    unseen: (input) => ({ ...input, id: nobody }),
    powerless: ['karin', 'rut', 'gunnar'],
    refused: [
      'register.fixed',
      async (at) => ({
        register: 'fakturor',
        id: (await anInvoice(at)).id,
        version: 1,
        reason,
        fields: { total: '1' },
      }),
    ],
    stale: (input) => ({ ...input, version: 1 }),
    owner: 'maria',
    events: [],
    done: async (at, { id }) => {
      const { id: maria } = await at.db.person.findFirstOrThrow({ where: { name: 'Maria Öberg' } });
      expect(await at.db.supplier.findUnique({ where: { id } })).toMatchObject({
        name: 'Blommor AB',
        email: 'EKONOMI@blommor.example'.toLowerCase(),
        version: 3,
      });
      expect(await changesOf(at, id)).toMatchObject([
        {
          register: 'supplier',
          actorId: maria,
          reason,
          before: { name: 'Blomor AB', email: null },
          after: { name: 'Blommor AB', email: 'ekonomi@blommor.example' },
        },
      ]);
    },
  });
});

describe('registers.add', () => {
  quintet<AddRecord>({
    given: async () => ({ register: 'kostnadsstallen', fields: { code: '0999', name: 'Nytt' } }),
    call: (caller, input) => caller.registers.add(input),
    powerless: ['karin', 'rut', 'gunnar'],
    refused: ['register.not_added', async () => ({ register: 'fakturor', fields: {} })],
    owner: 'ahmed',
    events: [],
    done: async (at) => {
      const row = { code: '0999', name: 'Nytt', active: true };
      expect(await at.db.costCentre.findUnique({ where: { code: '0999' } })).toEqual({ ...row, version: 1 });
      expect(await changesOf(at, '0999')).toMatchObject([{ before: {}, after: row }]);
    },
  });
});

describe('what may be corrected, and what not', () => {
  let at: Desk;
  beforeAll(async () => {
    at = await desk();
  });
  afterAll(closeDesk);

  const refusal = async (input: CorrectRecord) =>
    nothingWritten(at, async () => refusalOf((await at.as('maria')).registers.correct(input)));

  test('no column of any table can be slipped in: only what the register says', async () => {
    const maria = await at.as('maria');
    const { rows: columns } = await at.owner.query<{ name: string }>(
      "select distinct column_name as name from information_schema.columns where table_schema = 'public'",
    );
    const camel = (name: string) => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
    const all = columns.flatMap(({ name }) => [name, camel(name)]);
    const names = [...new Set([...all, 'constructor', 'toString'])].filter((name) =>
      /^[a-zA-Z]{1,40}$/.test(name),
    );
    await nothingWritten(at, async () => {
      for (const register of registers) {
        const known = register.fields.flatMap(({ key, edit }) => (edit ? [key] : []));
        const slipped = names.filter((name) => !known.includes(name));
        for (const name of slipped)
          expect([register.key, name, passes(register, name)]).toEqual([register.key, name, false]);
        const [first] = (await maria.registers.list({ register: register.address, size: 1 })).rows;
        const one = { register: register.address, id: first?.id ?? nobody, version: 1, reason };
        const fields = Object.fromEntries([...known, ...slipped].map((name) => [name, 'x']));
        const { status } = await refusalOf(maria.registers.correct({ ...one, fields }));
        expect([register.key, first ? [400, 422] : [404]]).toEqual([
          register.key,
          expect.arrayContaining([status]),
        ]);
      }
    });
  });

  test('billing data, identities, terms, contacts, rights and reports are told where they change instead', async () => {
    const firstOf = async (register: string) =>
      (await (await at.as('maria')).registers.list({ register, size: 1 })).rows[0]?.id ?? '';
    for (const [register, key] of [
      ['kunder', 'billingAddress'],
      ['kunder', 'orgNumber'],
      ['avtal', 'noticeMonths'],
      ['objekt', 'alarmCentre'],
      ['kontakter', 'emails'],
      ['behorigheter', 'reviewOn'],
      ['rapporter', 'site'],
      ['extrabevakning', 'ordererName'],
    ] as const) {
      const told = await refusal({
        register,
        id: await firstOf(register),
        version: 1,
        reason,
        fields: { [key]: 'x' },
      });
      expect(told).toMatchObject({
        status: 422,
        code: 'register.fixed',
        fields: [{ path: `fields.${key}` }],
      });
    }
  });

  test('the protection from e-invoices is set here and not taken away', async () => {
    const maria = await at.as('maria');
    const { id, version } = await at.db.customer.findFirstOrThrow({ where: { noEInvoice: false } });
    const one = { register: 'kunder', id, reason };
    const set = await maria.registers.correct({ ...one, version, fields: { noEInvoice: true } });
    expect(await refusal({ ...one, version: set.version, fields: { noEInvoice: false } })).toMatchObject({
      status: 422,
      code: 'register.not_so',
    });
    expect(await refusal({ ...one, version: set.version, fields: { noEInvoice: true } })).toMatchObject({
      code: 'register.unchanged',
    });
  });

  test('where confidential things are sent stays within its domain', async () => {
    const maria = await at.as('maria');
    const one = { register: 'larmcentraler', id: 'nordlarm', reason };
    const email = (to: string) => ({ ...one, version: 1, fields: { email: to } });
    expect(await refusal(email('instruktioner@nordlarm.example.evil.example'))).toMatchObject({
      code: 'register.not_so',
    });
    expect(await refusal(email('ingen adress'))).toMatchObject({
      status: 400,
      fields: [{ path: 'fields.email' }],
    });
    await maria.registers.correct(email('Larm@nordlarm.example'));
    expect(await at.db.alarmCentre.findUnique({ where: { key: 'nordlarm' } })).toMatchObject({
      email: 'larm@nordlarm.example',
      own: false,
    });
  });

  test('a row is added once, with all it needs; a centre added here is never our own', async () => {
    const maria = await at.as('maria');
    const fields = { key: 'ostlarm', name: 'Östlarm', email: 'larm@ostlarm.example', phone: '08-465 004 40' };
    const add = (more: AddRecord['fields']) =>
      nothingWritten(at, () => refusalOf(maria.registers.add({ register: 'larmcentraler', fields: more })));
    expect(await add({ key: 'Öst' })).toMatchObject({
      status: 400,
      fields: [
        { path: 'fields.key' },
        { path: 'fields.name' },
        { path: 'fields.email' },
        { path: 'fields.phone' },
      ],
    });
    expect(await add({ ...fields, own: true })).toMatchObject({ status: 400 });
    await maria.registers.add({ register: 'larmcentraler', fields });
    expect(await at.db.alarmCentre.findUnique({ where: { key: 'ostlarm' } })).toMatchObject({ own: false });
    expect(await add(fields)).toMatchObject({ status: 422, code: 'register.taken' });
  });
});
