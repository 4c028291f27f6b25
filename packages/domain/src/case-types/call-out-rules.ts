import { lookupInvoiceNumber } from '../identifiers/index.ts';
import { type Text, text } from '../text/index.ts';
import type { Refusal, Rule } from '../workflow/index.ts';

/** What somebody may want who asks about a call-out on an invoice. */
export const callOutWishes = {
  explanation: text('En förklaring av åtgärden', 'An explanation of the call-out'),
  basis: text('Underlaget till fakturan', 'The basis of the invoice'),
  report: text('Rapporten från tillfället', 'The report of the occasion'),
};
type Wish = keyof typeof callOutWishes;

/** A step is for one wish; another wish asks for another right. */
export const wants =
  (wish: Wish): Rule =>
  ({ fields }) => {
    if (fields.wanted === wish) return null;
    const { sv, en } = callOutWishes[wish];
    return no(
      'case.other_wish',
      text(
        `Steget är för den som vill ha: ${sv.toLowerCase()}. Ändra önskemålet om det är det som gäller.`,
        `The step is for whoever wants: ${en.toLowerCase()}. Change the wish if that is what it is.`,
      ),
      'wanted',
    );
  };

/** A basis tells what was done and who commissioned it, so both must stand in the register (G11). */
export const commissionerKnown: Rule = ({ callOut }) => {
  if (!callOut)
    return no(
      'case.no_call_out',
      text('Fakturan har inga uppgifter om någon åtgärd.', 'The invoice has no details of any call-out.'),
    );
  return callOut.centre
    ? null
    : no(
        'case.no_commissioner',
        text(
          'Det står inte vem som beställde åtgärden. Ta reda på det innan underlaget skickas.',
          'It is not known who commissioned the call-out. Find out before the basis is sent.',
        ),
      );
};

/** A report can only leave once the invoice is linked to it. */
export const reportLinked: Rule = ({ callOut }) =>
  callOut?.hasReport
    ? null
    : no(
        'case.no_report',
        text(
          'Fakturan är inte kopplad till någon rapport. Koppla den på åtgärdssidan först.',
          'The invoice is not linked to any report. Link it on the call-out page first.',
        ),
      );

/** Who asked for the report has got it when the case is solved; anything else is a refusal and says so. */
export const reportDisclosed: Rule = ({ fields, disclosed }) =>
  fields.wanted !== 'report' || disclosed
    ? null
    : no(
        'case.report_not_disclosed',
        text(
          'Rapporten är inte utlämnad. Lämna ut den, ändra önskemålet, eller avvisa begäran.',
          'The report is not disclosed. Disclose it, change the wish, or reject the request.',
        ),
        'wanted',
      );

/** A name or a number as it is compared: small letters, one space, no full stops or commas. */
const asWritten = (name: string): string =>
  name.normalize('NFKC').toLocaleLowerCase('sv').replace(/[.,]/g, ' ').replace(/\s+/g, ' ').trim();

/** The invoiced is who gives the invoice's number and the name that stands on it, both looked up; it shows nothing more than that (G11). */
export const isTheInvoiced: Rule = ({ fields, invoice }) => {
  if (!invoice) return null;
  const { invoiceNumber, name } = fields;
  const sameNumber =
    typeof invoiceNumber === 'string' &&
    lookupInvoiceNumber(invoiceNumber) === lookupInvoiceNumber(invoice.number);
  const sameName =
    typeof name === 'string' &&
    invoice.recipientName !== undefined &&
    asWritten(name) === asWritten(invoice.recipientName);
  if (sameNumber && sameName) return null;
  return no(
    'case.not_the_invoiced',
    text(
      'Fakturanumret och namnet ska stämma med fakturan, precis som de står där. Be om dem om de saknas.',
      'The invoice number and the name must agree with the invoice, just as they stand there. Ask for them if they are missing.',
    ),
    sameNumber ? 'name' : 'invoiceNumber',
  );
};

/** Which alarm centre the matter is about is known: by the call-out, or by the site. */
export const centreKnown: Rule = ({ centre }) =>
  centre
    ? null
    : no(
        'case.no_centre',
        text(
          'Koppla objektet, så visas vilken larmcentral det gäller. Saknar objektet larmcentral får registret kompletteras.',
          'Link the site to see which alarm centre it is. If the site has none, the register needs to be completed.',
        ),
      );

/** Only our own centre is asked by us; another company's is one to refer to. */
export const ownCentre: Rule = ({ centre }) =>
  !centre || centre.own
    ? null
    : no(
        'case.other_centre',
        text(
          `Larmet går till ${centre.name}, som är ett annat företag. Hänvisa kunden dit.`,
          `The alarm goes to ${centre.name}, which is another company. Refer the customer there.`,
        ),
      );

/** A period ends no sooner than it begins. */
export const periodInOrder: Rule = ({ fields: { periodFrom, periodTo } }) =>
  typeof periodFrom === 'string' && typeof periodTo === 'string' && periodTo < periodFrom
    ? no(
        'case.period_backwards',
        text('Perioden slutar innan den börjar.', 'The period ends before it begins.'),
        'periodTo',
      )
    : null;

const no = (code: string, says: Text, field?: string): Refusal =>
  field === undefined ? { code, says } : { code, says, field };
