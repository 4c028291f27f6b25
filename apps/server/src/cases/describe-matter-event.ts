import { type Text, text } from '@underlag/domain/text';
import type { NewEvent } from '../doors/case-events.ts';

const ways: Readonly<Record<string, Text>> = {
  phone: text('per telefon', 'by phone'),
  email: text('per e-post', 'by mail'),
  sms: text('per sms', 'by text message'),
  visit: text('på plats', 'on site'),
};

const attempts: Readonly<Record<string, Text>> = {
  reached: text('Kontakt med kunden', 'The customer was reached'),
  no_answer: text('Kontaktförsök utan svar', 'Tried to reach the customer, no answer'),
  message_left: text('Kontaktförsök, meddelande lämnat', 'Tried to reach the customer, left a message'),
  wrong_number: text('Kontaktförsök, fel nummer', 'Tried to reach the customer, wrong number'),
};

const enrolments: Readonly<Record<string, Text>> = {
  email: text('faktura via e-post', 'invoices by mail'),
  e_invoice: text('e-faktura', 'e-invoices'),
};

type MatterEvent = Extract<
  NewEvent,
  {
    kind:
      | 'report_disclosed'
      | 'contact_attempted'
      | 'order_confirmed'
      | 'case_opened'
      | 'ledger_failed'
      | `enrol${'led' | 'ment_activated' | 'ment_withdrawn'}`;
  }
>;

/** One sentence on what happened around call-outs, extra guarding and ways of delivery. */
export function describeMatterEvent(event: MatterEvent): Text {
  switch (event.kind) {
    case 'report_disclosed':
      return text(
        'Engångslänk till rapporten skickad till registrerad adress',
        'One-time link to the report sent to the registered address',
      );
    case 'contact_attempted':
      return attempted(event.data);
    case 'order_confirmed':
      return text(
        'Beställningen bekräftad av behörig kontaktperson',
        'The order was confirmed by a contact with the right to order',
      );
    case 'case_opened':
      return text(
        `Nytt ärende ${event.data.number} öppnat härifrån`,
        `New case ${event.data.number} opened from here`,
      );
    case 'enrolled':
      return onEnrolment('Anmält till ekonomisystemet', 'Asked of the ledger', event.data.kind);
    case 'enrolment_activated':
      return onEnrolment('I kraft', 'In force', event.data.kind);
    case 'enrolment_withdrawn':
      return onEnrolment('Anmälan återtagen', 'Taken back', event.data.kind);
    case 'ledger_failed':
      return text(
        'Ekonomisystemet kunde inte genomföra uppdraget',
        'The ledger could not carry out the order',
      );
  }
}

function attempted({
  outcome,
  channel,
  nextOn,
}: {
  outcome: string;
  channel: string;
  nextOn: string | null;
}) {
  const what = attempts[outcome] ?? text(outcome, outcome);
  const how = ways[channel] ?? text(channel, channel);
  const next = nextOn ? text(`, nytt försök ${nextOn}`, `, next try ${nextOn}`) : text('', '');
  return text(`${what.sv} ${how.sv}${next.sv}`, `${what.en} ${how.en}${next.en}`);
}

function onEnrolment(sv: string, en: string, kind: string): Text {
  const what = enrolments[kind] ?? text(kind, kind);
  return text(`${sv}: ${what.sv}`, `${en}: ${what.en}`);
}
