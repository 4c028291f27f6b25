import { text } from '@underlag/domain/text';

export const says = {
  title: text('Kalendrar', 'Calendars'),
  lead: text(
    'När kontoret är öppet: bara den tiden räknas av ärendenas klockor. En ändring blir en ny version, och öppna ärenden behåller sin.',
    'When the office is open: only that time is counted by the clocks of cases. A change is a new version, and open cases keep theirs.',
  ),
  empty: text('Ingen kalender finns', 'There is no calendar'),
  emptyWhy: text(
    'Kalendern läggs in när servern startar första gången. Starta om den.',
    'The calendar is put in place when the server first starts. Start it again.',
  ),
  usedBy: (types: string) => text(`Används av: ${types}`, `Used by: ${types}`),
  versions: text('Versioner', 'Versions'),
  made: text('Införd', 'Made'),
  show: (n: number) => text(`Visa version ${n}`, `Show version ${n}`),
  shown: text('Visas', 'Shown'),
  change: text('Ändra kalendern', 'Change the calendar'),
  changing: (name: string, n: number) =>
    text(`${name}: ändra från version ${n}`, `${name}: change from version ${n}`),
  week: text('Veckan', 'The week'),
  weekHint: text(
    'Skriv tiderna som 08:00, i ordning och utan överlapp. 24:00 är midnatt vid dagens slut.',
    'Write the times as 08:00, in order and without overlap. 24:00 is midnight at the end of the day.',
  ),
  closed: text('Stängt', 'Closed'),
  opens: (weekday: string, n: number) => text(`${weekday}, öppnar ${n}`, `${weekday}, opens ${n}`),
  closes: (weekday: string, n: number) => text(`${weekday}, stänger ${n}`, `${weekday}, closes ${n}`),
  addHours: text('Lägg till tid', 'Add hours'),
  addHoursTo: (weekday: string) =>
    text(`Lägg till tid på ${weekday.toLowerCase()}`, `Add hours on ${weekday}`),
  removeHours: (weekday: string, n: number) =>
    text(`Ta bort tid ${n} på ${weekday.toLowerCase()}`, `Remove hours ${n} on ${weekday}`),
  closedDays: text('Stängda dagar', 'Closed days'),
  closedDaysHint: text(
    'Valen gäller dagar från i dag och framåt. Lördagar och söndagar utan öppettid är stängda ändå.',
    'The choices are for days from today on. Saturdays and Sundays without opening hours are closed anyway.',
  ),
  kinds: {
    holiday: text('Helgdagar', 'Public holidays'),
    legal_eve: text('Aftnar som räknas som helgdagar', 'Eves that count as holidays'),
    other: text('Ert eget val: andra aftnar och klämdagar', 'Your own choice: other eves and days between'),
  },
  someYears: text('stängt vissa år', 'closed in some years'),
  allDays: (year: string) => text(`Stängda dagar ${year}`, `Closed days ${year}`),
  year: text('År', 'Year'),
  addYear: (year: number) => text(`Lägg till ${year}`, `Add ${year}`),
  addYearHint: (year: number) =>
    text(
      `Stängda dagar finns till och med ${year}. Därefter räknas varje vardag som öppen.`,
      `Closed days are known up to ${year}. After that every weekday counts as open.`,
    ),
  ownDay: text('Egen stängd dag', 'Closed day of your own'),
  addDay: text('Stäng dagen', 'Close the day'),
  badDay: text('Skriv en dag från i dag och framåt.', 'Write a day from today on.'),
  openDay: (day: string) => text(`Öppna ${day}`, `Open ${day}`),
  own: text('Egen stängd dag', 'Own closed day'),
  noDays: text('Inga stängda dagar det året.', 'No closed days that year.'),
  saved: (n: number) =>
    text(
      `Version ${n} av kalendern gäller nya ärenden.`,
      `Version ${n} of the calendar is in force for new cases.`,
    ),
};
