import { text } from '../text/index.ts';
import { field } from './field.ts';

/** What is known about a termination: which agreement, whose, and from when the customer wants to be without service. */
export const cancellationFields = {
  agreementNumber: field.agreementNumber(text('Avtalsnummer', 'Agreement number'), {
    needed: 'work',
    inForm: 'required',
    ask: text('Numret på avtalet som ska sägas upp', 'The number of the agreement to be terminated'),
    hint: text('Står i avtalet och på fakturorna.', 'You find it in the agreement and on the invoices.'),
  }),
  customerNumber: field.customerNumber(text('Kundnummer', 'Customer number'), {
    needed: 'work',
    inForm: 'required',
    ask: text('Kundnumret', 'The customer number'),
    hint: text('Står på dina fakturor.', 'You find it on your invoices.'),
  }),
  wishedDate: field.date(
    text('Önskat slutdatum (första dag utan tjänst)', 'Wished end date (first day without service)'),
    {
      inForm: 'optional',
      ask: text(
        'Från vilken dag avtalet ska upphöra, om det är senare än avtalet medger tidigast',
        'The day from which the agreement is to end, if later than the agreement allows at the earliest',
      ),
      hint: text(
        'Utan datum upphör avtalet så snart villkoren medger. En uppsägning gäller först när den har kommit in skriftligt, i ett mejl eller brev.',
        'Without a date the agreement ends as soon as its terms allow. A termination counts only once it has come in writing, by e-mail or letter.',
      ),
    },
  ),
  reason: field.paragraph(text('Skäl till uppsägningen', 'Reason for the termination'), {
    inForm: 'optional',
    ask: text('Varför ni säger upp avtalet, om ni vill berätta', 'Why you terminate, if you wish to say'),
  }),
  decisionReason: field.paragraph(text('Skäl till avvisningen', 'Grounds for the rejection'), {
    byMove: true,
    hint: text('Kunden får läsa det här i svaret.', 'The customer reads this in the reply.'),
  }),
};
