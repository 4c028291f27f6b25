/** A decimal number as written in XML (`-1234.5`) in hundredths of its currency (öre), rounded half away from zero; null when it is no number. */
export function minorUnits(decimal: string | null): number | null {
  const match = /^([+-]?)(\d{1,12})(?:\.(\d*))?$/u.exec(decimal?.trim() ?? '');
  if (!match) return null;
  const [, sign, whole = '0', fraction = ''] = match;
  const hundredths =
    Number(whole) * 100 +
    Number(fraction.padEnd(2, '0').slice(0, 2)) +
    (Number(fraction[2] ?? 0) >= 5 ? 1 : 0);
  return sign === '-' && hundredths > 0 ? -hundredths : hundredths;
}
