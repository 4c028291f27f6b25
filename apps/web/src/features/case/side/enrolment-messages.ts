import type { EnrolmentView } from '@underlag/api/enrolments';
import { type Text, text } from '@underlag/domain/text';

type Notice = NonNullable<EnrolmentView['notice']>;

export const enrolmentWords = {
  title: text('Leveranssätt', 'Way of delivery'),
  today: text('I dag', 'Today'),
  ways: {
    paper: text('Pappersfaktura', 'Paper invoice'),
    email: text('Faktura via e-post', 'Invoice by e-mail'),
    e_invoice: text('E-faktura', 'E-invoice'),
  },
  unknownWay: text('Ingen faktura har skickats än.', 'No invoice has been sent yet.'),
  wanted: text('Efter ändringen', 'After the change'),
  noAddress: text('Adressen saknas eller är fel.', 'The address is missing or wrong.'),
  from: (day: string | null): Text =>
    day
      ? text(`Gäller från ${day}`, `From ${day}`)
      : text('Gäller från nästa faktura', 'From the next invoice'),
  refusals: {
    private: text(
      'Kunden är privatperson och anmäler e-faktura i sin internetbank. Välj ”Hänvisa till banken”, så skickas instruktionen.',
      'The customer is a private person and asks for e-invoices in the internet bank. Choose “Refer to the bank” and the instructions are sent.',
    ),
    security: text(
      'Kunden får inte e-faktura av säkerhetsskäl. Välj ”Avslå e-faktura”, så skickas beskedet.',
      'The customer may have no e-invoices, for security. Choose “Refuse e-invoices” and the answer is sent.',
    ),
  } satisfies Record<NonNullable<EnrolmentView['refusal']>, Text>,
  check: text('Att rätta innan anmälan', 'To put right first'),
  allThere: text('Allt finns och stämmer.', 'Everything is there and right.'),
  problems: { missing: text('Saknas', 'Missing'), wrong: text('Stämmer inte', 'Not right') },
  toField: (name: string): Text => text(`Gå till ${name}`, `Go to ${name}`),
  standing: text('Anmälningar', 'Asked for'),
  states: {
    pending: text('Väntar på ekonomisystemet', 'Waiting for the ledger'),
    active: text('I kraft', 'In force'),
  },
  thisCase: text('Det här ärendet', 'This case'),
  inCase: (number: string): Text => text(`Ärende ${number}`, `Case ${number}`),
  same: text(
    'Leveranssättet gäller redan för kunden.',
    'The way of delivery applies to the customer already.',
  ),
  other: text(
    'Ett leveranssätt väntar redan på ekonomisystemet. Bara ett i taget kan anmälas.',
    'A way of delivery waits for the ledger already. Only one at a time can be asked for.',
  ),
  operator: (name: string): Text => text(`Operatör ${name}`, `Operator ${name}`),
  reference: (value: string): Text => text(`Referens ${value}`, `Reference ${value}`),
  noticeComes: {
    email: (to: string): Text =>
      text(
        `Ett besked skickas till ${to}, adressen som gäller i dag.`,
        `A notice is sent to ${to}, the address that applies today.`,
      ),
    letter: (to: string): Text =>
      text(
        `Kunden har ingen e-postadress för fakturor. Beskedet skickas som brev till ${to}.`,
        `The customer has no e-mail address for invoices. The notice goes by letter to ${to}.`,
      ),
  } satisfies Record<Notice['by'], (to: string) => Text>,
  noNotice: text(
    'Adressen är redan registrerad för fakturor: inget besked skickas till någon annan.',
    'The address is on file for invoices already: nobody else is sent a notice.',
  ),
  noCustomer: text(
    'Koppla en kund, så jämförs uppgifterna med registret.',
    'Link a customer, and the details are compared with the register.',
  ),
};

export const failWords = {
  fail: text('Kunde inte genomföras', 'Could not be carried out'),
  reason: text('Varför', 'Why'),
  reasonMissing: text('Skriv varför.', 'Say why.'),
  record: text('Registrera', 'Record'),
  act: text('registrera att uppdraget misslyckades', 'record that the order failed'),
};
