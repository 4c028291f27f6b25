import { type Text, text } from '@underlag/domain/text';

/** Words that the pages of calendars, deadlines, queues and templates share. */
export const shared = {
  version: (n: number) => text(`Version ${n}`, `Version ${n}`),
  madeBy: (name: string, at: string) => text(`${name}, ${at}`, `${name}, ${at}`),
  start: text('Från start', 'From the start'),
  now: text('Gäller nya ärenden', 'For new cases'),
  openCases: text('Öppna ärenden', 'Open cases'),
  lookOnly: text(
    'Du kan se inställningarna. En administratör ändrar dem.',
    'You can see the settings. An administrator changes them.',
  ),
  type: text('Ärendetyp', 'Case type'),
  queue: text('Kö', 'Queue'),
  actions: text('Åtgärder', 'Actions'),
  preview: text('Visa vad som skulle flyttas', 'Show what would move'),
  apply: (n: number) => text(`Inför version ${n}`, `Put version ${n} in force`),
  previewFirst: text('Visa först vad som skulle flyttas.', 'Show first what would move.'),
  newer: (n: number) =>
    text(
      `Version ${n} finns nu. Det du skrev står kvar; inför du det ersätter det version ${n}.`,
      `There is a version ${n} now. What you typed is kept; putting it in force replaces version ${n}.`,
    ),
};

export const clockNames: Readonly<Record<string, Text>> = {
  firstResponse: text('Första svar', 'First response'),
  nextUpdate: text('Nästa besked', 'Next update'),
  solution: text('Lösning', 'Solution'),
};

export const weekdayNames = {
  mon: text('Måndag', 'Monday'),
  tue: text('Tisdag', 'Tuesday'),
  wed: text('Onsdag', 'Wednesday'),
  thu: text('Torsdag', 'Thursday'),
  fri: text('Fredag', 'Friday'),
  sat: text('Lördag', 'Saturday'),
  sun: text('Söndag', 'Sunday'),
};
export type Weekday = keyof typeof weekdayNames;
export const weekdays = Object.keys(weekdayNames) as Weekday[];

const calendarNames: Readonly<Record<string, Text>> = {
  'se-office': text('Kontorstid', 'Office hours'),
  'se-office-lunch': text('Kontorstid med lunch', 'Office hours with lunch'),
};

export const calendarName = (key: string): Text => calendarNames[key] ?? text(key, key);
