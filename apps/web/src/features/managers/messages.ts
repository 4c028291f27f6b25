import { text } from '@underlag/domain/text';

export const says = {
  title: text('Ledning', 'Management'),
  asOf: (at: string) =>
    text(`Läget ${at}. Varje siffra öppnar sina ärenden.`, `As of ${at}. Every figure opens its cases.`),
  first: text('Det som brådskar', 'What is urgent'),
  filters: text('Visa siffror för', 'Show figures for'),
  queue: text('Kö', 'Queue'),
  anyQueue: text('Alla köer', 'All queues'),
  type: text('Ärendetyp', 'Case type'),
  anyType: text('Alla typer', 'All types'),
  person: text('Handläggare', 'Assignee'),
  anyone: text('Alla handläggare', 'Any assignee'),
  nobody: text('Utan handläggare', 'Unassigned'),
  clear: text('Rensa filter', 'Clear filters'),
  breached: text('Försenade', 'Late'),
  breachedWhy: text('Nästa frist har gått ut', 'The next deadline has passed'),
  atRisk: text('Snart försenade', 'Nearly late'),
  atRiskWhy: text('Minst 75 % av tiden är använd', 'At least 75% of the time is used'),
  dueToday: text('Frist i dag', 'Due today'),
  dueTodayWhy: text('Fristen går ut före midnatt', 'The deadline ends before midnight'),
  open: text('Öppna', 'Open'),
  openWhy: text('Alla öppna ärenden', 'All open cases'),
  contactOverdue: text('Kontakt skulle ha tagits', 'Contact overdue'),
  contactOverdueWhy: text('Kunden har inte nåtts i tid', 'The customer was not reached in time'),
  exportAll: text('Exportera XLSX', 'Export XLSX'),
  exportTable: (name: string) => text(`Exportera CSV: ${name}`, `Export CSV: ${name}`),
  csv: text('Exportera CSV', 'Export CSV'),
  print: text('Skriv ut', 'Print'),
  chart: (name: string) =>
    text(
      `Diagram: ${name}. Samma siffror står i tabellen under.`,
      `Chart: ${name}. The table below has the same figures.`,
    ),
  weeksWhy: text(
    'Per vecka då fristen avgjordes. Besked räknas varje gång, övriga frister en gång per ärende.',
    'By the week in which the deadline was settled. Updates count each time, the others once for each case.',
  ),
  nothing: text('Inget att visa.', 'Nothing to show.'),
  empty: text('Inga öppna ärenden', 'No open cases'),
  emptyWhy: text(
    'Inget öppet ärende passar filtret. Tabellerna under visar de senaste tolv veckorna.',
    'No open case fits the filters. The tables below show the last twelve weeks.',
  ),
};
