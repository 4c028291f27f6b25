import { text } from '@underlag/domain/text';

export const says = {
  title: text('Tidsgränser', 'Deadlines'),
  lead: text(
    'Hur fort ärenden av varje typ ska besvaras och lösas, i arbetstid. En ändring blir en ny version, och öppna ärenden behåller sin.',
    'How soon cases of each type are to be answered and solved, in working time. A change is a new version, and open cases keep theirs.',
  ),
  list: text('Tidsgränser per ärendetyp', 'Deadlines per case type'),
  empty: text('Inga tidsgränser finns', 'There are no deadlines'),
  emptyWhy: text(
    'De läggs in när servern startar första gången. Starta om den.',
    'They are put in place when the server first starts. Start it again.',
  ),
  hours: (n: string) => text(`${n} h`, `${n} h`),
  rests: (categories: string) => text(`vilar i ${categories}`, `rests in ${categories}`),
  neverRests: text('vilar aldrig', 'never rests'),
  versionNow: text('Version', 'Version'),
  calendar: text('Kalender', 'Calendar'),
  change: (type: string) => text(`Ändra tidsgränser för ${type}`, `Change the deadlines of ${type}`),
  look: (type: string) => text(`Tidsgränser för ${type}`, `Deadlines of ${type}`),
  show: text('Visa', 'Show'),
  within: text('Inom, arbetstimmar', 'Within, working hours'),
  tooFew: text('Skriv en tid över noll, till exempel 0,5.', 'Write a time above zero, such as 0.5.'),
  restsIn: text('Vilar medan ärendet är i läget', 'Rests while the case is in the state'),
  earlier: text('Alla versioner', 'All versions'),
  made: text('Införd', 'Made'),
  saved: (type: string, n: number) =>
    text(
      `Version ${n} av tidsgränserna för ${type} gäller nya ärenden.`,
      `Version ${n} of the deadlines of ${type} is in force for new cases.`,
    ),
};
