import { text } from '@underlag/domain/text';

/** Words of changing several cases at once. */
export const bulkSays = {
  bar: text('Markerade ärenden', 'Selected cases'),
  selected: (n: number) => text(n === 1 ? '1 markerat' : `${n} markerade`, `${n} selected`),
  assign: text('Tilldela', 'Assign'),
  move: text('Byt status', 'Change status'),
  classify: text('Byt ärendetyp', 'Change case type'),
  clear: text('Avmarkera', 'Clear selection'),
  titles: {
    assign: (n: number) =>
      text(
        n === 1 ? 'Tilldela ärendet' : `Tilldela ${n} ärenden`,
        n === 1 ? 'Assign the case' : `Assign ${n} cases`,
      ),
    move: (n: number) =>
      text(
        n === 1 ? 'Byt status på ärendet' : `Byt status på ${n} ärenden`,
        n === 1 ? 'Change status of the case' : `Change status of ${n} cases`,
      ),
    classify: (n: number) =>
      text(
        n === 1 ? 'Byt ärendetyp' : `Byt ärendetyp på ${n} ärenden`,
        n === 1 ? 'Change case type' : `Change case type of ${n} cases`,
      ),
  },
  toWhom: text('Handläggare', 'Assignee'),
  toNobody: text('Ingen (lägg tillbaka i kön)', 'Nobody (back to the queue)'),
  load: (name: string, cases: number) => text(`${name} (${cases} öppna)`, `${name} (${cases} open)`),
  me: text('Mig', 'Me'),
  toMove: text('Åtgärd', 'Action'),
  noMoves: text(
    'De markerade ärendena har ingen åtgärd gemensamt tillgänglig.',
    'The selected cases have no action available.',
  ),
  reason: text('Varför', 'Why'),
  reasonHint: text('Syns i ärendets historik.', 'Shown in the history of the case.'),
  toType: text('Ny ärendetyp', 'New case type'),
  preview: text('Detta kommer att hända', 'This will happen'),
  result: text('Resultat', 'Result'),
  checking: text('Kontrollerar …', 'Checking …'),
  willChange: (n: number) => text(`${n} ändras`, `${n} will change`),
  willRefuse: (n: number) => text(`${n} kan inte ändras`, `${n} cannot be changed`),
  changed: (n: number) => text(`${n} ändrades`, `${n} changed`),
  refused: (n: number) => text(`${n} ändrades inte`, `${n} not changed`),
  ok: text('Ändras', 'Will change'),
  done: text('Ändrat', 'Changed'),
  no: text('Ändras inte', 'Will not change'),
  run: (n: number) =>
    text(n === 1 ? 'Ändra 1 ärende' : `Ändra ${n} ärenden`, n === 1 ? 'Change 1 case' : `Change ${n} cases`),
  close: text('Klart', 'Done'),
};
