import { text } from '@underlag/domain/text';

export const says = {
  title: text('Personer och rättigheter', 'People and rights'),
  lead: text(
    'Vilka som arbetar här, vad de får göra och i vilka köer. Konton skapas bara här.',
    'Who works here, what they may do and in which queues. Accounts are made only here.',
  ),
  invite: text('Bjud in', 'Invite'),
  inviteTitle: text('Bjud in en person', 'Invite a person'),
  inviteWhy: text(
    'Du får en engångslänk att lämna över. Med den väljer personen sitt lösenord.',
    'You get a one-time link to hand over. With it the person chooses a password.',
  ),
  makeLink: text('Skapa länk', 'Make the link'),
  name: text('Namn', 'Name'),
  email: text('E-post', 'E-mail'),
  roles: text('Roller', 'Roles'),
  queues: text('Köer', 'Queues'),
  queueHint: text('Teamledare ser alla köer.', 'Managers see every queue.'),
  noRight: text('Ingen', 'None'),
  read: text('Läsa', 'Read'),
  work: text('Arbeta', 'Work'),
  limit: text('Kreditgräns', 'Credit limit'),
  limitHint: text(
    'Högsta belopp inklusive moms som personen får kreditera på egen hand.',
    'The most, VAT included, that the person may credit alone.',
  ),
  language: text('Språk', 'Language'),
  state: text('Läge', 'State'),
  active: text('Aktiv', 'Active'),
  inactive: text('Avstängd', 'Closed'),
  activeHint: text(
    'En avstängd person loggas ut och kan inte logga in.',
    'A closed account is signed out and cannot sign in.',
  ),
  lastSeen: text('Senast här', 'Last seen'),
  never: text('Aldrig', 'Never'),
  allQueues: text('Alla köer', 'All queues'),
  queueCount: (n: number) => text(n === 1 ? '1 kö' : `${n} köer`, n === 1 ? '1 queue' : `${n} queues`),
  change: (name: string) => text(`Ändra ${name}`, `Change ${name}`),
  saved: (name: string) => text(`Ändringarna för ${name} är sparade.`, `The changes for ${name} are saved.`),
  reset: text('Ny engångslänk', 'New one-time link'),
  resetAsk: (name: string) => text(`Ny engångslänk till ${name}?`, `A new one-time link for ${name}?`),
  resetWhy: text(
    'Personen loggas ut, en spärr efter för många försök hävs, och ett nytt lösenord väljs med länken.',
    'The person is signed out, a lock after too many attempts is lifted, and a new password is chosen with the link.',
  ),
  closeAsk: (name: string) => text(`Stäng av ${name}?`, `Close the account of ${name}?`),
  closeWhy: text(
    'Personen loggas ut direkt. Öppna ärenden ligger kvar hos personen tills de tilldelas någon annan.',
    'The person is signed out at once. Open cases stay assigned until given to someone else.',
  ),
  closeYes: text('Stäng av', 'Close account'),
  linkTitle: text('Engångslänk', 'One-time link'),
  linkWhy: text(
    'Lämna länken till personen själv. Den visas bara nu och fungerar en gång.',
    'Hand the link to the person directly. It is shown only now and works once.',
  ),
  linkUntil: (at: string) => text(`Gäller till ${at}.`, `Valid until ${at}.`),
  link: text('Länk', 'Link'),
  copyLink: text('Kopiera länken', 'Copy the link'),
  done: text('Klart', 'Done'),
  newer: text('Nu sparat av någon annan', 'Now saved by someone else'),
  keepMine: text(
    'Dina ändringar står kvar i formuläret. Spara igen för att skriva över.',
    'Your changes are still in the form. Save again to overwrite.',
  ),
  empty: text('Inga personer ännu', 'No people yet'),
  you: text('du', 'you'),
  // Log
  logTitle: text('Loggens kontroll', 'Log check'),
  logLead: text(
    'Varje händelse i ett ärende bär ett kontrollvärde som bygger på händelsen före. Kontrollen räknar om alla värden och säger vilken rad som först har ändrats eller saknas.',
    'Every event of a case carries a check value built on the event before it. The check computes all of them again and names the first row that was altered or is missing.',
  ),
  check: text('Kontrollera nu', 'Check now'),
  checking: text(
    'Räknar om alla kontrollvärden. Det kan ta en stund.',
    'Computing all check values again. It may take a while.',
  ),
  whole: text('Loggen är hel', 'The log is whole'),
  broken: (n: number) =>
    text(
      n === 1 ? 'Ett ärendes logg är bruten' : `${n} ärendens logg är bruten`,
      n === 1 ? 'The log of one case is broken' : `The logs of ${n} cases are broken`,
    ),
  counted: (events: string, cases: string) =>
    text(
      `${events} händelser i ${cases} ärenden kontrollerade`,
      `${events} events in ${cases} cases checked`,
    ),
  at: (when: string) => text(`Klart ${when}`, `Finished ${when}`),
  case: text('Ärende', 'Case'),
  event: text('Händelse', 'Event'),
  fault: text('Fel', 'Fault'),
  brokenWhat: text(
    'Ändra ingenting. Meddela den som ansvarar för driften, med listan nedan.',
    'Change nothing. Tell whoever is responsible for operations, with the list below.',
  ),
};
