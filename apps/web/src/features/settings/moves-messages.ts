import { text } from '@underlag/domain/text';

const cases = (n: number) =>
  text(n === 1 ? '1 öppet ärende' : `${n} öppna ärenden`, n === 1 ? '1 open case' : `${n} open cases`);

export const says = {
  title: text('Vad som skulle flyttas', 'What would move'),
  kept: text(
    'Öppna ärenden behåller den version de öppnades med. Bara nya ärenden, och ärenden som får en annan typ, bedöms efter den nya.',
    'Open cases keep the version they were opened under. Only new cases, and cases given another type, are judged by the new one.',
  ),
  nothing: (judged: number) =>
    text(
      `Inget skulle flyttas: ${cases(judged).sv} bedömdes och alla får samma tider.`,
      `Nothing would move: ${cases(judged).en} were judged and all keep the same times.`,
    ),
  moved: (moved: number, judged: number) =>
    text(
      `${moved} av ${cases(judged).sv} skulle få andra tider om de bedömdes så här.`,
      `${moved} of ${cases(judged).en} would be due at other times if they were judged this way.`,
    ),
  later: (n: number) => text(`${n} klockor senare`, `${n} clocks later`),
  earlier: (n: number) => text(`${n} klockor tidigare`, `${n} clocks earlier`),
  becomesLate: (n: number) => text(`${n} skulle bli försenade`, `${n} would become late`),
  noLongerLate: (n: number) => text(`${n} skulle inte längre vara försenade`, `${n} would no longer be late`),
  shown: (n: number, total: number) =>
    text(`Visar ${n} av ${total} klockor.`, `Showing ${n} of ${total} clocks.`),
  table: text('Klockor som skulle flyttas', 'Clocks that would move'),
  case: text('Ärende', 'Case'),
  clock: text('Klocka', 'Clock'),
  before: text('Ska vara klart nu', 'Due now'),
  after: text('Skulle bli', 'Would be'),
  change: text('Ändring', 'Change'),
  rests: text('Vilar', 'Rests'),
  turns: {
    later: text('Senare', 'Later'),
    earlier: text('Tidigare', 'Earlier'),
    starts: text('Skulle gå', 'Would run'),
    rests: text('Skulle vila', 'Would rest'),
  },
  lateness: {
    becomes_late: text('blir försenad', 'becomes late'),
    no_longer_late: text('inte längre försenad', 'no longer late'),
  },
};
