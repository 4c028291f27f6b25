import { type Text, text } from '../text/index.ts';

const day = 86_400_000;
const [friday, saturday] = [5, 6];

/** A day with a name that an office may keep closed. */
export interface SwedishDay {
  /** The same for the same day of every year. */
  readonly key: string;
  /** YYYY-MM-DD */
  readonly day: string;
  readonly name: Text;
  /** `holiday`: lag 1989:253. `legal_eve`: counts as a holiday for time limits, lag 1930:173. `other`: each office's own choice. */
  readonly kind: 'holiday' | 'legal_eve' | 'other';
}

type Row = readonly [kind: SwedishDay['kind'], key: string, at: number, sv: string, en: string];

/** The Swedish holidays, eves and days between of one year that offices take a stand on, in order of date. */
export function swedishDays(year: number): SwedishDay[] {
  return [...byEaster(year), ...byDate(year)]
    .sort((a, b) => a[2] - b[2])
    .map(([kind, key, at, sv, en]) => ({
      key,
      day: new Date(at).toISOString().slice(0, 10),
      name: text(sv, en),
      kind,
    }));
}

function byEaster(year: number): Row[] {
  const easter = easterSunday(year);
  const after = (days: number) => easter + days * day;
  const rows: Row[] = [
    ['other', 'maundy_thursday', after(-3), 'Skärtorsdagen', 'Maundy Thursday'],
    ['holiday', 'good_friday', after(-2), 'Långfredagen', 'Good Friday'],
    ['other', 'easter_eve', after(-1), 'Påskafton', 'Holy Saturday'],
    ['holiday', 'easter_day', easter, 'Påskdagen', 'Easter Sunday'],
    ['holiday', 'easter_monday', after(1), 'Annandag påsk', 'Easter Monday'],
    ['holiday', 'ascension', after(39), 'Kristi himmelsfärdsdag', 'Ascension Day'],
    [
      'other',
      'ascension_friday',
      after(40),
      'Klämdagen efter Kristi himmelsfärdsdag',
      'Friday after Ascension Day',
    ],
    ['other', 'whit_eve', after(48), 'Pingstafton', 'Whitsun Eve'],
    ['holiday', 'whit_sunday', after(49), 'Pingstdagen', 'Whit Sunday'],
  ];
  // The National Day took the place of Whit Monday in 2005.
  if (year < 2005) rows.push(['holiday', 'whit_monday', after(50), 'Annandag pingst', 'Whit Monday']);
  return rows;
}

function byDate(year: number): Row[] {
  const on = (month: number, date: number) => Date.UTC(year, month - 1, date);
  const midsummer = firstFrom(on(6, 19), friday);
  const allSaints = firstFrom(on(10, 31), saturday);
  const rows: Row[] = [
    ['holiday', 'new_year', on(1, 1), 'Nyårsdagen', 'New Year’s Day'],
    ['other', 'epiphany_eve', on(1, 5), 'Trettondagsafton', 'Epiphany Eve'],
    ['holiday', 'epiphany', on(1, 6), 'Trettondedag jul', 'Epiphany'],
    ['other', 'walpurgis_eve', on(4, 30), 'Valborgsmässoafton', 'Walpurgis Eve'],
    ['holiday', 'may_day', on(5, 1), 'Första maj', 'May Day'],
    ['legal_eve', 'midsummer_eve', midsummer, 'Midsommarafton', 'Midsummer’s Eve'],
    ['holiday', 'midsummer_day', midsummer + day, 'Midsommardagen', 'Midsummer’s Day'],
    ['other', 'all_saints_eve', allSaints - day, 'Allhelgonaafton', 'All Saints’ Eve'],
    ['holiday', 'all_saints', allSaints, 'Alla helgons dag', 'All Saints’ Day'],
    ['legal_eve', 'christmas_eve', on(12, 24), 'Julafton', 'Christmas Eve'],
    ['holiday', 'christmas_day', on(12, 25), 'Juldagen', 'Christmas Day'],
    ['holiday', 'boxing_day', on(12, 26), 'Annandag jul', 'Boxing Day'],
    ['legal_eve', 'new_years_eve', on(12, 31), 'Nyårsafton', 'New Year’s Eve'],
  ];
  if (year >= 2005)
    rows.push(['holiday', 'national_day', on(6, 6), 'Sveriges nationaldag', 'National Day of Sweden']);
  return rows;
}

function firstFrom(at: number, weekday: number): number {
  return at + ((7 + weekday - new Date(at).getUTCDay()) % 7) * day;
}

/** The Gregorian rule of Meeus, Jones and Butcher. */
function easterSunday(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const leapCorrection = Math.floor(century / 4);
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - leapCorrection - moonCorrection + 15) % 30;
  const yearInCentury = year % 100;
  const weekday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearInCentury / 4) - epact - (yearInCentury % 4)) % 7;
  const shift = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const position = epact + weekday - 7 * shift + 114;
  return Date.UTC(year, Math.floor(position / 31) - 1, (position % 31) + 1);
}
