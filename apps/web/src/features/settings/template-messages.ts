import { text } from '@underlag/domain/text';

export const says = {
  title: text('Svarsmallar', 'Reply templates'),
  lead: text(
    'Texterna som svar skrivs från. En ändring blir en ny version och gäller nästa svar; det som är skickat ändras inte.',
    'The texts that replies are written from. A change is a new version for the next reply; what has been sent does not change.',
  ),
  empty: text('Inga mallar finns', 'There are no templates'),
  emptyWhy: text(
    'De läggs in när servern startar första gången. Starta om den.',
    'They are put in place when the server first starts. Start it again.',
  ),
  noneOfType: text('Ärendetypen har inga mallar', 'The case type has no templates'),
  list: text('Mallar', 'Templates'),
  choose: text('Välj en mall', 'Choose a template'),
  chooseWhy: text(
    'Då ser du dess text på båda språken, dess versioner och hur den läses ifylld.',
    'You then see its text in both languages, its versions, and how it reads filled in.',
  ),
  version: text('Version', 'Version'),
  versionOf: (n: number, isNewest: boolean, made: string) =>
    text(
      `Version ${n}${isNewest ? ' (gäller)' : ''} · ${made}`,
      `Version ${n}${isNewest ? ' (in force)' : ''} · ${made}`,
    ),
  old: (n: number) =>
    text(
      `Det här är version ${n}, som inte längre gäller. Sparar du den blir den en ny version.`,
      `This is version ${n}, which is no longer in force. If you save it, it becomes a new version.`,
    ),
  swedish: text('Svenska', 'Swedish'),
  english: text('Engelska', 'English'),
  subject: text('Ämnesrad', 'Subject'),
  body: text('Text', 'Text'),
  inLanguage: (what: string, language: string) =>
    text(`${what}, ${language.toLowerCase()}`, `${what}, ${language}`),
  variables: text('Sätt in en variabel', 'Insert a variable'),
  variablesHint: text(
    'Variabeln sätts in där du senast skrev. Den byts mot ärendets värde när svaret skrivs.',
    'The variable is put in where you last typed. The case’s value takes its place when the reply is written.',
  ),
  insert: (name: string) => text(`Sätt in ${name}`, `Insert ${name}`),
  oneClick: text('Får skickas med ett tryck', 'May be sent with one press'),
  oneClickHint: text(
    'Svaret skickas som det är och löser ärendet.',
    'The answer is sent as it stands and solves the case.',
  ),
  previewTitle: text('Så läses den', 'How it reads'),
  fromCase: text('Fyll från ärende', 'Fill from a case'),
  fromCaseHint: text(
    'Ärendenummer av samma typ. Lämna tomt för påhittade värden.',
    'A case number of the same type. Leave empty for invented values.',
  ),
  preview: text('Förhandsgranska', 'Preview'),
  filledFrom: (number: string) => text(`Ifylld från ${number}.`, `Filled from ${number}.`),
  filledFromSamples: text('Ifylld med påhittade värden.', 'Filled with invented values.'),
  lacks: (names: string) => text(`Saknar värde: ${names}`, `No value for: ${names}`),
  lacksWhy: text(
    'Ett svar med en tom variabel kan inte skickas förrän handläggaren har fyllt i den.',
    'A reply with an empty variable cannot be sent until the agent has filled it in.',
  ),
  save: text('Spara som ny version', 'Save as a new version'),
  saved: (name: string, n: number) =>
    text(
      `Version ${n} av ”${name}” gäller nästa svar.`,
      `Version ${n} of “${name}” is used by the next reply.`,
    ),
  newer: (n: number) =>
    text(
      `Version ${n} finns nu. Det du skrev står kvar; sparar du ersätter det version ${n}.`,
      `There is a version ${n} now. What you typed is kept; saving it replaces version ${n}.`,
    ),
};
