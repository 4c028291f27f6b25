import type { Locale } from '@underlag/domain/text';

/** A customer of the demo with everything the register holds about it; dates YYYY-MM-DD. */
export interface DemoCustomer {
  number: string;
  kind: 'private' | 'company' | 'public_body';
  name: string;
  orgNumber?: string;
  personalNumber?: string;
  language: Locale;
  billingEmail?: string;
  billingAddress: string;
  contacts: readonly DemoContact[];
  sites: readonly DemoSite[];
  agreements: readonly DemoAgreement[];
}

interface DemoContact {
  name: string;
  title?: string;
  email: string;
  phone?: string;
  sharedMailbox?: boolean;
}

interface DemoSite {
  number: string;
  name: string;
  street: string;
  streetNumber: string;
  postalCode: string;
  city: string;
}

interface DemoAgreement {
  number: string;
  name: string;
  startsOn: string;
  bindingMonths: number;
  noticeMonths: number;
  renewal: 'until_further_notice' | 'fixed' | 'auto';
  renewalMonths?: number;
  snap?: 'month_end';
  accountManager: string;
  sites: readonly string[];
}

const north = 'Helena Brandt';
const west = 'Tomas Rydell';

/** The customers whose messages the demo takes in. Names, towns and numbers are invented or from official test series. */
export const demoCustomers: readonly DemoCustomer[] = [
  {
    number: 'K-104233',
    kind: 'company',
    name: 'Bryggaren Fastigheter AB',
    orgNumber: '556016-0680',
    language: 'sv',
    billingEmail: 'lena.ek@bryggaren.example',
    billingAddress: 'Bryggargränd 4, 990 12 Lillåstad',
    contacts: [
      { name: 'Lena Ek', title: 'Förvaltare', email: 'lena.ek@bryggaren.example', phone: '+46701740605' },
    ],
    sites: [
      site('S-200101', 'Storgatan 12', 'Storgatan 12', '990 11 Lillåstad'),
      site('S-200102', 'Kontoret', 'Bryggargränd 4', '990 12 Lillåstad'),
    ],
    agreements: [
      {
        number: 'A-400576',
        name: 'Larmövervakning och utryckning',
        startsOn: '2024-04-01',
        bindingMonths: 36,
        noticeMonths: 6,
        renewal: 'auto',
        renewalMonths: 12,
        accountManager: north,
        sites: ['S-200101'],
      },
      {
        number: 'A-400577',
        name: 'Rondering',
        startsOn: '2025-03-15',
        bindingMonths: 12,
        noticeMonths: 3,
        renewal: 'until_further_notice',
        accountManager: north,
        sites: ['S-200102'],
      },
    ],
  },
  {
    number: 'K-104240',
    kind: 'company',
    name: 'Västhamnens Bostadsrättsförening',
    orgNumber: '769600-0004',
    language: 'sv',
    billingAddress: 'Hamnvägen 8, 990 21 Västhamn',
    contacts: [{ name: 'Anders Holm', title: 'Kassör', email: 'anders.holm@vasthamnen.example' }],
    sites: [site('S-200103', 'Hamnvägen 8', 'Hamnvägen 8', '990 21 Västhamn')],
    agreements: [
      {
        number: 'A-400583',
        name: 'Larmövervakning',
        startsOn: '2023-01-01',
        bindingMonths: 12,
        noticeMonths: 3,
        renewal: 'until_further_notice',
        snap: 'month_end',
        accountManager: west,
        sites: ['S-200103'],
      },
    ],
  },
  {
    number: 'K-104251',
    kind: 'company',
    name: 'Norrsken Logistik AB',
    orgNumber: '559990-0015',
    language: 'sv',
    billingEmail: 'ekonomi@norrsken.example',
    billingAddress: 'Terminalvägen 31, 990 35 Norrby',
    contacts: [
      { name: 'Sara Lindqvist', email: 'sara.lindqvist@norrsken.example', phone: '+46701740631' },
      { name: 'Norrsken Logistik Ekonomi', email: 'ekonomi@norrsken.example', sharedMailbox: true },
    ],
    sites: [site('S-200104', 'Terminalen', 'Terminalvägen 31', '990 35 Norrby')],
    agreements: [
      {
        number: 'A-400590',
        name: 'Larmövervakning och extrabevakning',
        startsOn: '2025-06-01',
        bindingMonths: 24,
        noticeMonths: 3,
        renewal: 'auto',
        renewalMonths: 12,
        accountManager: north,
        sites: ['S-200104'],
      },
    ],
  },
  {
    number: 'K-104268',
    kind: 'public_body',
    name: 'Kommunen Lillåstad',
    orgNumber: '212099-9012',
    language: 'sv',
    billingAddress: 'Rådhustorget 1, 990 10 Lillåstad',
    contacts: [{ name: 'Per Wiberg', title: 'Ekonom', email: 'per.wiberg@lillastad.example' }],
    sites: [
      site('S-200105', 'Västskolan', 'Skolgatan 3', '990 14 Lillåstad'),
      site('S-200106', 'Rådhuset', 'Rådhustorget 1', '990 10 Lillåstad'),
    ],
    agreements: [
      {
        number: 'A-400606',
        name: 'Larmövervakning och rondering',
        startsOn: '2024-01-01',
        bindingMonths: 48,
        noticeMonths: 6,
        renewal: 'fixed',
        accountManager: north,
        sites: ['S-200105', 'S-200106'],
      },
    ],
  },
  {
    number: 'K-104275',
    kind: 'private',
    name: 'Mikael Strand',
    personalNumber: '570428-9999',
    language: 'sv',
    billingAddress: 'Björkstigen 17, 990 22 Västhamn',
    contacts: [{ name: 'Mikael Strand', email: 'mikael.strand@privat.example' }],
    sites: [site('S-200107', 'Bostaden', 'Björkstigen 17', '990 22 Västhamn')],
    agreements: [
      {
        number: 'A-400613',
        name: 'Hemlarm',
        startsOn: '2025-09-01',
        bindingMonths: 12,
        noticeMonths: 3,
        renewal: 'until_further_notice',
        accountManager: west,
        sites: ['S-200107'],
      },
    ],
  },
  {
    number: 'K-104282',
    kind: 'company',
    name: 'Kafé Lönnen HB',
    orgNumber: '969799-0001',
    language: 'sv',
    billingAddress: 'Lönngatan 2, 990 13 Lillåstad',
    contacts: [{ name: 'Fatima Yilmaz', title: 'Delägare', email: 'fatima@kafelonnen.example' }],
    sites: [site('S-200108', 'Kaféet', 'Lönngatan 2', '990 13 Lillåstad')],
    agreements: [
      {
        number: 'A-400620',
        name: 'Larmövervakning och utryckning',
        startsOn: '2025-02-01',
        bindingMonths: 12,
        noticeMonths: 3,
        renewal: 'until_further_notice',
        accountManager: north,
        sites: ['S-200108'],
      },
    ],
  },
  {
    number: 'K-104299',
    kind: 'company',
    name: 'Harbour & Sons Ltd Filial',
    orgNumber: '516499-0003',
    language: 'en',
    billingEmail: 'emily.clarke@harbour.example',
    billingAddress: 'Kajen 5, 990 20 Västhamn',
    contacts: [{ name: 'Emily Clarke', title: 'Office Manager', email: 'emily.clarke@harbour.example' }],
    sites: [site('S-200109', 'Kajen 5', 'Kajen 5', '990 20 Västhamn')],
    agreements: [
      {
        number: 'A-400637',
        name: 'Larmövervakning och utryckning',
        startsOn: '2025-05-01',
        bindingMonths: 36,
        noticeMonths: 6,
        renewal: 'auto',
        renewalMonths: 12,
        accountManager: west,
        sites: ['S-200109'],
      },
    ],
  },
];

/** A site from its address as it is written: the last word of the street is its number, `990 11` the postal code. */
function site(number: string, name: string, streetAndNumber: string, codeAndCity: string): DemoSite {
  const split = streetAndNumber.lastIndexOf(' ');
  return {
    number,
    name,
    street: streetAndNumber.slice(0, split),
    streetNumber: streetAndNumber.slice(split + 1),
    postalCode: codeAndCity.slice(0, 6),
    city: codeAndCity.slice(7),
  };
}
