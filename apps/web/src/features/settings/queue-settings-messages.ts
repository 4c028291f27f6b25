import { text } from '@underlag/domain/text';

const agents = (n: number) =>
  text(n === 1 ? '1 medarbetare' : `${n} medarbetare`, n === 1 ? '1 colleague' : `${n} colleagues`);

export const says = {
  title: text('Köer och rättigheter', 'Queues and rights'),
  lead: text(
    'Vart ärenden av varje typ går, vad köerna heter, och vem som får läsa och arbeta i dem.',
    'Where cases of each type go, what the queues are called, and who may read and work in them.',
  ),
  types: text('Vart ärenden går', 'Where cases go'),
  goesTo: text('Nya ärenden går till', 'New cases go to'),
  lie: text('Öppna ärenden ligger i', 'Open cases lie in'),
  noOpen: text('Inga öppna', 'None open'),
  move: (type: string) => text(`Ändra kö för ${type}`, `Change the queue of ${type}`),
  stay: (n: number, queue: string) =>
    text(
      n === 0
        ? 'Inga öppna ärenden av typen. Nya går till den valda kön.'
        : `${n === 1 ? '1 öppet ärende' : `${n} öppna ärenden`} av typen ligger kvar där de är (${queue}). Bara nya går till den valda kön.`,
      n === 0
        ? 'No open cases of the type. New ones go to the chosen queue.'
        : `${n === 1 ? '1 open case' : `${n} open cases`} of the type stay where they are (${queue}). Only new ones go to the chosen queue.`,
    ),
  workedBy: (n: number) =>
    text(
      `${agents(n).sv} arbetar i den valda kön, utöver teamledarna.`,
      `${agents(n).en} work in the chosen queue, besides the managers.`,
    ),
  workedByNobody: text(
    'Ingen handläggare arbetar i den valda kön. Bara teamledare skulle se ärendena.',
    'No agent works in the chosen queue. Only managers would see the cases.',
  ),
  moved: (type: string, queue: string) =>
    text(`Nya ärenden av typen ${type} går till ${queue}.`, `New cases of ${type} go to ${queue}.`),
  names: text('Köernas namn', 'Names of the queues'),
  nameSv: text('Namn på svenska', 'Name in Swedish'),
  nameEn: text('Namn på engelska', 'Name in English'),
  workers: text('Arbetar', 'Work in it'),
  readers: text('Läser', 'Read it'),
  rename: (name: string) => text(`Byt namn på ${name}`, `Rename ${name}`),
  renameShort: text('Byt namn', 'Rename'),
  nameNow: (name: string) =>
    text(
      `Kön heter nu ${name}. Spara igen för att ersätta.`,
      `The queue is now called ${name}. Save again to replace it.`,
    ),
  renamed: (name: string) => text(`Kön heter nu ${name}.`, `The queue is now called ${name}.`),
  rights: text('Vem som får vad', 'Who may do what'),
  rightsHint: text(
    'Teamledare läser och arbetar i alla köer. Rättigheter ändras på personen.',
    'Managers read and work in every queue. Rights are changed on the person.',
  ),
  person: text('Person', 'Person'),
  read: text('Läser', 'Reads'),
  work: text('Arbetar', 'Works'),
  none: text('Ingen rätt', 'No right'),
  changePerson: (name: string) => text(`Ändra ${name}`, `Change ${name}`),
};
