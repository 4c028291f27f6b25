import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { CaseView, MoveView } from '@underlag/api/cases';
import type { GrantedPlanView, PaymentPlanView } from '@underlag/api/payment-plans';
import { afterEach, expect, test } from 'vitest';
import { queryClient } from '../../../api/query-client.ts';
import { trpc } from '../../../api/trpc.ts';
import { fakeApi } from '../../../shared/fake-api.ts';
import { openPage } from '../../../shared/test-page.tsx';
import { CasePage } from '../case-page.tsx';
import { dispute, karin } from '../test-case.ts';

let end = () => {};
afterEach(() => end());

const move = (key: string, sv: string, refusal: MoveView['refusal'] = null): MoveView => ({
  key,
  name: { sv, en: sv },
  to: 'running',
  category: 'waiting',
  asksReason: false,
  asksFields: ['plan'],
  refusal,
});
const grant = move('grant', 'Bevilja planen');
const ask = move('ask_plan_approval', 'Begär attest på planen');
const tooMuch = { code: 'plan.over_limit', says: { sv: 'Över din gräns.', en: 'Over.' } };

const granted: GrantedPlanView = {
  id: '0190a000-0000-7000-8000-0000000000e1',
  kind: 'instalments',
  state: 'running',
  feeOre: 17_000,
  madeAt: '2026-11-23T09:00:00.000Z',
  endedAt: null,
  rows: [
    { dueOn: '2026-12-23', amountOre: 83_000, state: 'paid', lackingOre: 0 },
    { dueOn: '2027-01-23', amountOre: 83_000, state: 'late', lackingOre: 40_000 },
    { dueOn: '2027-02-23', amountOre: 83_000, state: 'coming', lackingOre: 83_000 },
  ],
  brokenBy: null,
  next: { dueOn: '2027-01-23', amountOre: 40_000 },
  steps: [{ date: '2026-12-28', says: { sv: 'Betalning 1: betald i tid.', en: 'Paid in time.' } }],
};

function open(plan: Partial<PaymentPlanView> = {}, facts: Partial<CaseView> = {}): unknown[] {
  const record: CaseView = {
    ...dispute,
    typeKey: 'payment_arrangement',
    state: 'working',
    category: 'working',
    missing: [],
    fields: { wish: 'instalments' },
    moves: [grant, move('counter_offer', 'Skicka motförslag')],
    paymentPlan: { leftOre: 249_000, today: '2026-11-23', granted: null, ...plan },
    ...facts,
  };
  const sent: unknown[] = [];
  end = fakeApi({
    session: { me: () => karin },
    cases: {
      get: () => record,
      draft: () => null,
      beat: () => [],
      templates: () => [],
      move: (input: unknown) => {
        sent.push(input);
        return { ...record, version: record.version + 1 };
      },
    },
  });
  queryClient.setQueryData(trpc.session.me.queryKey(), karin);
  openPage(<CasePage />, { path: '/arenden/:number', at: `/arenden/${record.number}` });
  return sent;
}

const panel = async () => within(await screen.findByRole('region', { name: 'Betalningsplan' }));
type Room = Awaited<ReturnType<typeof panel>>;
const type = (room: Room, name: string, value: string) =>
  fireEvent.change(room.getByRole('textbox', { name }), { target: { value } });
const sum = (room: Room) => room.getByRole('status').textContent?.replace(/\u00a0/g, ' ');

test('the wish is laid out in equal payments, and granted as it stands', async () => {
  const sent = open();
  const room = await panel();
  expect(room.getAllByRole('listitem')).toHaveLength(3);
  expect(room.getByRole('textbox', { name: 'Datum för betalning 1' })).toHaveValue('2026-12-23');
  expect(sum(room)).toBe('Summa 2 490,00 kr: stämmer med det som är kvar att betala');
  type(room, 'Avgift', '170');
  fireEvent.click(room.getByRole('button', { name: 'Bevilja planen' }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toMatchObject({
    move: 'grant',
    fields: { plan: '2026-12-23 830,00\n2027-01-23 830,00\n2027-02-23 830,00', planFee: 17_000 },
  });
});

test('payments are added, taken away and changed while the sum follows', async () => {
  const sent = open({}, { fields: { wish: 'extension' } });
  const room = await panel();
  expect(room.queryByRole('textbox', { name: 'Avgift' })).toBeNull();
  type(room, 'Belopp för betalning 1', '1 000');
  expect(sum(room)).toBe('Summa 1 000,00 kr: 1 490,00 kr saknas');
  fireEvent.click(room.getByRole('button', { name: 'Lägg till betalning' }));
  type(room, 'Datum för betalning 2', '20270315');
  fireEvent.blur(room.getByRole('textbox', { name: 'Datum för betalning 2' }));
  type(room, 'Belopp för betalning 2', '1500');
  expect(sum(room)).toBe('Summa 2 500,00 kr: 10,00 kr för mycket');
  type(room, 'Belopp för betalning 2', '1490,00');
  fireEvent.click(room.getByRole('button', { name: 'Lägg till betalning' }));
  fireEvent.click(room.getByRole('button', { name: 'Skicka motförslag' }));
  room.getByText('Varje betalning behöver ett datum och ett belopp.');
  expect(sent).toEqual([]);
  fireEvent.click(room.getByRole('button', { name: 'Ta bort betalning 3' }));
  fireEvent.click(room.getByRole('button', { name: 'Skicka motförslag' }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toMatchObject({
    move: 'counter_offer',
    fields: { plan: '2026-12-23 1000,00\n2027-03-15 1490,00' },
  });
});

test('what is left is split anew by number and first day', async () => {
  open();
  const room = await panel();
  type(room, 'Antal betalningar', '2');
  type(room, 'Första datum', '2027-01-31');
  fireEvent.click(room.getByRole('button', { name: 'Dela upp lika' }));
  expect(room.getByRole('textbox', { name: 'Datum för betalning 2' })).toHaveValue('2027-02-28');
  expect(room.getByRole('textbox', { name: 'Belopp för betalning 2' })).toHaveValue('1245,00');
  type(room, 'Antal betalningar', '25');
  fireEvent.click(room.getByRole('button', { name: 'Dela upp lika' }));
  room.getByText('Ange 1–24 betalningar och ett datum.');
});

test('over the limit the panel says why and asks for approval', async () => {
  const sent = open({}, { moves: [{ ...grant, refusal: tooMuch }, ask] });
  const room = await panel();
  room.getByText('Över din gräns.');
  expect(room.queryByRole('button', { name: 'Bevilja planen' })).toBeNull();
  fireEvent.click(room.getByRole('button', { name: 'Begär attest på planen' }));
  await waitFor(() => expect(sent).toMatchObject([{ move: 'ask_plan_approval' }]));
});

test('a running plan shows what is paid, what is next, and how it was judged', async () => {
  open({ granted }, { state: 'running', category: 'waiting', moves: [] });
  const room = await panel();
  room.getByText('Löper');
  expect(room.getByText('Nästa betalning').nextSibling?.textContent?.replace(/\u00a0/g, ' ')).toBe(
    '400,00 kr senast 2027-01-23',
  );
  const rows = room.getAllByRole('row').map((row) => row.textContent?.replace(/\u00a0/g, ' '));
  expect(rows.slice(1)).toEqual([
    '2026-12-23830,00 krBetald',
    '2027-01-23830,00 krFörfallen, inom marginalen (400,00 kr saknas)',
    '2027-02-23830,00 krKommande',
  ]);
  within(room.getByRole('list', { name: 'Så bedömdes det' })).getByText('Betalning 1: betald i tid.');
  expect(room.queryByRole('button')).toBeNull();
});

test('a broken one says which payment failed, and a new one can be made', async () => {
  const broken = {
    ...granted,
    state: 'broken' as const,
    endedAt: '2027-01-29T03:10:00.000Z',
    brokenBy: { position: 2, lastDay: '2027-01-28' },
  };
  const fields = {
    wish: 'instalments',
    plan: '2026-12-23 830,00\n2027-01-23 830,00\n2027-02-23 830,00',
    planFee: 17_000,
  };
  open({ granted: broken, leftOre: 123_000, today: '2027-01-29' }, { state: 'broken', fields });
  const room = await panel();
  room.getByText('Bruten');
  room.getByText('Betalning 2 kom inte in senast 2027-01-28.');
  expect(sum(room)).toBe('Summa 1 230,00 kr: stämmer med det som är kvar att betala');
  expect(room.getByRole('textbox', { name: 'Avgift' })).toHaveValue('');
});

test('what was offered is where the next decision begins; a fee goes with instalments only', async () => {
  const plan = '2026-12-23 1245,00\n2027-01-23 1245,00';
  const sent = open({}, { state: 'offered', fields: { wish: 'extension', plan, planFee: 17_000 } });
  const room = await panel();
  expect(room.getByRole('textbox', { name: 'Datum för betalning 2' })).toHaveValue('2027-01-23');
  expect(room.getByRole('textbox', { name: 'Avgift' })).toHaveValue('170,00');
  fireEvent.click(room.getByRole('button', { name: 'Ta bort betalning 2' }));
  type(room, 'Belopp för betalning 1', '2490');
  fireEvent.click(room.getByRole('button', { name: 'Bevilja planen' }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toMatchObject({ fields: { plan: '2026-12-23 2490,00' } });
  expect(sent[0]).not.toHaveProperty('fields.planFee');
});

test('without an invoice the panel says what is needed', async () => {
  open({ leftOre: null });
  const room = await panel();
  room.getByText(/Koppla fakturan/);
  expect(room.queryByRole('button')).toBeNull();
});

test('a claim at collection: whom to call, what was told, and that it should be called back', async () => {
  open(
    {},
    {
      typeKey: 'collection_referral',
      paymentPlan: null,
      moves: [],
      collection: {
        agency: {
          name: 'Exempelinkasso AB',
          phone: '010-000 00 31',
          email: 'arende@exempelinkasso.example',
          address: 'Kravgatan 1, 990 90 Västhamn',
        },
        claimNumber: '88-120934',
        state: 'handed_over',
        since: '2026-09-14',
        creditedOre: 50_000,
        told: [{ what: 'objection', at: '2026-11-23T09:00:00.000Z', state: 'failed' }],
      },
    },
  );
  const room = within(await screen.findByRole('region', { name: 'Inkasso' }));
  room.getByText('Överlämnad 2026-09-14');
  room.getByText('88-120934');
  expect(room.getByRole('link', { name: '010-000 00 31' })).toHaveAttribute('href', 'tel:0100000031');
  room.getByText(/kravet ligger kvar\. Återkalla det\./);
  room.getByText('Invändning, 2026-11-23 10:00: kunde inte skickas');
});
