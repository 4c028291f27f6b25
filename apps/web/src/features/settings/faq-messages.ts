import { type Text, text } from '@underlag/domain/text';

export const faqWords = {
  title: text('FAQ-mätaren', 'The FAQ meter'),
  lead: text(
    'Varje svar på den publika sidan, vad som hanterar det och hur ärendena har gått. Ett sammanslaget ärende räknas i det som det lever vidare i.',
    'Every answer of the public page, what handles it and how its cases have gone. A merged case counts in the one it lives on in.',
  ),
  allServed: text(
    'Alla 29 svar har något som hanterar dem.',
    'All 29 answers have something that handles them.',
  ),
  unserved: (numbers: string): Text =>
    text(`Svar utan något som hanterar dem: ${numbers}`, `Answers that nothing handles: ${numbers}`),
  answer: text('Svar', 'Answer'),
  servedBy: text('Ärendetyp och kö', 'Case type and queue'),
  cases: text('Ärenden', 'Cases'),
  ended: text('Avslutade', 'Ended'),
  firstContact: text('Lösta vid första kontakt', 'Solved at first contact'),
  firstContactHint: text(
    'Löst vid första kontakt: avslutat med vårt första svar, utan att kunden behövde återkomma. Andelarna räknas av de avslutade.',
    'Solved at first contact: ended with our first answer, without the customer having to come back. The shares are of those ended.',
  ),
  reopened: text('Öppnade igen', 'Reopened'),
  share: (of: number, all: number): Text => {
    const percent = all === 0 ? 0 : Math.round((100 * of) / all);
    return text(`${percent} %`, `${percent}%`);
  },
  oneClick: text('Svar vid första kontakt', 'Answer at first contact'),
  rule: text('Regel vid intaget', 'Rule of intake'),
  needs: (names: string): Text => text(`Behövs: ${names}`, `Needed: ${names}`),
  needsNothing: text('Behövs: inget', 'Needed: nothing'),
  rights: (names: string): Text => text(`Behörighet: ${names}`, `Authority: ${names}`),
  noRight: text('Behörighet: ingen', 'Authority: none'),
  clocks: (first: number, solution: number): Text =>
    text(
      `Svar inom ${first} h, lösning inom ${solution} h`,
      `Answer within ${first} h, solution within ${solution} h`,
    ),
  templates: (count: number): Text =>
    text(count === 1 ? '1 mall' : `${count} mallar`, count === 1 ? '1 template' : `${count} templates`),
  toTemplates: (type: string): Text => text(`för ${type}`, `of ${type}`),
  toCases: (type: string): Text => text(`Ärenden av typen ${type}`, `Cases of the type ${type}`),
};
