/**
 * Whether two ways of writing name the same legal person: `556108-6082`, `5561086082`, the registers' 16 before it, the VAT
 * number SE…01, the scheme 0007 before any of them.
 */
export function isSameOrgNumber(one: string | null, other: string | null): boolean {
  const digits = tenDigits(one);
  return digits !== null && digits === tenDigits(other);
}

/** The ten digits of an organisation number in any of its forms, whatever its check digit; null when it is none. */
export function tenDigits(written: string | null): string | null {
  const packed = (written ?? '').replace(/[^0-9a-z:]/giu, '').toUpperCase();
  return /^(?:0007:?)?(?:SE)?(?:16)?(\d{10})(?:01)?$/.exec(packed)?.[1] ?? null;
}
