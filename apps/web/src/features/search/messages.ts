import { text } from '@underlag/domain/text';

export const says = {
  title: text('Kunder', 'Customers'),
  lead: text(
    'Sök på namn, kundnummer, organisationsnummer, fakturanummer, OCR eller ärendenummer.',
    'Search by name, customer number, organisation number, invoice number, OCR or case number.',
  ),
  label: text('Sök kund, faktura eller ärende', 'Search customer, invoice or case'),
  start: text('Vem gäller det?', 'Who is it about?'),
  startWhy: text(
    'Skriv ett namn eller ett nummer som kunden uppgett.',
    'Type a name or any number the customer gave.',
  ),
  nothing: (q: string) => text(`Inget hittades för ”${q}”`, `Nothing was found for “${q}”`),
  nothingWhy: text(
    'Kontrollera siffrorna, eller sök på en del av namnet.',
    'Check the digits, or search by a part of the name.',
  ),
  customers: text('Kunder', 'Customers'),
  invoices: text('Fakturor', 'Invoices'),
  cases: text('Ärenden', 'Cases'),
  registers: text('Register', 'Registers'),
  noCustomer: text('Fakturan är inte kopplad till en kund', 'The invoice is not linked to a customer'),
  due: (date: string) => text(`förfaller ${date}`, `due ${date}`),
};
