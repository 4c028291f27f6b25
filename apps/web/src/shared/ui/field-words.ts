import { text } from '@underlag/domain/text';

export const fieldWords = {
  choose: text('Välj …', 'Choose …'),
  dayForm: text('ÅÅÅÅ-MM-DD', 'YYYY-MM-DD'),
  calendar: text('Välj dag i kalendern', 'Choose a day in the calendar'),
  search: text('Sök på nummer eller namn', 'Search by number or name'),
  searching: text('Söker …', 'Searching …'),
  hits: text('Träffar', 'Matches'),
  nothing: text('Inget hittades.', 'Nothing was found.'),
  typeMore: text('Skriv ett nummer eller några bokstäver.', 'Type a number or a few letters.'),
  customers: text('Kunder', 'Customers'),
  invoices: text('Fakturor', 'Invoices'),
  due: (day: string) => text(`förfaller ${day}`, `due ${day}`),
};
