import { shuffled } from '../company/names.ts';
import { type Random, randomOf } from '../volume/random.ts';
import type { Fault, LabelledCallOut, LabelledSet, MadeCallOut, MadeReport, Place } from './labelled.ts';
import { type GuardedPlace, guardedSites, strangers } from './places.ts';
import { reportWords } from './report-words.ts';

/** So many visits between two instants, and where their numbers begin. The same wish gives the same set. */
interface Wanted {
  seed: number;
  visits: number;
  from: string;
  to: string;
  firstInvoice: number;
  firstReport: number;
  /** Exactly so many visits of each fault, and no other faults; by chance when left out. */
  quota?: Partial<Record<Fault, number>>;
  /** Where guards are sent; the demo's own sites when left out. */
  sites?: readonly GuardedPlace[];
  /** Visits that were reported and never billed. */
  unbilled?: number;
}

/** How often of a hundred. */
const shares: readonly (readonly [Fault, number])[] = [
  ['misspelt', 8],
  ['no_reference', 6],
  ['no_site', 4],
  ['time_off', 7],
  ['several', 7],
  ['foreign', 6],
  ['missing', 6],
  ['tie', 3],
  ['again', 4],
  ['double', 4],
];

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Call-out invoices with their reports and the truth of each: clean ones, faulty ones, ties, and reports that were billed twice. */
export function makeLabelled(wanted: Wanted): LabelledSet {
  const random = randomOf(wanted.seed);
  const [start, end] = [Date.parse(wanted.from), Date.parse(wanted.to)];
  const callOuts: LabelledCallOut[] = [];
  const reports: MadeReport[] = [];
  let invoice = wanted.firstInvoice;
  const nextInvoice = () => {
    invoice += 1 + random.below(9);
    return String(invoice);
  };
  const nextReport = () => `R-${wanted.firstReport + reports.length}`;

  const visit = (at: number, place: GuardedPlace, fault: Fault): LabelledCallOut => {
    const [report, callOut] = sound(random, at, place, { invoice: nextInvoice(), report: nextReport() });
    if (fault !== 'missing') reports.push(report);
    if (fault === 'tie') reports.push({ ...report, number: nextReport(), words: wordsOf(random, report) });
    const truth = fault === 'missing' ? [] : reports.slice(fault === 'tie' ? -2 : -1);
    const labelled = {
      callOut: withFault(random, callOut, fault),
      truth: truth.map(({ number }) => number),
      fault,
      secondOf: null,
    };
    callOuts.push(labelled);
    return labelled;
  };

  const sites = wanted.sites ?? guardedSites;
  const faults = wanted.quota && faultsOf(random, wanted.visits, wanted.quota);
  for (let index = 0; index < wanted.visits; index += 1) {
    const at = start + ((index + random.share()) * (end - start)) / wanted.visits;
    const fault = faults ? (faults[index] ?? 'none') : faultOf(random);
    const place = random.pick(fault === 'foreign' ? strangers : sites);
    const first = visit(at, place, fault);
    if (fault === 'again') {
      const next = at + (2 + 3 * random.share()) * hour;
      if (random.chance(0.8)) visit(next, place, fault);
      else callOuts.push(unreported(random, first, next, nextInvoice()));
    }
    if (fault === 'double') {
      const issuedOn = dayOf(Date.parse(first.callOut.issuedOn) + (4 + random.below(10)) * day);
      const callOut = { ...first.callOut, number: nextInvoice(), issuedOn };
      callOuts.push({ ...first, callOut, secondOf: first.callOut.number });
    }
  }
  for (let index = 0; index < (wanted.unbilled ?? 0); index += 1) {
    const numbers = { invoice: '', report: nextReport() };
    reports.push(sound(random, start + random.share() * (end - start), random.pick(sites), numbers)[0]);
  }
  return { callOuts, reports };
}

/** Each fault as often as its quota says, spread over the visits. */
function faultsOf(random: Random, visits: number, quota: Partial<Record<Fault, number>>): Fault[] {
  const faulty = (Object.entries(quota) as [Fault, number][]).flatMap(([fault, count]) =>
    Array.from({ length: count }, () => fault),
  );
  const sound = Array.from({ length: Math.max(0, visits - faulty.length) }, (): Fault => 'none');
  return shuffled(random, [...faulty, ...sound]);
}

/** The guard was sent again for the same alarm and wrote no second report. */
function unreported(
  random: Random,
  { callOut }: LabelledCallOut,
  at: number,
  number: string,
): LabelledCallOut {
  const serviceAt = instant(Math.floor(at / minute) * minute);
  const issuedOn = dayOf(at + (7 + random.below(7)) * day);
  return {
    callOut: { ...callOut, number, serviceAt, issuedOn },
    truth: [],
    fault: 'missing',
    secondOf: null,
  };
}

function faultOf(random: Random): Fault {
  let left = random.below(100);
  for (const [fault, share] of shares) {
    left -= share;
    if (left < 0) return fault;
  }
  return 'none';
}

/** A visit as it was reported, and billed without a fault. */
function sound(
  random: Random,
  at: number,
  { centre, recipient, ...where }: GuardedPlace,
  numbers: { invoice: string; report: string },
): [MadeReport, MadeCallOut] {
  const from = Math.floor(at / minute) * minute;
  const minutes = 12 + Math.floor(Math.min(random.wait(22), 140));
  const alarmReference = `${centre.slice(0, 2).toUpperCase()}-${100_000 + random.below(900_000)}`;
  const actionType = random.pick(['burglary', 'burglary', 'burglary', 'fire', 'technical', 'assault']);
  const shared = { site: where.site, place: where.place, alarmReference, actionType, centre };
  const report = {
    ...shared,
    number: numbers.report,
    from: instant(from),
    to: instant(from + minutes * minute),
  };
  return [
    { ...report, words: wordsOf(random, report) },
    {
      ...shared,
      ...where,
      number: numbers.invoice,
      recipient,
      issuedOn: dayOf(from + (7 + random.below(7)) * day),
      serviceAt: instant(from + random.below(minutes) * minute),
      billedMinutes: Math.ceil(minutes / 30) * 30,
      netOre: 96_000 + Math.ceil(minutes / 30) * 40_000 + random.below(60) * 400,
    },
  ];
}

const wordsOf = (random: Random, { actionType, from, to }: Omit<MadeReport, 'words'>): string =>
  reportWords(random, { actionType, minutes: (Date.parse(to) - Date.parse(from)) / minute });

/** What goes wrong between the guard's car and the invoice. */
function withFault(random: Random, callOut: MadeCallOut, fault: Fault): MadeCallOut {
  switch (fault) {
    case 'misspelt':
      return { ...callOut, place: misspelt(random, callOut.place) };
    case 'no_reference':
      return { ...callOut, alarmReference: null };
    case 'no_site':
      return { ...callOut, site: null };
    case 'time_off':
      return shifted(random, callOut, random.chance(0.5) ? 40 * minute : 8 * hour);
    case 'several':
      return {
        ...shifted(random, callOut, 20 * hour),
        alarmReference: null,
        place: misspelt(random, callOut.place),
        site: random.chance(0.3) ? null : callOut.site,
      };
    case 'foreign':
      return random.chance(0.5) ? { ...callOut, place: misspelt(random, callOut.place) } : callOut;
    default:
      return callOut;
  }
}

/** The time of service written too early or too late, by at least half of `most`. */
function shifted(random: Random, callOut: MadeCallOut, most: number): MadeCallOut {
  const by = Math.floor((most * (1 + random.share())) / 2 / minute) * minute;
  const at = Date.parse(callOut.serviceAt ?? '') + (random.chance(0.5) ? by : -by);
  return { ...callOut, serviceAt: instant(at) };
}

/** A street with two letters swapped, one left out, or one doubled. */
function misspelt(random: Random, place: Place): Place {
  const { street } = place;
  const at = 1 + random.below(street.length - 3);
  const [before, one, other, after] = [
    street.slice(0, at),
    street.charAt(at),
    street.charAt(at + 1),
    street.slice(at + 2),
  ];
  const middle = random.pick([`${other}${one}`, one, `${one}${one}${other}`]);
  return { ...place, street: `${before}${middle}${after}` };
}

const instant = (at: number): string => new Date(at).toISOString();
const dayOf = (at: number): string => instant(at).slice(0, 10);
