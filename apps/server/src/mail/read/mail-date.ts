import { headerValues, type RawHeader } from './raw-headers.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ZONES: Record<string, number> = {
  ut: 0,
  utc: 0,
  gmt: 0,
  z: 0,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
};
const DATE =
  /^(?:[a-z]{3,9}\s*,?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{2}|\d{4})\s+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*([+-]\d{4}|[a-z]{1,4})$/u;

/** The instant of a mail date (RFC 5322, obsolete forms included), or null when it names none: never a guess, never the present. */
export function parseMailDate(raw: string): Date | null {
  const match = DATE.exec(withoutComments(raw).trim().toLowerCase());
  if (!match) return null;
  const [, day = '', monthName = '', yearText = '', hour = '', minute = '', second = '0', zone = ''] = match;
  const month = MONTHS.indexOf(monthName);
  const offset = zoneMinutes(zone);
  if (month < 0 || offset === null) return null;
  const year =
    yearText.length === 2 ? Number(yearText) + (Number(yearText) < 50 ? 2000 : 1900) : Number(yearText);
  const local = new Date(
    Date.UTC(year, month, Number(day), Number(hour), Number(minute), Math.min(Number(second), 59)),
  );
  const exists =
    local.getUTCDate() === Number(day) && local.getUTCHours() === Number(hour) && Number(minute) < 60;
  if (!exists || year < 1971 || year > 2199) return null;
  return new Date(local.getTime() - offset * 60_000);
}

/**
 * When our own mail host took the message over: the topmost Received header written by one of `ownHosts` (G4). Null when none is there or its
 * date cannot be read; then the time of intake counts. The sender's Date header never does.
 */
export function receivedByOwnHost(headers: readonly RawHeader[], ownHosts: readonly string[]): Date | null {
  const own = new Set(ownHosts.map((host) => host.toLowerCase()));
  for (const value of headerValues(headers, 'received')) {
    const plain = withoutComments(value);
    const by = /(?:^|\s)by\s+([^\s;]+)/iu.exec(plain)?.[1]?.toLowerCase().replace(/\.$/u, '');
    if (by && own.has(by)) return parseMailDate(plain.slice(plain.lastIndexOf(';') + 1));
  }
  return null;
}

function zoneMinutes(zone: string): number | null {
  const numeric = /^([+-])(\d{2})(\d{2})$/u.exec(zone);
  if (!numeric) return ZONES[zone] ?? null;
  const minutes = Number(numeric[2]) * 60 + Number(numeric[3]);
  return minutes > 14 * 60 ? null : numeric[1] === '-' ? -minutes : minutes;
}

/** A header value with its (nested) comments replaced by a blank. */
function withoutComments(value: string): string {
  let depth = 0;
  let out = '';
  for (let at = 0; at < value.length; at += 1) {
    const char = value[at];
    if (char === '\\' && depth > 0) at += 1;
    else if (char === '(') depth += 1;
    else if (char === ')' && depth > 0) {
      depth -= 1;
      out += ' ';
    } else if (depth === 0) out += char;
  }
  return out.replace(/\s+/gu, ' ');
}
