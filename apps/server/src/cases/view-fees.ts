import type { FeeFinding, FeesView, PaperFeeFinding } from '@underlag/api/late-fees';
import { explainPaperFee } from '@underlag/domain/case-types';
import { type CheckKey, chargeNames, type Interest, roundingRule } from '@underlag/domain/late-fees';
import { day, type Tx } from '../db.ts';
import type { CaseRecord } from '../doors/case-record.ts';
import { type ExplainedFee, lateFeesOf } from '../doors/late-fees-of.ts';
import { swedishDay } from '../doors/swedish-day.ts';
import { openAmount } from './view-parts.ts';

const aboutLateFees = ['late_fee_question', 'invoice_not_received'];

/** Which of the reasons to waive a fee a check speaks for. */
const reasonOf: Readonly<Record<CheckKey, string>> = {
  in_time: 'paid_in_time',
  debtor: 'consumer',
  agreed: 'not_agreed',
  once: 'charged_twice',
  on_cost: 'over_ceiling',
  hold: 'claim_at_rest',
  delivery: 'not_delivered',
  ceiling: 'over_ceiling',
};

/** The fees that a case is about, explained (G16); null for other matters, and while no invoice is linked. */
export async function viewFees(tx: Tx, record: CaseRecord): Promise<FeesView | null> {
  const { row, type } = record;
  if (!row.invoice) return null;
  if (type.key === 'paper_fee_question') {
    const paperFee = await viewPaperFee(tx, record);
    const reason = paperFee?.verdict === 'waive' ? 'electronic' : null;
    return { lateFees: [], paperFee, suggested: { waiveOre: paperFee?.feeOre ?? 0, reason } };
  }
  if (!aboutLateFees.includes(type.key)) return null;
  const explained = await lateFeesOf(tx, row.invoice);
  return {
    lateFees: explained.map((one) => viewFinding(one, row.invoiceId)),
    paperFee: null,
    suggested: suggestedWaiver(explained),
  };
}

function suggestedWaiver(explained: readonly ExplainedFee[]): FeesView['suggested'] {
  const speaking = explained.filter(({ finding }) => finding.waiveOre > 0);
  const shares = (speaking.length > 0 ? speaking : explained).map(({ fee, finding }) =>
    Math.min(finding.waiveOre || openAmount(fee), openAmount(fee)),
  );
  const because = speaking[0]?.finding.because;
  return {
    waiveOre: shares.reduce((sum, ore) => sum + ore, 0),
    reason: because ? reasonOf[because] : null,
  };
}

function viewFinding({ fee, charge, finding }: ExplainedFee, linkedId: string | null): FeeFinding {
  const { why, course, interest, checks, verdict, waiveOre, says } = finding;
  return {
    invoiceId: fee.id,
    invoiceNumber: fee.number,
    isLinked: fee.id === linkedId,
    name: chargeNames[charge.kind],
    ore: charge.ore,
    why,
    course: course.map(({ date, sv, en }) => ({ date, says: { sv, en } })),
    interest: interest && viewInterest(interest),
    checks: checks.map(({ key, name, finding: found, says: said }) => ({
      key,
      name,
      finding: found,
      says: said,
    })),
    verdict,
    waiveOre,
    says,
  };
}

const viewInterest = (interest: Interest): FeeFinding['interest'] =>
  interest.ok
    ? {
        totalOre: interest.totalOre,
        says: roundingRule,
        steps: interest.steps.map(({ from, to, days, ore, says }) => ({ from, to, days, ore, says })),
      }
    : { totalOre: null, says: interest.says, steps: [] };

async function viewPaperFee(tx: Tx, { row, facts }: CaseRecord): Promise<PaperFeeFinding | null> {
  const { invoice, customerId } = row;
  if (!invoice) return null;
  const enrolment = customerId
    ? await tx.db.enrolment.findFirst({
        where: { customerId, state: 'active', activeAt: { not: null } },
        orderBy: { activeAt: 'desc' },
      })
    : null;
  const feeOre = facts.invoice?.paperFeeOre ?? 0;
  const found = explainPaperFee({
    feeOre,
    issuedOn: day(invoice.issuedOn),
    delivery: invoice.delivery as 'paper' | 'email' | 'e_invoice',
    enrolled: enrolment?.activeAt
      ? {
          way: enrolment.kind as 'email' | 'e_invoice',
          since: swedishDay(enrolment.activeAt.toISOString()),
        }
      : null,
  });
  return { feeOre, ...found };
}
