import { text } from '@underlag/domain/text';
import { column, type Field, fact } from './register.ts';

export const languages = { sv: text('Svenska', 'Swedish'), en: text('Engelska', 'English') };

/** Numbers that a register finds its rows by: they never change. */
export const naturalKey = text(
  'Numret är registrets nyckel och ändras inte.',
  'The number is the key of the register and does not change.',
);

/** What comes from the business systems as it is. */
export const fromImport = text(
  'Uppgiften kommer från verksamhetssystemet och ändras genom import.',
  'This comes from the business system and changes by import.',
);

/** Terms bind both sides. */
export const agreedTerms = text(
  'Avtalsvillkor rättas inte för hand. De ändras genom import eller, för slutdatum, genom ett godkänt ärende.',
  'Terms of an agreement are not corrected by hand. They change by import or, for the end date, by an approved case.',
);

/** The customer a row belongs to. */
export const customerColumn: Field = column('customer', text('Kund', 'Customer'), {
  sql: 'customer.name',
  to: { register: 'kunder', id: 't.customer_id' },
  fixed: fromImport,
});

/** The site a row belongs to. */
export const siteColumn: Field = column('site', text('Objekt', 'Site'), {
  sql: "site.number || ' ' || site.name",
  to: { register: 'objekt', id: 't.site_id' },
  fixed: fromImport,
});

/** The agreement a row belongs to. */
export const agreementFact: Field = fact('agreement', text('Avtal', 'Agreement'), {
  sql: "agreement.number || ' ' || agreement.name",
  to: { register: 'avtal', id: 't.agreement_id' },
  fixed: fromImport,
});
