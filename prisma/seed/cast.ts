import type { Role } from '@underlag/domain/access';
import { type Locale, type Text, text } from '@underlag/domain/text';

/** A person on the staff of the demo. `shown` ones, one per role, are offered as logins; amounts in öre including VAT. */
export interface DemoPerson {
  key: string;
  name: string;
  email: string;
  password: string;
  role: Text;
  shown: boolean;
  roles: readonly Role[];
  creditLimitOre: number;
  queues: Readonly<Record<string, 'read' | 'work'>>;
  locale: Locale;
}

/** The same for everybody in the demo; it opens nothing that is not invented. */
export const demoPassword = 'underlag-demo-1';

const agent = text('Handläggare', 'Agent');
const daily = {
  general: 'work',
  disputes: 'work',
  call_outs: 'work',
  extra_guarding: 'work',
  agreements: 'work',
  instructions: 'work',
  delivery: 'work',
  referrals: 'work',
  unsorted: 'work',
} as const;
const looking = {
  general: 'read',
  disputes: 'read',
  call_outs: 'read',
  extra_guarding: 'read',
  agreements: 'read',
  instructions: 'read',
  delivery: 'read',
  referrals: 'read',
  unsorted: 'read',
} as const;

/** The staff of demo, tests, journeys and screenshots. Pelle sees none of the queues the others work in. */
export const demoStaff: readonly DemoPerson[] = [
  person('karin', 'Karin Lund', 'karin.lund', agent, ['agent'], {
    shown: true,
    queues: daily,
    creditLimitOre: 500_000,
  }),
  person('johan', 'Johan Sjögren', 'johan.sjogren', agent, ['agent'], {
    queues: daily,
    creditLimitOre: 1_000_000,
  }),
  person('emily', 'Emily Frost', 'emily.frost', agent, ['agent'], {
    queues: daily,
    creditLimitOre: 500_000,
    locale: 'en',
  }),
  person('pelle', 'Pelle Dahl', 'pelle.dahl', agent, ['agent'], {
    queues: { suppliers: 'work' },
    creditLimitOre: 500_000,
  }),
  person('maria', 'Maria Öberg', 'maria.oberg', text('Teamledare', 'Manager'), ['manager'], {
    shown: true,
    creditLimitOre: 2_500_000,
  }),
  person('gunnar', 'Gunnar Åkesson', 'gunnar.akesson', text('Attestant', 'Approver'), ['approver'], {
    shown: true,
    queues: looking,
    creditLimitOre: 10_000_000,
  }),
  person('siv', 'Siv Ahl', 'siv.ahl', text('Attestant', 'Approver'), ['approver'], {
    queues: looking,
    creditLimitOre: 300_000,
  }),
  person(
    'ahmed',
    'Ahmed Nilsson',
    'ahmed.nilsson',
    text('Administratör', 'Administrator'),
    ['administrator'],
    {
      shown: true,
    },
  ),
  person('rut', 'Rut Ek', 'rut.ek', text('Läsare', 'Reader'), ['reader'], { shown: true, queues: looking }),
];

type Rest = Partial<Pick<DemoPerson, 'shown' | 'queues' | 'creditLimitOre' | 'locale'>>;

function person(
  key: string,
  name: string,
  mailName: string,
  role: Text,
  roles: readonly Role[],
  { shown = false, queues = {}, creditLimitOre = 0, locale = 'sv' }: Rest,
): DemoPerson {
  const email = `${mailName}@vakt.example`;
  return { key, name, email, password: demoPassword, role, shown, roles, creditLimitOre, queues, locale };
}
