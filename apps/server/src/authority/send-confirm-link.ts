import type { CaseView } from '@underlag/api/cases';
import type { SendConfirmLink } from '@underlag/api/rights';
import { text } from '@underlag/domain/text';
import { viewCase } from '../cases/view-case.ts';
import type { StaffCtx } from '../context.ts';
import { write } from '../db.ts';
import { commitChange } from '../doors/commit-change.ts';
import { companyProfile } from '../doors/company-facts.ts';
import { endLinks, makeLink } from '../doors/one-time-link.ts';
import { scheduleMessage } from '../doors/schedule-message.ts';
import { staff } from '../doors/staff.ts';
import { notFound, refused } from '../errors.ts';
import { confirmLetter } from './confirm-letter.ts';
import { openProof } from './open-proof.ts';

const purpose = 'request_confirmation';

/**
 * Sends the contact a one-time link, for seven days, to the address the register holds: was it you? A confirmed link is
 * never a written notice. A newer link ends the one before.
 */
export function sendConfirmLink(ctx: StaffCtx, input: SendConfirmLink): Promise<CaseView> {
  return write(ctx.server, async (tx) => {
    const record = await openProof(ctx, tx, input, 'authority.prove');
    const { row, type, authority } = record;
    const contact = row.customer?.contacts.find(({ id }) => id === input.contactId);
    if (!contact) throw notFound(text('Kontaktpersonen', 'The contact'));
    if (contact.id !== authority?.request.requester.contact)
      throw refused({
        code: 'authority.other_contact',
        says: text(
          'Begäran räknas inte som kontaktpersonens. Välj kontaktpersonen på ärendet först.',
          'The request is not taken to come from this contact. Choose the contact on the case first.',
        ),
        field: 'contactId',
      });
    const address = contact.addresses.find(({ kind }) => kind === 'email')?.value;
    if (!address)
      throw refused({
        code: 'authority.no_address',
        says: text(
          'Kontakten har ingen registrerad e-postadress.',
          'The contact has no registered e-mail address.',
        ),
        field: 'contactId',
      });
    await endLinks(tx, row.id, purpose);
    const { token } = await makeLink(tx, { purpose, caseId: row.id, address, hours: 7 * 24 });
    const letter = confirmLetter(row.language === 'en' ? 'en' : 'sv', {
      contact: contact.name,
      matter: type.name,
      number: row.number,
      url: `${ctx.server.config.publicUrl}/formular/bekrafta/${token}`,
      company: await companyProfile(tx),
    });
    const { event } = await scheduleMessage(tx, record, {
      ...letter,
      to: [address],
      cc: [],
      authorId: ctx.actor.personId,
      templateKey: purpose,
      automatic: true,
      files: [],
      delayMs: 0,
    });
    return viewCase(ctx, tx, await commitChange(tx, staff(ctx), record, { events: [event] }));
  });
}
