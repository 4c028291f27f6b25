import type { ReferenceRates } from '@underlag/api/late-fees';
import type { Me } from '@underlag/api/session';
import type { CalendarList, MovesPreview, TemplateList } from '@underlag/api/settings';

/** Somebody who may look at the settings, or also change them. */
export const somebody = (...permissions: string[]): Me => ({
  id: '0190a000-0000-7000-8000-0000000000a9',
  name: 'Ahmed Nilsson',
  email: 'ahmed.nilsson@vakt.example',
  roles: ['administrator'],
  permissions,
  queues: [],
  creditLimitOre: 0,
  locale: 'sv',
  theme: 'auto',
  density: 'comfortable',
  shortcuts: true,
  companyName: 'Vaktbolaget',
  mailGoesTo: 'pickup',
});

const day = [{ from: '08:00', to: '17:00' }];
const week = { mon: day, tue: day, wed: day, thu: day, fri: day, sat: [], sun: [] };
const eve = { sv: 'Julafton', en: 'Christmas Eve' };
const walpurgis = { sv: 'Valborgsmässoafton', en: 'Walpurgis Eve' };

/** The office calendar in its first version, with the eves of two years far ahead. */
export const calendars: CalendarList = {
  calendars: [
    {
      key: 'se-office',
      typeKeys: ['general_question'],
      versions: [
        {
          version: 1,
          at: null,
          by: null,
          week,
          closedDays: ['2098-12-24', '2099-12-24'],
          openCases: 7,
        },
      ],
    },
  ],
  days: [2098, 2099, 2100].flatMap((year) => [
    { key: 'walpurgis_eve', day: `${year}-04-30`, name: walpurgis, kind: 'other' as const },
    { key: 'christmas_eve', day: `${year}-12-24`, name: eve, kind: 'legal_eve' as const },
  ]),
};

/** One case that would be due a day later, of seven. */
export const moves: MovesPreview = {
  judged: 7,
  moved: 1,
  later: 1,
  earlier: 0,
  becomesLate: 0,
  noLongerLate: 0,
  total: 1,
  rows: [
    {
      number: 'U26-004217-1',
      typeKey: 'general_question',
      mayOpen: false,
      clock: 'solution',
      before: '2099-04-30T10:00:00.000Z',
      after: '2099-05-02T10:00:00.000Z',
      turn: 'later',
      lateness: null,
    },
  ],
};

export const templates: TemplateList = {
  variables: ['caseNumber', 'creditedAmount'],
  templates: [
    {
      typeKey: 'general_question',
      key: 'answer',
      name: { sv: 'Svar', en: 'Answer' },
      versions: [
        {
          version: 2,
          at: '2026-11-20T08:00:00.000Z',
          by: 'Ahmed Nilsson',
          subject: { sv: 'Ert ärende', en: 'Your case' },
          body: { sv: 'Hej', en: 'Hello' },
          oneClick: false,
        },
        {
          version: 1,
          at: null,
          by: null,
          subject: { sv: 'Ärende', en: 'Case' },
          body: { sv: 'God dag', en: 'Good day' },
          oneClick: false,
        },
      ],
    },
  ],
};

const rate = (percent: number, by: string | null = null) => ({
  version: 1,
  percent,
  latePercent: percent + 8,
  at: '2024-07-01T00:00:00.000Z',
  by,
});

/** Two half-years with a rate, one without, and the coming one. */
export const referenceRates: ReferenceRates = {
  halfYears: [
    {
      halfYear: '2024-07-01',
      name: { sv: 'andra halvåret 2024', en: 'the second half of 2024' },
      versions: [rate(4)],
    },
    {
      halfYear: '2019-01-01',
      name: { sv: 'första halvåret 2019', en: 'the first half of 2019' },
      versions: [rate(-0.5)],
    },
  ],
  missing: [{ halfYear: '2025-01-01', name: { sv: 'första halvåret 2025', en: 'the first half of 2025' } }],
  coming: { halfYear: '2025-07-01', name: { sv: 'andra halvåret 2025', en: 'the second half of 2025' } },
};
