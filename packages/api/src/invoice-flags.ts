import { type Text, text } from '@underlag/domain/text';

const codes: Readonly<Record<string, Text>> = {
  check_digit: text('kontrollsiffran stämmer inte', 'the check digit is wrong'),
  format: text('skrivet på ett sätt som inte går att läsa', 'written in a way that cannot be read'),
  missing: text('saknas', 'missing'),
  sum: text('summan stämmer inte', 'the sum does not add up'),
};

const fields: Readonly<Record<string, Text>> = {
  'seller.companyId': text('säljarens organisationsnummer', 'the seller’s organisation number'),
  'seller.vatNumber': text('säljarens momsnummer', 'the seller’s VAT number'),
  'seller.endpoint': text('säljarens elektroniska adress', 'the seller’s electronic address'),
  'seller.id': text('säljarens id', 'the seller’s id'),
  'seller.name': text('säljarens namn', 'the seller’s name'),
  'buyer.companyId': text('köparens organisationsnummer', 'the buyer’s organisation number'),
  'buyer.vatNumber': text('köparens momsnummer', 'the buyer’s VAT number'),
  'buyer.endpoint': text('köparens elektroniska adress', 'the buyer’s electronic address'),
  'buyer.id': text('köparens id', 'the buyer’s id'),
  'buyer.name': text('köparens namn', 'the buyer’s name'),
  'payment.account': text('bankgiro eller plusgiro', 'the giro account'),
  'references.buyer': text('er referens och ordernummer', 'buyer reference and order number'),
  'totals.lines': text('radernas summa', 'the sum of the lines'),
  'totals.payable': text('att betala', 'the payable amount'),
  issueDate: text('fakturadatum', 'the issue date'),
  dueDate: text('förfallodatum', 'the due date'),
  about: text('fakturan som krediteras', 'the credited invoice'),
};

/** What an invoice's flag says, in words: `field:code`, `currency:EUR`, or `about:NUMBER` for an invoice that is not known. */
export function describeInvoiceFlag(flag: string): Text {
  const cut = flag.indexOf(':');
  const [field, code] = [flag.slice(0, cut), flag.slice(cut + 1)];
  const name = fields[field] ?? text(field, field);
  const said = codes[code];
  if (field === 'currency')
    return text(
      `Beloppen är i ${code}, inte i kronor.`,
      `The amounts are in ${code}, not in Swedish kronor.`,
    );
  if (field === 'seller')
    return text(`Säljaren är ${code}, inte vårt företag.`, `The seller is ${code}, not our company.`);
  if (field === 'about' && !said)
    return text(
      `Avser faktura ${code}, som inte finns här.`,
      `About invoice ${code}, which is not known here.`,
    );
  return text(sentence(`${name.sv}: ${said?.sv ?? code}`), sentence(`${name.en}: ${said?.en ?? code}`));
}

const sentence = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
