type Day = string;
type Delivery = readonly [
  on: Day,
  way: 'paper' | 'email' | 'e_invoice',
  address: string,
  outcome: 'sent' | 'delivered' | 'bounced' | 'returned' | 'rejected',
  detail?: string,
];

/** What became of an invoice: deliveries, payments and reminders in öre, and what was charged for lateness. */
interface Course {
  number: string;
  deliveries: readonly Delivery[];
  payments: readonly (readonly [on: Day, ore: number])[];
  reminders: readonly (readonly [on: Day, feeOre: number])[];
  fees: readonly { number: string; kind: 'reminder_fee' | 'interest'; on: Day; ore: number; what: string }[];
}

/** An older invoice of the demo that was, or was said to be, paid late. */
export interface LateClaim extends Course {
  customer: string;
  agreement: string;
  what: string;
  netOre: number;
  delivery: 'paper' | 'email' | 'e_invoice';
  issuedOn: Day;
  dueOn: Day;
}

const fee = (number: string, on: Day, ore = 60_00, what = 'Påminnelseavgift') =>
  ({ number, kind: 'reminder_fee', on, ore, what }) as const;
const interest = (number: string, on: Day, ore: number) =>
  ({ number, kind: 'interest', on, ore, what: 'Dröjsmålsränta' }) as const;
const paper = (on: Day, address: string, outcome: Delivery[3] = 'sent', detail?: string): Delivery =>
  detail === undefined ? [on, 'paper', address, outcome] : [on, 'paper', address, outcome, detail];

const harbourStreet = 'Hamnvägen 8, 990 21 Västhamn';
const lindenStreet = 'Lönngatan 2, 990 13 Lillåstad';
const birchPath = 'Björkstigen 17, 990 22 Västhamn';

/** What happened to invoices that have their PDF: one is the sample mail's, whose fee stands; one never arrived. */
export const onDrawn: readonly Course[] = [
  {
    number: '306187640',
    deliveries: [paper('2026-08-31', harbourStreet)],
    payments: [['2026-10-14', 329_500]],
    reminders: [['2026-10-07', 60_00]],
    fees: [],
  },
  {
    number: '306188302',
    deliveries: [
      paper('2026-10-16', harbourStreet, 'returned', 'Adressaten okänd på adressen'),
      paper('2026-10-28', harbourStreet, 'returned', 'Adressaten okänd på adressen'),
    ],
    payments: [],
    reminders: [['2026-11-18', 60_00]],
    fees: [fee('306189004', '2026-11-18')],
  },
];

/** One for each thing the record may say of a fee, by what it says. */
export const lateClaims: readonly LateClaim[] = [
  // Interest as it ought to be, over 1 July 2023 and two reference rates.
  {
    ...claim(
      '305990112',
      'K-104240',
      'A-400583',
      '2023-05-16',
      '2023-06-15',
      260_000,
      'Larmövervakning, maj 2023',
    ),
    deliveries: [paper('2023-05-16', harbourStreet)],
    payments: [['2023-08-31', 325_000]],
    fees: [interest('306002231', '2023-09-05', 77_51)],
  },
  // Interest at twice the lawful rate.
  {
    ...claim(
      '306071508',
      'K-104268',
      'A-400606',
      '2024-03-28',
      '2024-04-27',
      3_360_000,
      'Rondering, mars 2024',
    ),
    delivery: 'e_invoice',
    deliveries: [['2024-03-28', 'e_invoice', '0007:2120999012', 'delivered']],
    payments: [['2024-08-15', 4_200_000]],
    fees: [interest('306094417', '2024-08-20', 3_037_81)],
  },
  // Interest in a half-year whose reference rate is not known.
  {
    ...claim(
      '306170019',
      'K-104251',
      'A-400590',
      '2025-08-01',
      '2025-08-31',
      480_000,
      'Larmövervakning, juli 2025',
    ),
    delivery: 'email',
    deliveries: [['2025-08-01', 'email', 'ekonomi@norrsken.example', 'sent']],
    payments: [['2025-10-05', 600_000]],
    fees: [interest('306174008', '2025-10-09', 60_40)],
  },
  // Interest at the agreement's own rate.
  {
    ...claim(
      '306175530',
      'K-104299',
      'A-400637',
      '2025-10-01',
      '2025-10-31',
      156_000,
      'Larmövervakning, september 2025',
    ),
    delivery: 'email',
    deliveries: [['2025-10-01', 'email', 'emily.clarke@harbour.example', 'sent']],
    payments: [['2025-12-01', 195_000]],
    fees: [interest('306177702', '2025-12-04', 19_87)],
  },
  // Paid the day before it was due.
  {
    ...claim(
      '306168842',
      'K-104233',
      'A-400577',
      '2025-07-01',
      '2025-07-31',
      1_000_000,
      'Rondering, kvartal 2 2025',
    ),
    delivery: 'email',
    deliveries: [['2025-07-01', 'email', 'lena.ek@bryggaren.example', 'sent']],
    payments: [['2025-07-30', 1_250_000]],
    reminders: [['2025-08-11', 60_00]],
    fees: [fee('306169355', '2025-08-13')],
  },
  // The agreement says nothing of a reminder fee.
  {
    ...claim(
      '306179007',
      'K-104233',
      'A-400576',
      '2026-03-01',
      '2026-03-31',
      240_000,
      'Larmövervakning, februari 2026',
    ),
    delivery: 'email',
    deliveries: [['2026-03-01', 'email', 'lena.ek@bryggaren.example', 'sent']],
    payments: [['2026-04-20', 300_000]],
    reminders: [['2026-04-10', 60_00]],
    fees: [fee('306180105', '2026-04-14')],
  },
  // 450 kr to a consumer.
  {
    ...claim(
      '306181205',
      'K-104275',
      'A-400613',
      '2026-05-01',
      '2026-05-31',
      119_200,
      'Hemlarm, kvartal 2 2026',
    ),
    deliveries: [paper('2026-05-01', birchPath)],
    payments: [['2026-07-01', 149_000]],
    fees: [fee('306184618', '2026-06-18', 450_00, 'Förseningsersättning')],
  },
  // Two reminder fees for one claim.
  {
    ...claim(
      '306180330',
      'K-104282',
      'A-400620',
      '2026-01-29',
      '2026-02-28',
      195_600,
      'Larmövervakning, januari 2026',
    ),
    deliveries: [paper('2026-01-29', lindenStreet)],
    payments: [['2026-04-15', 244_500]],
    reminders: [
      ['2026-03-10', 60_00],
      ['2026-03-24', 60_00],
    ],
    fees: [fee('306179411', '2026-03-12'), fee('306179866', '2026-03-26')],
  },
  // Over the ceiling of 60 kr.
  {
    ...claim(
      '306182217',
      'K-104251',
      'A-400590',
      '2026-05-31',
      '2026-06-30',
      480_000,
      'Larmövervakning, maj 2026',
    ),
    delivery: 'email',
    deliveries: [['2026-05-31', 'email', 'ekonomi@norrsken.example', 'sent']],
    payments: [['2026-07-31', 600_000]],
    reminders: [['2026-07-10', 75_00]],
    fees: [fee('306185120', '2026-07-14', 75_00)],
  },
  // Every attempt at delivery failed.
  {
    ...claim(
      '306183404',
      'K-104282',
      'A-400620',
      '2026-07-01',
      '2026-07-31',
      195_600,
      'Larmövervakning, juni 2026',
    ),
    deliveries: [
      ['2026-07-01', 'email', 'fatima@kafelonnen.example', 'bounced', '552 mailbox full'],
      paper('2026-07-09', lindenStreet, 'returned', 'Ej avhämtad'),
    ],
    reminders: [['2026-08-12', 60_00]],
    fees: [fee('306185901', '2026-08-14')],
  },
];

function claim(
  number: string,
  customer: string,
  agreement: string,
  issuedOn: Day,
  dueOn: Day,
  netOre: number,
  what: string,
): Omit<LateClaim, 'fees'> {
  const nothing = { deliveries: [], payments: [], reminders: [] };
  return { number, customer, agreement, issuedOn, dueOn, netOre, what, delivery: 'paper', ...nothing };
}
