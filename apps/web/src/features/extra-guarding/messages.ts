import { text } from '@underlag/domain/text';

export const says = {
  title: text('Kontakter att ta', 'Contacts to make'),
  lead: text(
    'Öppna frågor där den som är ansvarig ska kontakta kunden inom åtta arbetstimmar. Försenade står överst.',
    'Open questions in which the person responsible is to contact the customer within eight working hours. Overdue ones stand on top.',
  ),
  list: text('Frågor om extrabevakning efter när kontakt ska tas', 'Extra-guarding questions by contact due'),
  which: text('Vilka frågor', 'Which questions'),
  all: text('Alla', 'All'),
  overdue: text('Försenade', 'Overdue'),
  empty: text('Inga frågor om extrabevakning', 'No questions on extra guarding'),
  emptyWhy: text(
    'Här visas öppna ärenden av typen ”Fråga om extrabevakning”.',
    'Open cases of the type “Question about extra guarding” are shown here.',
  ),
  emptyOverdue: text('Ingen kontakt är försenad', 'No contact is overdue'),
  emptyOverdueWhy: text(
    'Alla kunder som väntar har tid kvar, eller är redan kontaktade.',
    'Every customer who waits has time left, or has been contacted.',
  ),
  contact: text('Kontakt', 'Contact'),
  case: text('Ärende', 'Case'),
  customer: text('Kund och objekt', 'Customer and site'),
  unknown: text('Okänd kund', 'Unknown customer'),
  order: text('Beställning', 'Order'),
  noOrder: text('Ingen kopplad', 'None linked'),
  responsible: text('Ansvarig', 'Responsible'),
  attempts: text('Försök', 'Attempts'),
  none: text('Inget än', 'None yet'),
  lastOf: (made: number, outcome: { sv: string; en: string }) =>
    text(`${made}, senast: ${outcome.sv.toLowerCase()}`, `${made}, last: ${outcome.en.toLowerCase()}`),
  next: text('Nästa försök', 'Next attempt'),
  passed: text('passerat', 'passed'),
  assignee: text('Handläggare', 'Agent'),
  nobody: text('Ingen', 'Nobody'),
  start: text('Till början', 'To the start'),
  more: text('Nästa sida', 'Next page'),
};
