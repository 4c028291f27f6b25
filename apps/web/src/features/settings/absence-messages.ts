import { text } from '@underlag/domain/text';

export const says = {
  title: text('Frånvaro och ersättare', 'Absences and deputies'),
  lead: text(
    'Den som ersätter en attestant får attestera de dagarna, med attestantens gräns och i attestantens köer. Ingen får ändå attestera sin egen begäran. Handläggares ersättare ser deras ärenden under ”Jag är ersättare för”.',
    'Whoever stands in for an approver may approve on those days, up to the approver’s limit and in the approver’s queues. Still nobody may approve their own request. The deputies of agents see their cases under “I stand in for”.',
  ),
  list: text('Frånvaro som inte är över', 'Absences that are not over'),
  enter: text('Lägg in frånvaro', 'Enter an absence'),
  enterTitle: text('Lägg in frånvaro', 'Enter an absence'),
  changeTitle: (name: string) => text(`Ändra frånvaro för ${name}`, `Change the absence of ${name}`),
  change: (name: string, from: string) =>
    text(`Ändra frånvaron för ${name} från ${from}`, `Change the absence of ${name} from ${from}`),
  remove: (name: string, from: string) =>
    text(`Ta bort frånvaron för ${name} från ${from}`, `Remove the absence of ${name} from ${from}`),
  removeAsk: (name: string) => text(`Ta bort frånvaron för ${name}?`, `Remove the absence of ${name}?`),
  removeWhy: text(
    'Ersättaren förlorar attesträtten direkt.',
    'The deputy loses the right to approve at once.',
  ),
  person: text('Borta', 'Away'),
  deputy: text('Ersättare', 'Deputy'),
  deputyHint: text(
    'Betyder bara något för en attestant. Lämna tomt om ingen ska ersätta.',
    'Matters for an approver only. Leave empty if nobody stands in.',
  ),
  noDeputy: text('Ingen', 'Nobody'),
  days: text('Dagar', 'Days'),
  firstDay: text('Första dagen', 'First day'),
  lastDay: text('Sista dagen', 'Last day'),
  lastDayHint: text('Till och med den här dagen.', 'Up to and including this day.'),
  state: text('Läge', 'State'),
  today: text('Borta i dag', 'Away today'),
  coming: text('Kommande', 'Coming'),
  approver: text('attestant', 'approver'),
  approves: (name: string) => text(`${name} attesterar`, `${name} approves`),
  nobodyApproves: text('Ingen ersätter', 'Nobody stands in'),
  actions: text('Åtgärder', 'Actions'),
  empty: text('Ingen frånvaro är inlagd', 'No absence has been entered'),
  emptyWhy: text(
    'Lägg in en attestants semester med en ersättare, så blir inga attester liggande.',
    'Enter an approver’s holiday with a deputy, so that no approval is left lying.',
  ),
  saved: (name: string) => text(`Frånvaron för ${name} är sparad.`, `The absence of ${name} is saved.`),
  handOver: text('Lämna över ärenden', 'Hand over cases'),
  handOverOf: (name: string) => text(`Lämna över ärenden för ${name}`, `Hand over the cases of ${name}`),
  handOverTo: text('Vem tar över de öppna ärendena?', 'Who takes over the open cases?'),
  toDeputy: (name: string) => text(`Ersättaren ${name}`, `The deputy ${name}`),
  toQueue: text('Tillbaka till köerna', 'Back to the queues'),
  handedOver: (done: number, all: number) =>
    all === 0
      ? text('Det finns inga öppna ärenden att lämna över.', 'There are no open cases to hand over.')
      : text(`${done} av ${all} ärenden lämnades över.`, `${done} of ${all} cases were handed over.`),
  removed: text('Frånvaron är borttagen.', 'The absence is removed.'),
};
