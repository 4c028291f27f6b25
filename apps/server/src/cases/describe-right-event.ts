import { type Text, text } from '@underlag/domain/text';
import type { NewEvent } from '../doors/case-events.ts';

const results: Readonly<Record<string, Text>> = {
  allow: text('får göras', 'may be done'),
  needs_proof: text('bevis saknas', 'proof is needed'),
  deny: text('får inte göras', 'may not be done'),
};

const approvals: Readonly<Record<string, Text>> = {
  cancellation: text('uppsägningen', 'the termination'),
  credit: text('krediteringen', 'the credit'),
  payment_plan: text('betalningsplanen', 'the payment plan'),
  authority_override: text('undantaget från behörigheten', 'the exception from the right'),
};

const outcomes: Readonly<Record<string, Text>> = {
  approved: text('Attesterat', 'Approved'),
  rejected: text('Attest nekad', 'Approval rejected'),
  returned: text('Skickat tillbaka av attestanten', 'Sent back by the approver'),
  withdrawn: text('Begäran om attest återtagen', 'Request for approval taken back'),
};

const plain = {
  request_chosen: text(
    'Ett annat meddelande räknas nu som begäran',
    'Another message now counts as the request',
  ),
  instruction_prepared: text('Ny åtgärdsinstruktion förberedd', 'New action instruction prepared'),
  instruction_sent: text(
    'Åtgärdsinstruktionen skickad till larmcentralen',
    'Action instruction sent to the alarm centre',
  ),
  instruction_receipted: text('Larmcentralen har kvitterat', 'The alarm centre has receipted'),
  instruction_read_back: text(
    'Instruktionen uppläst och bekräftad',
    'The instruction was read back and confirmed',
  ),
  disclosed: text(
    'Engångslänk skickad till registrerad adress',
    'One-time link sent to the registered address',
  ),
  disclosure_opened: text('Engångslänken öppnades', 'The one-time link was opened'),
  disclosure_stopped: text('Engångslänken stoppades', 'The one-time link was stopped'),
  billing_changed: text('Faktureringsuppgifter ändrade', 'Billing data changed'),
  register_asked: text('Ändring i registret begärd', 'A change of the register was asked for'),
} satisfies Partial<Record<NewEvent['kind'], Text>>;

type RightEvent = Extract<
  NewEvent,
  {
    kind:
      | keyof typeof plain
      | 'called_back'
      | 'letter_made'
      | 'agreement_ended'
      | 'authority_decided'
      | `approval_${'asked' | 'decided' | 'voided' | 'reminded' | 'escalated'}`
      | 'register_decided';
  }
>;

/** An event of rights, approvals, instructions or the register in words. */
export function describeRightEvent(event: RightEvent): Text {
  switch (event.kind) {
    case 'called_back':
      return event.data.reached
        ? text('Motringning: kontaktpersonen bekräftade', 'Call-back: the contact confirmed')
        : text('Motringning: ingen nåddes', 'Call-back: nobody was reached');
    case 'agreement_ended':
      return text(
        `Avtalet avslutas. Första dagen utan tjänst: ${event.data.endsOn}`,
        `The agreement ends. First day without service: ${event.data.endsOn}`,
      );
    case 'letter_made':
      if (event.data.kind === 'basis')
        return text('Underlaget gjort som brev, att posta', 'The basis made as a letter, to be posted');
      return event.data.kind === 'recertification'
        ? text('Brev för årlig genomgång skapat', 'Letter for the yearly review made')
        : text('Bekräftelsebrev skapat', 'Confirmation letter made');
    case 'authority_decided':
      return joined(text('Behörighet prövad:', 'Right checked:'), results[event.data.result]);
    case 'approval_asked':
      return joined(text('Attest begärd för', 'Approval asked for:'), approvals[event.data.kind]);
    case 'approval_decided':
      return joined(
        outcomes[event.data.outcome] ?? text('Attest', 'Approval'),
        approvals[event.data.kind],
        ': ',
      );
    case 'approval_voided':
      return text(
        'Begäran om attest förföll: ärendet ändrades efter att den skickades',
        'The request for approval lapsed: the case was changed after it was sent',
      );
    case 'approval_reminded':
      return text('Attestanterna påmindes', 'The approvers were reminded');
    case 'approval_escalated':
      return text('Attesten lyftes till teamledaren', 'The approval was escalated to the manager');
    case 'register_decided':
      return event.data.outcome === 'rejected'
        ? text('Registerändringen avvisades', 'The change of the register was rejected')
        : event.data.outcome === 'withdrawn'
          ? text('Registerändringen togs tillbaka', 'The change of the register was taken back')
          : text('Registerändringen bekräftades', 'The change of the register was confirmed');
    default:
      return plain[event.kind];
  }
}

const joined = (first: Text, second: Text | undefined, by = ' '): Text =>
  second ? text(`${first.sv}${by}${second.sv}`, `${first.en}${by}${second.en}`) : first;
