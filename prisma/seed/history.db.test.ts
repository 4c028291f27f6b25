import { caseTypes, type queues } from '@underlag/domain/case-types';
import { beforeAll, describe, expect, test } from 'vitest';
import { hashEvent, wordsDigest } from '../../apps/server/src/doors/append-events.ts';
import { type Desk, desk } from '../../apps/server/src/testing/desk.ts';
import { loadHistory } from './history.ts';

let house: Desk;
const now = new Date().toISOString();
const load = (stopped = () => false) =>
  loadHistory(house.database.adminUrl, {
    now,
    hashing: { hashEvent, wordsDigest },
    storeFile: house.server.files.put,
    stopped,
  });

beforeAll(async () => {
  house = await desk();
});

const rows = async <Row extends object>(sql: string): Promise<Row[]> =>
  (await house.owner.query<Row>(sql)).rows;

describe('the demo’s past', () => {
  test('stopped halfway leaves nothing; of two starts at once one loads it, and no later one', async () => {
    let asked = 0;
    expect(await load(() => ++asked > 1)).toBe(false);
    expect(await house.db.case.count()).toBe(0);
    expect((await Promise.all([load(), load()])).sort()).toEqual([false, true]);
    expect(await house.db.case.count()).toBe(2000);
    expect(await load()).toBe(false);
  });

  test('the company is as large as it is to be', async () => {
    const day = new Date(now).toISOString().slice(0, 10);
    const [counted] = await rows(`
      select (select count(*)::int from customer) as customers,
        (select count(*)::int from agreement) as agreements,
        (select count(distinct (binding_months, notice_months, notice_days, renewal, renewal_months, snap))::int
          from agreement where number like 'A-7%') as models,
        (select count(*)::int from authority) as rights,
        (select count(*)::int from authority where valid_to < '${day}') as expired,
        (select count(*)::int from authority where revoked_on is not null) as revoked,
        (select count(*)::int from authority where site_id is not null) as "forOneSite",
        (select count(*)::int from alarm_centre) as centres,
        (select count(*)::int from invoice) as invoices,
        (select count(*)::int from call_out) as "callOuts",
        (select count(*)::int from incident_report) as reports,
        (select count(*)::int from call_out join invoice on invoice.id = invoice_id where customer_id is null) as foreign`);
    expect(counted).toEqual({
      customers: 200,
      agreements: 350,
      models: 5,
      rights: 900,
      expired: expect.toSatisfy((count: number) => count >= 85 && count <= 95),
      revoked: expect.toSatisfy((count: number) => count >= 40 && count <= 50),
      forOneSite: expect.toSatisfy((count: number) => count >= 85 && count <= 95),
      centres: 4,
      invoices: 6000,
      callOuts: 1500,
      reports: 1400,
      foreign: 80,
    });
  });

  test('what was paid, credited and charged adds up', async () => {
    const wrong = await rows(`
      select number from invoice where number like '4%' and (
        total_ore <> vat_ore + (select sum(net_ore) from invoice_line where invoice_id = invoice.id)
        or paid_ore <> (select coalesce(sum(amount_ore), 0) from payment where invoice_id = invoice.id))`);
    expect(wrong).toEqual([]);
    const [fees] = await rows<{ count: number }>(
      `select count(*)::int from invoice where kind in ('reminder_fee', 'interest') and about_invoice_id is not null`,
    );
    expect(fees?.count).toBeGreaterThan(100);
  });

  test('its event chains hold, and nothing in it is still to come', async () => {
    expect(await (await house.as('maria')).audit.verify()).toMatchObject({ cases: 2000, broken: [] });
    const [found] = await rows<{ first: Date; last: Date }>(
      'select min(at) as first, max(at) as last from case_event',
    );
    expect(found?.last.getTime()).toBeLessThan(Date.parse(now));
    expect(Date.parse(now) - (found?.first.getTime() ?? 0)).toBeGreaterThan(330 * 86_400_000);
  });

  test('the staff has only cases of queues they work in', async () => {
    const strangers = await rows(`
      select from cases join person on person.id = assignee_id
      where not 'manager' = any(roles) and not exists (select from queue_right
        where person_id = person.id and queue_key = cases.queue_key and level = 'work')`);
    expect(strangers).toEqual([]);
    expect(await house.db.person.count({ where: { email: { endsWith: '@volym.example' } } })).toBe(0);
  });

  test('the figures differ by queue: disputes are later, come back more, and lie longer than deliveries', async () => {
    const figures = await rows<{ queue: string; met: number; reopened: number; open: number }>(`
      select queue_key as queue, count(*) filter (where category <> 'done')::int as open,
        (select avg(met::int) from clock_outcome o where o.queue_key = cases.queue_key)::float as met,
        (count(*) filter (where exists (select from case_event e where e.case_id = cases.id and e.data->>'move' = 'reopen'))
          / count(*)::float) as reopened
      from cases group by queue_key`);
    const of = (queue: keyof typeof queues) => figures.find((row) => row.queue === queue);
    const [disputes, delivery] = [of('disputes'), of('delivery')];
    if (!disputes || !delivery) throw new Error('a queue is empty');
    expect(delivery.met - disputes.met).toBeGreaterThan(0.1);
    expect(disputes.reopened).toBeGreaterThan(delivery.reopened);
    expect(disputes.open).toBeGreaterThan(delivery.open);
    const held = await house.db.dunningHold.aggregate({
      _sum: { amountOre: true },
      where: { state: 'active' },
    });
    expect(Number(held._sum.amountOre)).toBeGreaterThan(0);
  });

  test('every matter has been finished at least once', async () => {
    const finished = await house.db.case.findMany({
      distinct: ['typeKey'],
      where: { category: 'done' },
      select: { typeKey: true },
    });
    expect(finished.map(({ typeKey }) => typeKey).toSorted()).toEqual(Object.keys(caseTypes).toSorted());
  });

  test('what has passed has been told, so no start sends a flood of mail', async () => {
    expect(await house.db.case.count({ where: { noticeAt: { lte: new Date(now) } } })).toBe(0);
    expect(await house.db.notice.count({ where: { kind: 'sla_100' } })).toBeGreaterThan(0);
  });

  test('one case of every type and state opens', async () => {
    const maria = await house.as('maria');
    const some = await house.db.case.findMany({ distinct: ['typeKey', 'state'], select: { id: true } });
    for (const { id } of some)
      expect((await maria.cases.get({ ref: id })).timeline.length).toBeGreaterThan(1);
  });
});
