import { type Text, text } from '@underlag/domain/text';

export const overlapWords = {
  title: text('Fakturan mot avtalets slut', 'The invoice against the end'),
  outcomes: {
    no_end: text('Inget slut registrerat', 'No end on record'),
    no_period: text('Fakturan anger ingen period', 'The invoice states no period'),
    before_end: text('Uppsägningstiden löpte', 'The notice was running'),
    part: text('Krediteras delvis', 'To be credited in part'),
    full: text('Krediteras helt', 'To be credited in full'),
  },
  notLinked: text(
    'Koppla avtalet och fakturan, så jämförs perioden med avtalets slut.',
    'Link the agreement and the invoice, and the period is held against the end.',
  ),
  otherAgreement: text(
    'Fakturan avser ett annat avtal än det kopplade. Koppla rätt avtal.',
    'The invoice is for another agreement than the one linked. Link the right agreement.',
  ),
  period: text('Fakturan avser', 'The invoice covers'),
  stated: text('enligt uppgift i ärendet', 'as stated on the case'),
  endDate: text('Första dag utan tjänst', 'First day without service'),
  source: text('Slutet kommer från', 'The end comes from'),
  register: text('Avtalsregistret', 'The register of agreements'),
  approvedIn: (number: string): Text =>
    text(`Uppsägning i ärende ${number}`, `Termination in case ${number}`),
  approvedOn: (day: string, letters: number): Text =>
    letters === 0
      ? text(`Godkänd ${day}, inget bekräftelsebrev`, `Approved ${day}, no confirmation letter`)
      : text(`Godkänd ${day}, bekräftelsebrev finns där`, `Approved ${day}, with its confirmation letter`),
  after: text('Dagar efter slutet', 'Days after the end'),
  of: (after: number, all: number): Text => text(`${after} av ${all}`, `${after} of ${all}`),
  credited: text('Krediterat tidigare', 'Credited before'),
  due: text('Ska krediteras', 'To be credited'),
  steps: text('Så är det räknat', 'How it was counted'),
  days: (count: number): Text =>
    text(`${count} ${count === 1 ? 'dag' : 'dagar'}`, `${count} ${count === 1 ? 'day' : 'days'}`),
  lines: text('Per rad, inklusive moms', 'By line, including VAT'),
  line: text('Rad', 'Line'),
  lineTotal: text('Belopp', 'Amount'),
  lineCredit: text('Krediteras', 'Credited'),
  showLines: (count: number): Text => text(`Visa per rad (${count})`, `Show by line (${count})`),
  terminations: text('Uppsägningar av avtalet', 'Terminations of the agreement'),
  noTerminations: text(
    'Inget uppsägningsärende finns på avtalet. Sök efter mejl eller brev med uppsägningen innan du svarar att den inte har kommit.',
    'The agreement has no termination case. Search for an e-mail or letter with the notice before you answer that none came.',
  ),
};

export const termsWords = {
  title: text('Avtalets tid och förnyelse', 'Term and renewal'),
  notLinked: text('Koppla avtalet, så visas dess tid och förnyelse.', 'Link the agreement to see its term.'),
  binding: text('Bindningstid', 'Binding period'),
  notice: text('Uppsägningstid', 'Notice period'),
  renewal: text('Förnyelse', 'Renewal'),
  months: (count: number): Text =>
    text(`${count} ${count === 1 ? 'månad' : 'månader'}`, `${count} ${count === 1 ? 'month' : 'months'}`),
  days: (count: number): Text =>
    text(`${count} ${count === 1 ? 'dag' : 'dagar'}`, `${count} ${count === 1 ? 'day' : 'days'}`),
  renewals: {
    until_further_notice: text('Tills vidare', 'Until further notice'),
    fixed: text('Ingen, avtalet är tidsbestämt', 'None, it is for a fixed term'),
  },
  renewedBy: (months: number): Text =>
    text(
      `${months} ${months === 1 ? 'månad' : 'månader'} i taget`,
      `By ${months} ${months === 1 ? 'month' : 'months'} at a time`,
    ),
  termEnd: text('Bindningen löper ut', 'The binding runs out'),
  renewsOn: text('Nästa period börjar', 'The next period begins'),
  lastNoticeDay: text('Sista dag att säga upp', 'Last day to give notice'),
  ended: (day: string): Text =>
    text(
      `Avtalet är uppsagt. Första dagen utan tjänst är ${day}.`,
      `The agreement is terminated. The first day without service is ${day}.`,
    ),
  steps: text('Så är det räknat', 'How it was counted'),
  manager: text('Avtalsansvarig', 'Account manager'),
  noEmail: text(
    'Avtalsansvarig saknar e-postadress i registret. Ärendet kan inte lämnas dit förrän den finns.',
    'The account manager has no e-mail address in the register. The case cannot be passed on until there is one.',
  ),
};
