import { text } from '@underlag/domain/text';

/** The words of the yearly letter on who may do what. */
export const recertify = {
  title: (year: number) => text(`Årlig genomgång ${year}`, `Yearly review ${year}`),
  notSent: text('Årets brev är inte skickat.', 'This year’s letter has not been sent.'),
  sent: (day: string) => text(`Brevet skickades ${day}.`, `The letter was sent on ${day}.`),
  notAnswered: text('Kundens svar är inte registrerat än.', 'The customer’s answer is not recorded yet.'),
  done: (day: string) => text(`Genomgången blev klar ${day}.`, `The review was done on ${day}.`),
  inCase: text('Ärende', 'Case'),
  send: text('Skicka brevet', 'Send the letter'),
  sendAsk: (year: number) => text(`Skicka årets genomgång ${year}?`, `Send this year’s review ${year}?`),
  sendSays: (to: string) =>
    text(
      `Ett brev med alla behörigheter skickas till ${to}, och ett ärende öppnas som väntar på svaret.`,
      `A letter with every right goes to ${to}, and a case is opened that waits for the answer.`,
    ),
  wasSent: text('Brevet är på väg.', 'The letter is on its way.'),
  finish: text('Genomgången är klar', 'The review is done'),
  finishAsk: text('Är genomgången klar?', 'Is the review done?'),
  finishSays: text(
    'Kunden har svarat, och det som skulle ändras är avgjort. Ärendet markeras som löst.',
    'The customer has answered, and what was to be changed is decided. The case is marked as solved.',
  ),
  finished: text('Genomgången är registrerad som klar.', 'The review is recorded as done.'),
};
