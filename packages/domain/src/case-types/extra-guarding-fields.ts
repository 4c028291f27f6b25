import { text } from '../text/index.ts';
import { field } from './field.ts';
import { spineFields } from './spine.ts';

/** What the customer may want of us about an extra guarding. */
const guardingWishes = [
  { value: 'contact', name: text('Kontakt med ansvarig', 'Contact with the person responsible') },
  { value: 'confirmation', name: text('Bekräfta en beställning', 'To confirm an order') },
];

/** Whether the case is about confirming an order, which takes the right to order; anybody may ask to be contacted. */
export const isConfirmation = ({ wish }: Readonly<Record<string, unknown>>): boolean =>
  wish === 'confirmation';

/** What is known about a question on extra guarding: which assignment it is, and what is asked. */
export const extraGuardingFields = {
  wish: field.choice(text('Önskemål', 'Wish'), guardingWishes, {
    inForm: 'optional',
    ask: text(
      'Om ni vill bli kontaktade eller bekräfta en beställning',
      'Whether you want to be contacted or to confirm an order',
    ),
  }),
  siteNumber: field.site(text('Objekt', 'Site'), {
    needed: 'work',
    inForm: 'required',
    ask: text(
      'Var bevakningen utfördes: objekt eller adress',
      'Where the guarding took place: site or address',
    ),
    hint: text('Objektets nummer eller adress.', 'The number or address of the site.'),
  }),
  guardedOn: field.date(text('Datum för bevakningen', 'Date of the guarding'), {
    needed: 'work',
    inForm: 'required',
    ask: text('Vilken dag bevakningen utfördes', 'The day of the guarding'),
    hint: text('Den första dagen, om det var flera.', 'The first day, if there were several.'),
  }),
  orderer: field.line(text('Beställare', 'Ordered by'), {
    needed: 'close',
    inForm: 'optional',
    ask: text('Vem hos er som beställde bevakningen', 'Who on your side ordered the guarding'),
  }),
  invoiceNumber: field.invoiceNumber(text('Fakturanummer', 'Invoice number'), {
    needed: 'work',
    or: 'orderNumber',
    inForm: 'required',
    ask: text('Fakturanumret eller beställningens nummer', 'The invoice number or the number of the order'),
    hint: text('Eller ange beställningens nummer.', 'Or give the number of the order.'),
  }),
  orderNumber: field.line(text('Beställningsnummer', 'Order number'), {
    inForm: 'optional',
    ask: text('Beställningens nummer', 'The number of the order'),
  }),
  question: field.paragraph(text('Fråga', 'Question'), {
    needed: 'work',
    fill: 'words',
    ask: text('Vad din fråga gäller', 'What your question is about'),
  }),
  ...spineFields,
};
