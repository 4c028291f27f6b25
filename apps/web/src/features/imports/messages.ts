import { type Text, text } from '@underlag/domain/text';

const number = (n: number) => n.toLocaleString('sv-SE');

export const says = {
  title: text('Inläsning av filer', 'Imports'),
  lead: text(
    'En fil granskas rad för rad först. Inget skrivs förrän du säger till, och då skrivs hela filen eller ingenting.',
    'A file is first checked line by line. Nothing is written before you say so, and then the whole file is written or nothing.',
  ),
  lookOnly: text(
    'Du kan se inläsningarna. Bara administratörer läser in filer.',
    'You can look at the imports. Only administrators import files.',
  ),
  start: text('Läs in en fil', 'Import a file'),
  kind: text('Vad filen innehåller', 'What the file holds'),
  file: text('Fil', 'File'),
  chooseFiles: text('Välj filer', 'Choose files'),
  chosen: (names: string) => text(`Valda filer: ${names}`, `Chosen files: ${names}`),
  noFile: text('Välj en fil först.', 'Choose a file first.'),
  check: text('Granska filen', 'Check the file'),
  evidence: text('Underlag till behörigheterna', 'Evidence for the rights'),
  chooseEvidence: text('Ladda upp PDF eller bilder', 'Upload PDF or pictures'),
  evidenceKept: (names: string) => text(`Uppladdat: ${names}`, `Uploaded: ${names}`),
  columns: text('Kolumner i filen', 'Columns of the file'),
  columnsHint: text(
    'Första raden ska vara rubriker. Ordningen är fri, och kolumner som inte finns här lämnas utanför. CSV med semikolon eller komma, UTF-8 eller Windows-1252.',
    'The first row is to be headings, in any order; columns that are not listed here are left out. CSV with semicolons or commas, UTF-8 or Windows-1252.',
  ),
  column: text('Rubrik', 'Heading'),
  alsoCalled: text('Kan också heta', 'May also be called'),
  isNeeded: text('Behövs', 'Needed'),
  keyColumn: text('ja, skiljer raderna åt', 'yes, tells the rows apart'),
  neededColumn: text('ja, för nya rader', 'yes, for new rows'),
  optionalColumn: text('nej', 'no'),
  history: text('Tidigare inläsningar', 'Imports so far'),
  empty: text('Ingen fil har lästs in', 'No file has been imported'),
  emptyWhy: text(
    'Börja med kunder, sedan objekt, avtal och fakturor: varje fil hänvisar till dem som kom före.',
    'Begin with customers, then sites, agreements and invoices: each file refers to those before it.',
  ),
  when: text('När', 'When'),
  what: text('Innehåll', 'Holds'),
  who: text('Av', 'By'),
  commandLine: text('Kommandoraden', 'The command line'),
  state: text('Läge', 'State'),
  result: text('Resultat', 'Result'),
  back: text('Alla inläsningar', 'All imports'),
  counts: (n: number, c: number, u: number, f: number) =>
    text(
      `${number(n)} nya, ${number(c)} ändrade, ${number(u)} oförändrade, ${number(f)} felaktiga`,
      `${number(n)} new, ${number(c)} changed, ${number(u)} unchanged, ${number(f)} faulty`,
    ),
  progress: (done: number, of: number | null) =>
    of === null
      ? text(`${number(done)} rader lästa`, `${number(done)} lines read`)
      : text(`${number(done)} av ${number(of)} rader`, `${number(done)} of ${number(of)} lines`),
  unknownColumns: (names: string) =>
    text(`Kolumner som lämnas utanför: ${names}`, `Columns that are left out: ${names}`),
  refusedFile: text('Filen läses inte in', 'The file is not imported'),
  report: text('Granskningen rad för rad', 'The check, line by line'),
  filter: text('Visa rader', 'Show lines'),
  outcome: {
    faulty: text('Felaktiga', 'Faulty'),
    changed: text('Ändrade', 'Changed'),
    new: text('Nya', 'New'),
  },
  line: text('Rad', 'Line'),
  key: text('Nyckel', 'Key'),
  faults: text('Fel', 'Faults'),
  changes: text('Ändring', 'Change'),
  notes: text('Att kontrollera', 'To look at'),
  wholeRow: text('Hela raden', 'The whole row'),
  onLine: (line: number) => text(`rad ${line}`, `line ${line}`),
  change: (before: string, after: string) => text(`${before} blir ${after}`, `${before} becomes ${after}`),
  nothing: text('inget', 'nothing'),
  first: text('Till början', 'To the beginning'),
  more: text('Nästa sida', 'Next page'),
  onlyKept: (kept: number, all: number) =>
    text(
      `De första ${number(kept)} av ${number(all)} visas; resten är bara räknade.`,
      `The first ${number(kept)} of ${number(all)} are shown; the others are only counted.`,
    ),
  noLines: text('Inga sådana rader.', 'No such lines.'),
  decide: text('Skriv till registret', 'Write to the register'),
  skipFaulty: (rows: number) =>
    rows === 1
      ? text('Hoppa över den felaktiga raden och skriv resten', 'Skip the faulty row and write the others')
      : text(
          `Hoppa över de ${number(rows)} felaktiga raderna och skriv resten`,
          `Skip the ${number(rows)} faulty rows and write the others`,
        ),
  faultyStop: text(
    'Felaktiga rader stoppar hela filen. Rätta filen och läs in den igen, eller välj att hoppa över dem.',
    'Faulty rows stop the whole file. Correct the file and import it again, or choose to skip them.',
  ),
  write: (rows: number) =>
    rows === 1
      ? text('Skriv 1 rad', 'Write 1 row')
      : text(`Skriv ${number(rows)} rader`, `Write ${number(rows)} rows`),
  wishes: text(
    'Raderna blir önskemål som någon annan bekräftar under Behörigheter.',
    'The rows become wishes that somebody else confirms under Authorities.',
  ),
  discard: text('Skriv inte', 'Do not write'),
  cancel: text('Avbryt inläsningen', 'Cancel the import'),
  cancelling: text('Avbryts …', 'Cancelling …'),
} as const;

/** The states of a run as people call them. */
export const states: Readonly<Record<string, Text>> = {
  waiting: text('Väntar på sin tur', 'Waits for its turn'),
  checking: text('Granskas', 'Being checked'),
  checked: text('Granskad, inte skriven', 'Checked, not written'),
  writing: text('Skrivs', 'Being written'),
  done: text('Skriven', 'Written'),
  failed: text('Misslyckad', 'Failed'),
  cancelled: text('Avbruten', 'Cancelled'),
};
