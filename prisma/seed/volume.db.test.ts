import { parseCaseNumber } from '@underlag/domain/identifiers';
import { outcomesOf } from '@underlag/domain/sla';
import { beforeAll, describe, expect, test } from 'vitest';
import { write } from '../../apps/server/src/db.ts';
import { hashEvent, wordsDigest } from '../../apps/server/src/doors/append-events.ts';
import { loadCase } from '../../apps/server/src/doors/case-record.ts';
import { clockEventsOf, policyOf, projectClocks, writtenEvents } from '../../apps/server/src/doors/clocks.ts';
import { projectContactDue } from '../../apps/server/src/doors/contact-due.ts';
import { searchTextOf } from '../../apps/server/src/doors/search-text.ts';
import { type Desk, desk } from '../../apps/server/src/testing/desk.ts';
import { loadVolume } from './volume.ts';

const cases = 400;
let house: Desk;
const words = (text: string) => text.split(' ').sort();

// Judged by the server's own eyes: this room copies what the doors write, so the doors must find nothing odd in it.
beforeAll(async () => {
  house = await desk();
  const now = new Date().toISOString();
  const hashing = { hashEvent, wordsDigest };
  await loadVolume(house.database.adminUrl, { cases, seed: 3, now, hashing });
});

describe('cases in bulk', () => {
  test('are as many as asked for, about fifteen in a hundred open, all in the past', async () => {
    expect(await house.db.case.count()).toBe(cases);
    const open = await house.db.case.count({ where: { category: { not: 'done' } } });
    expect(open).toBeGreaterThan(cases * 0.08);
    expect(open).toBeLessThan(cases * 0.22);
    const { _max } = await house.db.caseEvent.aggregate({ _max: { at: true } });
    expect(_max.at?.getTime()).toBeLessThan(Date.now());
  });

  test('their event chains hold', async () => {
    const report = await (await house.as('maria')).audit.verify();
    expect(report).toMatchObject({ cases, broken: [] });
  });

  test('the numbers are right, and the next case takes the next one', async () => {
    const numbers = await house.db.case.findMany({ select: { number: true }, orderBy: { openedAt: 'asc' } });
    expect(numbers.filter(({ number }) => !parseCaseNumber(number).ok)).toEqual([]);
    expect(numbers.map(({ number }) => Number(number.slice(4, 10)))).toEqual(
      Array.from({ length: cases }, (_, index) => index + 1),
    );
    const [next] = await house.db.$queryRaw<{ n: bigint }[]>`select nextval('case_number_seq') as n`;
    expect(Number(next?.n)).toBe(cases + 1);
  });

  test('clocks and search words stand as the door out would have left them', async () => {
    const rows = await house.db.case.findMany({
      select: { id: true },
      orderBy: { dueSort: 'asc' },
      take: 80,
    });
    for (const { id } of rows)
      await write(house.server, async (tx) => {
        const record = await loadCase(tx, id);
        if (!record) throw new Error('gone');
        const { row } = record;
        const then = { db: tx.db, now: row.updatedAt.toISOString() };
        const { clocks, dueAt, dueSort, warnAt, contactDueAt, searchText } = row;
        const { noticeAt, ...projected } = projectClocks(then, row, []);
        expect({ clocks, dueAt, dueSort, warnAt }).toEqual(projected);
        expect([null, ...(noticeAt && warnAt ? [warnAt, dueAt] : [])]).toContainEqual(row.noticeAt);
        expect(contactDueAt).toEqual(projectContactDue(row, record.type, []));
        expect(words(searchText)).toEqual(words(searchTextOf(row)));
      });
  });

  test('what their clocks have settled is kept as the door out would have', async () => {
    const ended = await house.db.case.findMany({
      select: { id: true },
      where: { category: 'done' },
      take: 40,
    });
    for (const { id } of ended)
      await write(house.server, async (tx) => {
        const record = await loadCase(tx, id);
        if (!record) throw new Error('gone');
        const events = clockEventsOf(record.row, writtenEvents(record.row));
        const outcomes = outcomesOf(policyOf(record.row), events, tx.now);
        const kept = await tx.db.clockOutcome.findMany({
          where: { caseId: id },
          orderBy: [{ clock: 'asc' }, { round: 'asc' }],
        });
        const order = (one: { clock: string; round: number }) => `${one.clock} ${one.round + 100}`;
        expect(
          kept.map(({ clock, round, met, settledAt }) => ({
            clock,
            round,
            met,
            settledAt: settledAt.toISOString(),
          })),
        ).toEqual([...outcomes].sort((a, b) => (order(a) < order(b) ? -1 : 1)));
      });
  });

  test('every state and type can be opened and listed', async () => {
    const maria = await house.as('maria');
    const one = await house.db.case.findMany({ distinct: ['typeKey', 'state'], select: { id: true } });
    for (const { id } of one) expect((await maria.cases.get({ ref: id })).timeline.length).toBeGreaterThan(1);
    expect((await maria.cases.list({ list: 'all' })).rows).toHaveLength(50);
  });

  test('an open dispute of an invoice rests its dunning', async () => {
    const disputes = await house.db.case.findMany({
      where: {
        typeKey: 'invoice_dispute',
        state: { in: ['new', 'investigating'] },
        invoiceId: { not: null },
      },
      include: { holds: true },
    });
    expect(disputes.length).toBeGreaterThan(0);
    for (const { holds } of disputes) expect(holds).toMatchObject([{ state: 'active' }]);
  });
});
