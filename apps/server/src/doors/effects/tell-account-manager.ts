import { billedPeriod } from '@underlag/domain/case-types';
import { text } from '@underlag/domain/text';
import { refused } from '../../errors.ts';
import type { Carrying, CarryOut } from '../carry-out.ts';
import type { LoadedCase } from '../case-record.ts';
import { fillTemplate } from '../fill-template.ts';
import { scheduleMessage } from '../schedule-message.ts';

/**
 * Whoever answers for the agreement is told what the customer wants, in Swedish whatever the customer's language. The
 * customer is answered beside it, so this counts for no clock; an answer by mail joins the case.
 */
export const tellAccountManager: CarryOut = async (carrying) => {
  const { ctx, tx, record } = carrying;
  const to = managerAddress(record.row.agreement);
  const inSwedish = { ...record, row: { ...record.row, language: 'sv' } };
  const filled = await fillTemplate(ctx, tx, inSwedish, 'to_account_manager', {
    question: matterOf(carrying),
  });
  const { messageId, event } = await scheduleMessage(tx, record, {
    to: [to],
    cc: [],
    subject: filled.subject,
    text: filled.text,
    authorId: ctx.actor.personId,
    templateKey: filled.key,
    automatic: true,
    files: [],
    delayMs: ctx.server.config.undoMs,
  });
  return [event, { kind: 'account_manager_told', data: { messageId } }];
};

function managerAddress(agreement: LoadedCase['agreement']): string {
  if (!agreement) throw new Error('an account manager of no agreement was asked for');
  if (agreement.managerEmail) return agreement.managerEmail;
  const { accountManager: name } = agreement;
  throw refused({
    code: 'agreement.manager_unreachable',
    says: text(
      `${name}, som ansvarar för avtalet, saknar e-postadress i registret. Lägg in den först.`,
      `${name}, who answers for the agreement, has no e-mail address in the register. Put it in first.`,
    ),
  });
}

/** What it is about: what was chosen and said, and the invoice with its days where there is one. */
function matterOf({ record, fields }: Carrying): string {
  const { row, type, facts } = record;
  const chosen = type.fields.wish?.choices?.find(({ value }) => value === fields.wish);
  const period = billedPeriod({ ...facts, fields });
  const lines = [
    chosen?.name.sv,
    typeof fields.question === 'string' ? fields.question : row.subject,
    typeof fields.renewUntil === 'string' ? `Önskas till och med ${fields.renewUntil}.` : undefined,
    row.invoice && `Faktura ${row.invoice.number}${period ? `, ${period.from} – ${period.to}` : ''}.`,
  ];
  return lines.filter(Boolean).join('\n');
}
