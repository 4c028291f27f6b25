import { type Text, text } from '@underlag/domain/text';

/** Who sent for the guard (G11), and that the recipient is no customer of ours where that is so. */
export function sayCommissioned(centre: { name: string; own: boolean } | null, isCustomer: boolean): Text {
  if (!centre)
    return text(
      'Fakturan säger inte vilken larmcentral som beställde utryckningen.',
      'The invoice does not say which alarm centre commissioned the call-out.',
    );
  const { name, own } = centre;
  if (own)
    return text(
      `Beställd av vår egen larmcentral, ${name}.`,
      `Commissioned by our own alarm centre, ${name}.`,
    );
  if (isCustomer)
    return text(
      `Beställd av ${name}, ett annat bolags larmcentral.`,
      `Commissioned by ${name}, another company’s alarm centre.`,
    );
  return text(
    `Beställd av ${name}, ett annat bolags larmcentral. Mottagaren är inte kund hos oss.`,
    `Commissioned by ${name}, another company’s alarm centre. The recipient is not a customer of ours.`,
  );
}
