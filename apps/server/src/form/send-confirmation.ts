import type { Ctx } from '../context.ts';
import type { Tx } from '../db.ts';
import { loadCase } from '../doors/case-record.ts';
import { writeChange } from '../doors/commit-change.ts';
import { companyProfile } from '../doors/company-facts.ts';
import { makeLink } from '../doors/one-time-link.ts';
import { scheduleMessage } from '../doors/schedule-message.ts';

/** Sends a link that confirms the sender, when the address is registered for a contact; says whether it did. */
export async function sendConfirmation(ctx: Ctx, tx: Tx, caseId: string, address: string): Promise<boolean> {
  const registered = await tx.db.contactAddress.findFirst({ where: { kind: 'email', value: address } });
  const record = registered && (await loadCase(tx, caseId));
  if (!record) return false;
  const { token } = await makeLink(tx, { purpose: 'form_confirmation', caseId, address, hours: 7 * 24 });
  const url = `${ctx.server.config.publicUrl}/formular/bekrafta/${token}`;
  const company = await companyProfile(tx);
  const swedish = record.row.language === 'sv';
  const { event } = await scheduleMessage(tx, record, {
    to: [address],
    cc: [],
    subject: swedish
      ? 'Bekräfta att det var du som skrev till oss'
      : 'Confirm that it was you who wrote to us',
    text: swedish
      ? `Hej!\n\nNågon har skickat vårt webbformulär med din e-postadress. Var det du? Bekräfta med länken, som gäller i sju dagar:\n\n${url}\n\nVar det inte du behöver du inte göra någonting.\n\nVänliga hälsningar\n${company.name}`
      : `Hello,\n\nSomebody has sent our web form with your e-mail address. Was it you? Confirm with this link, which works for seven days:\n\n${url}\n\nIf it was not you, there is nothing you need to do.\n\nKind regards\n${company.name}`,
    authorId: null,
    templateKey: 'form_confirmation',
    automatic: true,
    files: [],
    delayMs: 0,
  });
  await writeChange(tx, { kind: 'system' }, record, { events: [event] });
  return true;
}
