import { beforeAll, describe, expect, test } from 'vitest';
import { type Desk, desk } from '../testing/desk.ts';
import { aRight, aWish, revoke } from '../testing/registers.ts';
import { aBilledReport } from '../testing/reports.ts';
import { aCase, bryggaren, customerId } from '../testing/scenarios.ts';
import { nothingWritten } from '../testing/written.ts';

let at: Desk;
let bryggarenId: string;
beforeAll(async () => {
  at = await desk();
  bryggarenId = await customerId(at, bryggaren.number);
});

const listed = async (input: Parameters<Awaited<ReturnType<Desk['as']>>['registers']['list']>[0]) =>
  (await (await at.as('karin')).registers.list(input)).rows;

describe('history and references', () => {
  test('corrections, imports and what two persons changed, newest first, of one field when asked', async () => {
    const maria = await at.as('maria');
    const centre = { register: 'larmcentraler', id: 'kustlarm' };
    await maria.registers.correct({
      ...centre,
      version: 1,
      reason: 'Bytte namn',
      fields: { name: 'Kustlarm i Norr AB' },
    });
    const file = await at.db.file.findFirstOrThrow();
    const run = await at.db.importRun.create({
      data: {
        kind: 'alarm-centres',
        name: 'centraler.csv',
        fileSha256: file.sha256,
        state: 'done',
        startedAt: new Date(),
        finishedAt: new Date(),
      },
    });
    await at.db.recordChange.create({
      data: {
        at: new Date(Date.now() + 1000),
        register: 'alarm_centre',
        subjectId: 'kustlarm',
        importRunId: run.id,
        before: { phone: '1' },
        after: { phone: '2' },
      },
    });
    const { changes } = await maria.registers.history(centre);
    expect(changes).toMatchObject([
      { by: null, importName: 'centraler.csv', fields: [{ key: 'phone', from: '1', to: '2' }] },
      {
        by: 'Maria Öberg',
        reason: 'Bytte namn',
        added: false,
        fields: [{ key: 'name', from: 'Kustlarm AB', to: 'Kustlarm i Norr AB' }],
      },
    ]);
    const named = await maria.registers.history({ ...centre, field: 'name' });
    expect(named.changes).toHaveLength(1);

    const right = await aRight(at);
    const wish = await aWish(at, revoke(right));
    await (await at.as('karin')).register.confirm(wish);
    const revoked = await maria.registers.history({ register: 'behorigheter', id: right.id });
    expect(revoked.changes).toMatchObject([
      {
        by: 'Johan Sjögren',
        decidedBy: 'Karin Lund',
        reason: 'Ny organisation',
        fields: [{ key: 'revokedOn', from: null }],
      },
    ]);
  });

  test('a case that made a change is named to those who may see it', async () => {
    const view = await aCase(at, { customerId: bryggarenId });
    const { id } = await at.db.agreement.findUniqueOrThrow({ where: { number: 'A-400577' } });
    await at.db.recordChange.create({
      data: {
        at: new Date(),
        register: 'agreement',
        subjectId: id,
        before: { customerId: null },
        after: { customerId: bryggarenId },
        reason: view.number,
      },
    });
    const told = async (who: string) => {
      const history = await (await at.as(who)).registers.history({ register: 'avtal', id });
      return history.changes[0];
    };
    expect(await told('karin')).toMatchObject({
      caseNumber: view.number,
      reason: null,
      fields: [{ key: 'customer', to: 'K-104233 Bryggaren Fastigheter AB' }],
    });
    expect(await told('pelle')).toMatchObject({ caseNumber: null, reason: null });
  });

  test('what refers to a row: the registers that belong to it, and the cases the reader may see', async () => {
    const { invoice, report } = await aBilledReport(at);
    const view = await aCase(at, { customerId: bryggarenId, invoiceId: invoice.id });
    const counts = async (who: string, register: string, id: string) => {
      const found = await (await at.as(who)).registers.references({ register, id });
      return Object.fromEntries(found.map(({ register: kind, count }) => [kind, count]));
    };
    expect(await counts('karin', 'fakturor', invoice.id)).toMatchObject({ arenden: 1, rapporter: 1 });
    expect(await counts('pelle', 'fakturor', invoice.id)).toMatchObject({ arenden: 0 });
    expect(await counts('karin', 'rapporter', report.id)).toMatchObject({ arenden: 1, fakturor: 1 });
    const ofCustomer = await (await at.as('karin')).registers.references({
      register: 'kunder',
      id: bryggarenId,
    });
    expect(ofCustomer.find(({ register }) => register === 'arenden')?.rows).toContainEqual({
      to: { register: 'arenden', id: view.number },
      title: view.number,
      says: view.subject,
    });
    expect(ofCustomer.map(({ register }) => register)).toEqual(
      expect.arrayContaining(['avtal', 'objekt', 'kontakter', 'behorigheter', 'fakturor', 'extrabevakning']),
    );
    for (const { register } of ofCustomer.filter(
      ({ count, register: kind }) => count > 0 && kind !== 'arenden',
    )) {
      const rows = await listed({
        register,
        size: 200,
        of: { register: 'kunder', id: bryggarenId },
      });
      expect(rows).toHaveLength(ofCustomer.find((kind) => kind.register === register)?.count ?? -1);
    }
  });

  test('reading changes nothing', async () => {
    const maria = await at.as('maria');
    await nothingWritten(at, async () => {
      await maria.registers.all();
      const [first] = (await maria.registers.list({ register: 'fakturor' })).rows;
      await maria.registers.get({ register: 'fakturor', id: first?.id ?? '' });
    });
  });
});
