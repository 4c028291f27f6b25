import { type Text, text } from '@underlag/domain/text';

export const messages = {
  language: text('Språk', 'Language'),
  instruction: {
    title: text('Åtgärdsinstruktion', 'Action instruction'),
    lead: (company: string): Text =>
      text(
        `${company} har skickat en åtgärdsinstruktion till dig.`,
        `${company} has sent you an action instruction.`,
      ),
    once: text(
      'Instruktionen visas en enda gång. Öppna den när du har tid att läsa eller skriva ut.',
      'The instruction is shown only once. Open it when you have time to read or print.',
    ),
    open: text('Visa instruktionen', 'Show the instruction'),
    words: text('Instruktionen', 'The instruction'),
  },
  report: {
    title: text('Rapport', 'Report'),
    lead: (company: string): Text =>
      text(
        `${company} har skickat en rapport från ett uppdrag till dig.`,
        `${company} has sent you a report of an assignment.`,
      ),
    once: text(
      'Rapporten visas en enda gång. Öppna den när du har tid att läsa eller skriva ut.',
      'The report is shown only once. Open it when you have time to read or print.',
    ),
    open: text('Visa rapporten', 'Show the report'),
    words: text('Rapporten', 'The report'),
  },
  sentTo: text('Skickad till', 'Sent to'),
  until: text('Länken gäller till', 'The link works until'),
  notYou: text(
    'Är det inte din adress? Öppna inte, och svara på mejlet.',
    'Is it not your address? Do not open it, and reply to the e-mail.',
  ),
  spentTitle: text('Länken går inte att öppna', 'The link cannot be opened'),
  spent: text(
    'Den är redan öppnad, har gått ut eller har stoppats. Svara på mejlet du fick om du behöver en ny.',
    'It has been opened already, has expired or was stopped. Reply to the e-mail you received if you need a new one.',
  ),
  site: text('Objekt', 'Site'),
  effective: text('Gäller från', 'Applies from'),
  number: text('Rapportnummer', 'Report number'),
  from: text('Började', 'Began'),
  to: text('Slutade', 'Ended'),
  openedAt: text('Visad', 'Shown'),
  keep: text(
    'Sidan visas bara nu. Skriv ut den om du behöver den senare, och förvara utskriften säkert.',
    'The page is shown only now. Print it if you need it later, and keep the print in a safe place.',
  ),
  print: text('Skriv ut', 'Print'),
};
