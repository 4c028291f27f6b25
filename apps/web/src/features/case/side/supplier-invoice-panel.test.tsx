import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { CaseView } from '@underlag/api/cases';
import type { SupplierInvoicePart, SupplierInvoiceView } from '@underlag/api/supplier-invoices';
import { afterEach, expect, test } from 'vitest';
import { queryClient } from '../../../api/query-client.ts';
import { trpc } from '../../../api/trpc.ts';
import { fakeApi } from '../../../shared/fake-api.ts';
import { openPage } from '../../../shared/test-page.tsx';
import { CasePage } from '../case-page.tsx';
import { dispute, karin } from '../test-case.ts';

let end = () => {};
afterEach(() => end());

const both = (sv: string) => ({ sv, en: `${sv} (en)` });
const several = 'Fakturan anger flera kostnadsställen: 2310 (Er referens), 1190 (Inköpsorder).';
const asked: SupplierInvoiceView = {
  form: 'e_invoice',
  state: 'received',
  number: '2026-0318',
  sellerName: 'Låsmontören i Norrby AB',
  sellerOrgNumber: '559990-0023',
  buyerOrgNumber: '5561086082',
  issuedOn: '2026-11-12',
  totalOre: 200_000,
  supplier: { number: 'L-3001', name: 'Låsmontören i Norrby AB' },
  references: { buyer: '2310/Anna', accountingCost: null, order: 'PO 1190', lines: [] },
  written: [
    {
      place: both('Er referens (BT-10)'),
      value: '2310/Anna',
      found: [{ code: '2310', name: 'Driften Norrby', active: true }],
    },
    {
      place: both('Inköpsorder (BT-13)'),
      value: 'PO 1190',
      found: [{ code: '1190', name: 'Gamla kontoret', active: false }],
    },
  ],
  costCentre: null,
  outcome: 'ask',
  checks: [
    { of: 'form', name: both('Form'), state: 'sound', says: both('Fakturan är en e-faktura.') },
    { of: 'buyer', name: both('Köpare'), state: 'sound', says: both('Fakturan är ställd till oss.') },
    { of: 'cost_centre', name: both('Kostnadsställe'), state: 'asks', says: both(several) },
  ],
  acceptedBefore: null,
};
const part: SupplierInvoicePart = {
  invoice: asked,
  files: [{ attachmentId: '0190a000-0000-7000-8000-0000000000d1', name: '2026-0318.xml' }],
  address: 'faktura@lasmontoren.example',
  canJudge: true,
};

function open(supplierInvoice: SupplierInvoicePart, facts: Partial<CaseView> = {}) {
  const sent: unknown[] = [];
  const record: CaseView = {
    ...dispute,
    typeKey: 'supplier_invoice',
    queueKey: 'suppliers',
    missing: [],
    fields: { supplierName: 'Låsmontören i Norrby AB' },
    moves: [],
    supplierInvoice,
    ...facts,
  };
  const answer = (input: unknown) => {
    sent.push(input);
    return record;
  };
  end = fakeApi({
    session: { me: () => karin },
    cases: {
      get: () => record,
      draft: () => null,
      beat: () => [],
      templates: () => [],
      setFields: answer,
      move: answer,
    },
    supplierInvoices: { judge: answer },
  });
  queryClient.setQueryData(trpc.session.me.queryKey(), karin);
  openPage(<CasePage />, { path: '/arenden/:number', at: `/arenden/${record.number}` });
  return sent;
}

const panel = async () => within(await screen.findByRole('region', { name: 'Leverantörsfaktura' }));

test('what was looked at stands in order, with where each cost centre was found; one press chooses which', async () => {
  const sent = open(part);
  const room = await panel();
  room.getByText('Fråga leverantören');
  expect(room.getByText('L-3001')).toBeInTheDocument();
  expect(room.getAllByRole('img').map((mark) => mark.getAttribute('aria-label'))).toEqual([
    'Stämmer',
    'Stämmer',
    'Behöver fråga',
  ]);
  room.getByText(several);
  room.getByText('1190 Gamla kontoret, används inte längre');
  expect(room.queryByRole('button', { name: 'Använd 1190' })).toBeNull();
  fireEvent.click(room.getByRole('button', { name: 'Använd 2310' }));
  await waitFor(() =>
    expect(sent).toEqual([{ caseId: dispute.id, version: 3, fields: { costCentre: '2310' } }]),
  );
});

test('an attached e-invoice is read with one press', async () => {
  const sent = open({ ...part, invoice: null });
  const room = await panel();
  room.getByText(/Ingen faktura är avläst än/);
  fireEvent.click(room.getByRole('button', { name: 'Läs av 2026-0318.xml' }));
  await waitFor(() =>
    expect(sent).toEqual([
      {
        caseId: dispute.id,
        version: 3,
        invoice: { from: 'file', attachmentId: part.files[0]?.attachmentId },
      },
    ]),
  );
});

test('correcting begins with what is known', async () => {
  const sent = open({ ...part, files: [] });
  const room = await panel();
  fireEvent.click(room.getByRole('button', { name: 'Rätta uppgifterna' }));
  const form = within(room.getByRole('form', { name: 'Rätta uppgifterna' }));
  expect(form.getByRole('combobox', { name: 'Form' })).toHaveFocus();
  const order = form.getByRole('textbox', { name: 'Inköpsorder (BT-13)' });
  expect(order).toHaveValue('PO 1190');
  fireEvent.change(order, { target: { value: '' } });
  fireEvent.click(form.getByRole('button', { name: 'Bedöm' }));
  await waitFor(() =>
    expect(sent).toMatchObject([
      {
        invoice: {
          from: 'typed',
          form: 'typed',
          sellerName: 'Låsmontören i Norrby AB',
          number: '2026-0318',
          buyerReference: '2310/Anna',
          orderReference: '',
          totalOre: 200_000,
        },
      },
    ]),
  );
});

test('without a right or an address it only tells', async () => {
  open({ ...part, address: null, canJudge: false });
  const room = await panel();
  room.getByText(/Ingen e-postadress till leverantören är känd/);
  expect(room.queryByRole('button')).toBeNull();
});

test('what was decided stands in the heading, and where the same invoice was accepted before', async () => {
  const decided = { ...asked, state: 'returned' as const, acceptedBefore: 'U26-000017-4' };
  open({ ...part, invoice: decided }, { category: 'done' });
  const room = await panel();
  room.getByText('Returnerad');
  expect(room.queryByRole('button')).toBeNull();
  expect(room.getByRole('link', { name: /redan godkänd i ärende U26-000017-4/ })).toHaveAttribute(
    'href',
    '/arenden/U26-000017-4',
  );
});

test('opened again, what was returned says what to do now, and what was accepted stands', async () => {
  open({ ...part, invoice: { ...asked, state: 'returned', outcome: 'accept' } }, { category: 'working' });
  const room = await panel();
  room.getByText('Kan godkännas');
  room.getByRole('button', { name: 'Rätta uppgifterna' });
  end();
  cleanup();
  const accepted = { ...asked, state: 'accepted' as const, outcome: 'accept' as const, totalOre: -200_000 };
  open({ ...part, invoice: accepted }, { category: 'working' });
  const later = await panel();
  later.getByText('Godkänd');
  expect(later.queryByRole('button')).toBeNull();
  expect(later.getByText('Att få tillbaka').nextSibling?.textContent).toMatch(/^2.000,00.kr$/);
});

test('two keys on the case send the invoice back: to the steps, and Enter', async () => {
  const step = {
    to: 'returned',
    category: 'done' as const,
    asksReason: false,
    asksFields: [],
    refusal: null,
  };
  const sent = open(part, {
    moves: [
      {
        ...step,
        key: 'accept',
        name: both('Godkänn fakturan'),
        refusal: { code: 'supplier_invoice.not_acceptable', says: both('Fakturan kan inte godkännas.') },
      },
      { ...step, key: 'return_invoice', name: both('Returnera fakturan') },
    ],
  });
  const button = await screen.findByRole('button', { name: 'Returnera fakturan' });
  fireEvent.keyDown(document.body, { key: 's' });
  expect(button).toHaveFocus();
  fireEvent.click(button);
  await waitFor(() => expect(sent).toEqual([{ caseId: dispute.id, version: 3, move: 'return_invoice' }]));
});
