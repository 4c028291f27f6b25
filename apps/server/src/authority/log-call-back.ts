import { randomUUID } from 'node:crypto';
import type { CaseView } from '@underlag/api/cases';
import type { LogCallBack } from '@underlag/api/rights';
import { parsePhoneNumber } from '@underlag/domain/identifiers';
import { text } from '@underlag/domain/text';
import { viewCase } from '../cases/view-case.ts';
import type { StaffCtx } from '../context.ts';
import { write } from '../db.ts';
import { commitChange } from '../doors/commit-change.ts';
import { staff } from '../doors/staff.ts';
import { notFound, refused } from '../errors.ts';
import { openProof } from './open-proof.ts';

/** Logs a call to a contact on a registered number: who called, which number, when, and whether the contact was reached (G1). */
export function logCallBack(ctx: StaffCtx, input: LogCallBack): Promise<CaseView> {
  return write(ctx.server, async (tx) => {
    const record = await openProof(ctx, tx, input, 'authority.prove');
    const contact = record.row.customer?.contacts.find(({ id }) => id === input.contactId);
    if (!contact) throw notFound(text('Kontaktpersonen', 'The contact'));
    const read = parsePhoneNumber(input.number);
    const number = read.ok ? read.value : input.number;
    if (!contact.addresses.some(({ kind, value }) => kind === 'phone' && value === number))
      throw refused({
        code: 'authority.number_not_registered',
        says: text(
          'Numret är inte registrerat för kontaktpersonen. Ring bara upp på ett registrerat nummer.',
          'The number is not registered for the contact. Call back on a registered number only.',
        ),
        field: 'number',
      });
    const { reached, note } = input;
    const id = randomUUID();
    await tx.db.callBack.create({
      data: {
        id,
        caseId: record.row.id,
        contactId: contact.id,
        number,
        at: new Date(tx.now),
        calledBy: ctx.actor.personId,
        reached,
        note,
      },
    });
    const committed = await commitChange(tx, staff(ctx), record, {
      events: [
        {
          kind: 'called_back',
          data: { callBackId: id, contactId: contact.id, reached },
          ...(note ? { words: { text: note } } : {}),
        },
      ],
    });
    return viewCase(ctx, tx, committed);
  });
}
