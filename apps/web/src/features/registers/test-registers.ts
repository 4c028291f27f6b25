import type { EditField, RecordChange, RecordView, RegisterInfo } from '@underlag/api/register-records';
import type { Me } from '@underlag/api/session';

/** The manager of the page tests. */
export const maria: Me = {
  id: '0190a000-0000-7000-8000-0000000000a1',
  name: 'Maria Öberg',
  email: 'maria@vakt.example',
  roles: ['manager'],
  permissions: ['registers.read', 'registers.correct', 'list.export'],
  queues: [],
  creditLimitOre: 0,
  locale: 'sv',
  theme: 'auto',
  density: 'comfortable',
  shortcuts: true,
  companyName: 'Vaktbolaget',
  mailGoesTo: 'pickup',
};

const number = { key: 'number', name: { sv: 'Nummer', en: 'Number' }, kind: 'words', choices: [] } as const;
const name = { key: 'name', name: { sv: 'Namn', en: 'Name' }, kind: 'words', choices: [] } as const;
const amount = { key: 'amount', name: { sv: 'Belopp', en: 'Amount' }, kind: 'ore', choices: [] } as const;
const active = { key: 'active', name: { sv: 'Aktiv', en: 'Active' }, kind: 'yes_no', choices: [] } as const;
const day = { key: 'paidOn', name: { sv: 'Dag', en: 'Day' }, kind: 'day', choices: [] } as const;

const typed = (column: { key: string; name: EditField['name'] }): EditField => ({
  key: column.key,
  name: column.name,
  hint: null,
  input: 'line',
  choices: [],
  required: true,
});

export const registers: RegisterInfo[] = [
  {
    register: 'leverantorer',
    name: { sv: 'Leverantörer', en: 'Suppliers' },
    one: { sv: 'Leverantör', en: 'Supplier' },
    lead: { sv: 'Vilka vi köper av.', en: 'Whom we buy from.' },
    searchHint: { sv: 'Namn', en: 'Name' },
    columns: [number, name, amount, active].map((column) => ({ ...column, choices: [] })),
    filters: [
      {
        key: 'kind',
        name: { sv: 'Sort', en: 'Kind' },
        choices: [{ value: 'good', name: { sv: 'Bra', en: 'Good' } }],
      },
    ],
    days: null,
    adds: [typed(number)],
    corrects: true,
  },
  {
    register: 'rapporter',
    name: { sv: 'Rapporter', en: 'Incident reports' },
    one: { sv: 'Rapport', en: 'Incident report' },
    lead: { sv: 'När och var.', en: 'When and where.' },
    searchHint: { sv: 'Nummer', en: 'Number' },
    columns: [],
    filters: [],
    days: null,
    adds: null,
    corrects: false,
  },
];

export const record: RecordView = {
  register: 'leverantorer',
  id: 'a1',
  version: 3,
  title: 'L-1',
  says: 'Blommor AB',
  facts: [
    {
      ...number,
      choices: [],
      cell: { value: 'L-1', to: null },
      edit: null,
      fixed: { sv: 'Numret är nyckeln.', en: 'The number is the key.' },
    },
    { ...name, choices: [], cell: { value: 'Blommor AB', to: null }, edit: typed(name), fixed: null },
  ],
  parts: [
    {
      key: 'payments',
      name: { sv: 'Betalningar', en: 'Payments' },
      empty: { sv: 'Inga.', en: 'None.' },
      columns: [day, amount].map((column) => ({ ...column, choices: [] })),
      rows: [
        {
          id: 'p1',
          cells: [
            { value: '2026-10-01', to: null },
            { value: 125_050, to: null },
          ],
        },
      ],
    },
  ],
  keptAt: {
    to: { register: 'kunder', id: 'c1' },
    tab: 'kontakter',
    says: { sv: 'Öppna kundens sida', en: 'Open the customer’s page' },
  },
  file: null,
  secret: null,
};

export const report: RecordView = {
  ...record,
  register: 'rapporter',
  id: '0190a000-0000-7000-8000-0000000000b1',
  title: 'R-1',
  parts: [],
  keptAt: null,
  secret: { kind: 'incident_report', canRead: true },
};

export const change: RecordChange = {
  id: '0190a000-0000-7000-8000-0000000000f1',
  at: '2026-11-20T09:00:00.000Z',
  by: 'Maria Öberg',
  decidedBy: 'Karin Lund',
  importName: 'leverantorer.csv',
  caseNumber: 'U26-000001-3',
  reason: 'Felstavat',
  added: false,
  fields: [
    { ...name, choices: [], from: 'Blomor AB', to: 'Blommor AB', hidden: false },
    {
      key: 'words',
      name: { sv: 'Annan uppgift', en: 'Another field' },
      kind: 'words',
      choices: [],
      from: null,
      to: null,
      hidden: true,
    },
  ],
};
