import { demoInvoices } from '../invoices.ts';
import type { Fault, LabelledCallOut, LabelledSet, MadeCallOut, MadeReport } from './labelled.ts';
import { type GuardedPlace, guardedSites } from './places.ts';

/** At home on Ekvägen: no customer, sent for by another company's centre. */
const ekvagen: GuardedPlace = {
  site: null,
  customer: null,
  agreement: null,
  recipient: { name: 'Hanna Berg', address: 'Ekvägen 9, 990 15 Lillåstad' },
  place: { street: 'Ekvägen', streetNumber: '9', postalCode: '990 15', city: 'Lillåstad' },
  centre: 'trygglarm',
};

/** The call-outs that the demo's messages speak of, and what the guards reported. */
export const namedCallOuts: LabelledSet = setOf([
  named('306188194', at('S-200101'), '2026-10-03T00:14:00Z', 27, 'VA-603114', {
    number: 'R-599101',
    words:
      'Larm från lastporten mottaget 01.52. På plats 02.14. Porten stängd och låst, inget avvikande runt huset. Larmcentralen meddelade på plats att jouren ringt och återkallat. Väntade på besked till 02.41 innan jag fick lämna.',
  }),
  named('306188433', at('S-200104'), '2026-10-12T21:05:00Z', 35, 'NO-603377', {
    number: 'R-599102',
    words:
      'Inbrottslarm terminalen, sektion gård norr. Grinden öppen, en släpvagn stod kvar i öppningen. Gick gården runt med hund, ingen på platsen. Flyttade inget, drog för grinden så gott det gick och meddelade Sara Lindqvist på telefonsvarare.',
  }),
  named(
    '306188561',
    at('S-200105'),
    '2026-10-17T01:20:00Z',
    35,
    'VA-603502',
    {
      number: 'R-599103',
      words:
        'Larm om rörelse i gymnastiksalen. Larmtablån visade frånkopplat, byggställning mot gaveln. Två ungdomar på ställningen gick därifrån på uppmaning. Kontrollerade entréerna, allt låst.',
      from: '2026-10-17T04:05:00.000Z',
    },
    { alarmReference: null },
  ),
  named('306188640', at('S-200107'), '2026-10-24T12:10:00Z', 25, 'KU-603790', {
    number: 'R-599104',
    words:
      'Inbrottslarm bostad, ringde Mikael Strand utan svar. Hund skällde inne, ingen öppnade. Fasad och altandörr hela. Avvaktade tio minuter och lämnade lapp i brevlådan.',
  }),
  named('306188725', at('S-200108'), '2026-10-28T03:02:00Z', 28, 'KU-603861', null),
  named('306188801', at('S-200109'), '2026-11-01T00:15:00Z', 95, 'NO-603944', {
    number: 'R-599106',
    words:
      'Inbrottslarm, kajdörr 2. Dörren stod olåst men hel. Gick in 01.31 tillsammans med kollega som väntade utanför. Genomgång av kontor och lager, ingen på platsen. Emily Clarke uppringd. Dörren låst 02.44, lämnade 02.50.',
  }),
  named('306188909', ekvagen, '2026-11-02T20:30:00Z', 25, 'TR-603958', {
    number: 'R-599107',
    words:
      'Uppdrag från Trygglarm. Inbrottslarm i villa, ingen hemma. Altandörren stängd men olåst, inga spår. Låste inte. Kontaktade Trygglarm som skulle nå ägaren.',
  }),
]);

type Reported = { number: string; words: string; from?: string };

function named(
  number: string,
  guarded: GuardedPlace,
  serviceAt: string,
  minutes: number,
  alarmReference: string,
  reported: Reported | null,
  different: Partial<MadeCallOut> = {},
): { labelled: LabelledCallOut; report: MadeReport | null } {
  const drawn = demoInvoices.find((invoice) => invoice.drawn.number === number)?.drawn;
  if (!drawn) throw new Error(`no invoice ${number}`);
  const { centre, ...where } = guarded;
  const alarm = { alarmReference, actionType: 'burglary', centre };
  const callOut: MadeCallOut = {
    ...where,
    ...alarm,
    number,
    issuedOn: drawn.date,
    serviceAt: new Date(serviceAt).toISOString(),
    billedMinutes: Math.ceil(minutes / 30) * 30,
    netOre: drawn.lines.reduce((sum, { amount }) => sum + amount, 0),
    ...different,
  };
  const from = reported?.from ?? callOut.serviceAt ?? '';
  const report = reported && {
    ...alarm,
    site: where.site,
    place: where.place,
    number: reported.number,
    words: reported.words,
    from,
    to: new Date(Date.parse(from) + minutes * 60_000).toISOString(),
  };
  const truth = report ? [report.number] : [];
  return { labelled: { callOut, truth, fault: faultOf(callOut, report), secondOf: null }, report };
}

function faultOf({ site, serviceAt }: MadeCallOut, report: MadeReport | null): Fault {
  if (!report) return 'missing';
  if (site === null) return 'foreign';
  return serviceAt === report.from ? 'none' : 'several';
}

function at(site: string): GuardedPlace {
  const found = guardedSites.find((place) => place.site === site);
  if (!found) throw new Error(`no site ${site}`);
  return found;
}

function setOf(made: readonly ReturnType<typeof named>[]): LabelledSet {
  return {
    callOuts: made.map(({ labelled }) => labelled),
    reports: made.flatMap(({ report }) => report ?? []),
  };
}
