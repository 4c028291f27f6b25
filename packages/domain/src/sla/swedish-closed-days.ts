const day = 86_400_000;
const [friday, saturday] = [5, 6];

/**
 * The dates (YYYY-MM-DD, rising) on which Swedish offices are closed: the public holidays of lag 1989:253, and Midsummer's,
 * Christmas and New Year's eves, which count as holidays for time limits (lag 1930:173). Ordinary weekends are not listed.
 */
export function swedishClosedDays(year: number): string[] {
  const easter = easterSunday(year);
  const on = (month: number, date: number) => Date.UTC(year, month - 1, date);
  const closed = [
    on(1, 1),
    on(1, 6),
    easter - 2 * day,
    easter,
    easter + day,
    on(5, 1),
    easter + 39 * day,
    easter + 49 * day,
    // The National Day took the place of Whit Monday in 2005.
    year < 2005 ? easter + 50 * day : on(6, 6),
    firstFrom(on(6, 19), friday),
    firstFrom(on(6, 20), saturday),
    firstFrom(on(10, 31), saturday),
    on(12, 24),
    on(12, 25),
    on(12, 26),
    on(12, 31),
  ];
  return [...new Set(closed)].sort((a, b) => a - b).map((at) => new Date(at).toISOString().slice(0, 10));
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
