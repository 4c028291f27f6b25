import { text } from '@underlag/domain/text';

export const says = {
  mine: text('Mina ärenden', 'My cases'),
  all: text('Alla ärenden', 'All cases'),
  takeNext: text('Ta nästa', 'Take next'),
  // Filters
  filters: text('Filter', 'Filters'),
  open: text('Öppna', 'Open'),
  ended: text('Avslutade', 'Ended'),
  which: text('Öppna eller avslutade', 'Open or ended'),
  unassigned: text('Utan handläggare', 'Unassigned'),
  type: text('Ärendetyp', 'Case type'),
  anyType: text('Alla typer', 'All types'),
  status: text('Status', 'Status'),
  anyStatus: text('Alla statusar', 'Any status'),
  assignee: text('Handläggare', 'Assignee'),
  anyAssignee: text('Alla handläggare', 'Any assignee'),
  words: text('Sök i listan', 'Search the list'),
  sort: text('Ordning', 'Order'),
  byDue: text('Brådskar mest', 'Most urgent'),
  byOpened: text('Nyast först', 'Newest first'),
  byEnd: text('Senast avslutade', 'Last ended'),
  oneCustomer: (name: string) => text(`Kund: ${name}`, `Customer: ${name}`),
  thisCustomer: text('vald kund', 'chosen customer'),
  clear: text('Rensa filter', 'Clear filters'),
  saveView: text('Spara vy', 'Save view'),
  viewName: text('Vyns namn', 'Name of the view'),
  viewShared: text('Dela med kollegor', 'Share with colleagues'),
  viewSharedWhy: text('De ser listan med sina egna rättigheter.', 'They see the list with their own rights.'),
  viewSaved: (name: string) =>
    text(`Vyn ”${name}” finns nu i menyn.`, `The view “${name}” is now in the menu.`),
  // Table
  number: text('Nummer', 'Number'),
  matter: text('Ärende', 'Matter'),
  customer: text('Kund', 'Customer'),
  subject: text('Ämne', 'Subject'),
  clock: text('Tid kvar', 'Time left'),
  waiting: text('Väntat', 'Waiting'),
  waitingTitle: text('Hur länge ärendet har väntat', 'How long the case has waited'),
  endedAt: text('Avslutat', 'Ended'),
  channel: text('Kanal', 'Channel'),
  selectAll: text('Markera alla på sidan', 'Select all on the page'),
  select: (number: string) => text(`Markera ${number}`, `Select ${number}`),
  left: text('Inte längre på sidan', 'No longer on this page'),
  unknownCustomer: text('Okänd kund', 'Unknown customer'),
  nobody: text('Ingen', 'Nobody'),
  look: (number: string) => text(`Titta på ${number}`, `Peek at ${number}`),
  // Live
  news: (n: number) =>
    text(n === 1 ? '1 nytt ärende' : `${n} nya ärenden`, n === 1 ? '1 new case' : `${n} new cases`),
  gone: (n: number) => text(`${n} inte längre på sidan`, `${n} no longer on this page`),
  update: text('Uppdatera listan', 'Update the list'),
  // Pages
  pages: text('Sidor', 'Pages'),
  next: text('Nästa', 'Next'),
  previous: text('Föregående', 'Previous'),
  page: (n: number, rows: number) => text(`Sida ${n} · ${rows} ärenden`, `Page ${n} · ${rows} cases`),
  // Empty
  emptyMine: text('Du har inga öppna ärenden', 'You have no open cases'),
  emptyMineWhy: text(
    'Här står ärenden som du är handläggare för. Ta nästa som väntar, eller öppna en kö i menyn.',
    'Cases assigned to you stand here. Take the next one that waits, or open a queue in the menu.',
  ),
  emptyQueue: (name: string) => text(`Kön ${name} är tom`, `The queue ${name} is empty`),
  emptyAll: text('Inga öppna ärenden', 'No open cases'),
  emptyQueueWhy: text(
    'Inget öppet ärende ligger här just nu. Nya ärenden visas av sig själva.',
    'No open case lies here right now. New cases show up by themselves.',
  ),
  emptyEnded: text('Inga avslutade ärenden', 'No ended cases'),
  emptyEndedWhy: text(
    'Ärenden som är lösta eller stängda hamnar här.',
    'Cases that are solved or closed end up here.',
  ),
  emptyFiltered: text('Inget ärende passar filtret', 'No case fits the filters'),
  emptyFilteredWhy: text(
    'Ändra eller rensa filtret för att se fler ärenden.',
    'Change or clear the filters to see more cases.',
  ),
  emptyPage: text('Sidan är tom', 'The page is empty'),
  emptyPageWhy: text(
    'Ärendena som stod här har flyttat. Gå till första sidan.',
    'The cases that stood here have moved. Go to the first page.',
  ),
  firstPage: text('Första sidan', 'First page'),
  noList: text(
    'Listan finns inte, eller så har du inte rätt till den',
    'There is no such list, or you have no right to it',
  ),
  // Peek
  peek: text('Titt på ärendet', 'A peek at the case'),
  openCase: text('Öppna ärendet', 'Open the case'),
  from: text('Från', 'From'),
  missing: (n: number) =>
    text(`${n} uppgifter saknas`, n === 1 ? '1 detail is missing' : `${n} details are missing`),
  lastMessages: text('Senaste meddelanden', 'Latest messages'),
  noMessages: text('Inget meddelande ännu.', 'No message yet.'),
};
