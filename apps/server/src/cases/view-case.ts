import type { CaseView } from '@underlag/api/cases';
import { decide, type Permission } from '@underlag/domain/access';
import { missingFields } from '@underlag/domain/case-types';
import type { ClockReading } from '@underlag/domain/sla';
import { offerMoves } from '@underlag/domain/workflow';
import { readCallOut } from '../call-outs/view-call-out.ts';
import type { StaffCtx } from '../context.ts';
import { day, instant, ore, type Tx } from '../db.ts';
import { type CaseRecord, centreOf } from '../doors/case-record.ts';
import { readCaseClocks } from '../doors/clocks.ts';
import { isVerifiedRequester, registeredContact } from '../doors/registered-contact.ts';
import { casesAround } from './cases-around.ts';
import { viewAgreementTerms } from './view-agreement-terms.ts';
import { viewApproval } from './view-approval.ts';
import { viewAuthority } from './view-authority.ts';
import { viewCollection } from './view-collection.ts';
import { viewDataChange } from './view-data-change.ts';
import { viewDispute } from './view-dispute.ts';
import { viewEnding } from './view-ending.ts';
import { viewEnrolment } from './view-enrolment.ts';
import { viewFees } from './view-fees.ts';
import { viewFields } from './view-fields.ts';
import { viewGuarding } from './view-guarding.ts';
import { viewInstruction } from './view-instruction.ts';
import { viewInvoiceHistory } from './view-invoice-history.ts';
import { viewLetters } from './view-letters.ts';
import { viewOverlap } from './view-overlap.ts';
import { viewCustomer, viewInvoice, viewSite } from './view-parts.ts';
import { viewPaymentPlan } from './view-payment-plan.ts';
import { viewRelated } from './view-related.ts';
import { viewRelations } from './view-relations.ts';
import { viewReports } from './view-reports.ts';
import { viewSupplierInvoice } from './view-supplier-invoice.ts';
import { viewTimeline } from './view-timeline.ts';

/** Everything on the case page, in one answer: what the server decided, ready to show. */
export async function viewCase(ctx: StaffCtx, tx: Tx, record: CaseRecord): Promise<CaseView> {
  const { row, type, facts } = record;
  const clocks = readCaseClocks(tx, row);
  const contact = registeredContact(row, row.requesterAddress);
  const may = (permission: Permission) =>
    decide(ctx.actor, permission, { queue: row.queueKey, assigneeId: row.assigneeId }).allowed;
  const beforeWork = new Set(missingFields(type, facts, 'work'));
  const { agreement } = row;
  const around = await casesAround(ctx, tx, row);
  return {
    id: row.id,
    number: row.number,
    version: row.version,
    typeKey: row.typeKey,
    state: row.state,
    category: row.category as CaseView['category'],
    queueKey: row.queueKey,
    subject: row.subject,
    channel: row.channel as CaseView['channel'],
    language: row.language as CaseView['language'],
    openedAt: row.openedAt.toISOString(),
    waitingSince: instant(row.waitingSince),
    doneAt: instant(row.doneAt),
    assignee: row.assignee,
    requester: {
      name: row.requesterName,
      address: row.requesterAddress,
      phone: row.requesterPhone,
      contact: contact && { id: contact.id, name: contact.name },
      verified: isVerifiedRequester(row),
    },
    fields: viewFields(ctx, record),
    missing: missingFields(type, facts, 'close').map((field) => ({
      field,
      needed: beforeWork.has(field) ? 'work' : 'close',
    })),
    clocks: {
      firstResponse: viewClock(clocks.firstResponse),
      nextUpdate: viewClock(clocks.nextUpdate),
      solution: viewClock(clocks.solution),
    },
    clockSteps: clocks.solution.steps.map(({ sv, en }) => ({ sv, en })),
    moves: offerMoves(type, facts, ctx.actor, tx.now).map((move) => ({
      ...move,
      asksFields: [...move.asksFields],
    })),
    proposals: row.proposals.map(({ id, kind, label, foundIn, state }) => ({
      id,
      kind: kind as CaseView['proposals'][number]['kind'],
      label,
      foundIn,
      state: state as CaseView['proposals'][number]['state'],
    })),
    customer: row.customer && {
      ...viewCustomer(row.customer),
      openCases: around.openOfCustomer[0]?.count ?? 0,
    },
    agreement: agreement
      ? {
          id: agreement.id,
          number: agreement.number,
          name: agreement.name,
          startsOn: day(agreement.startsOn),
          accountManager: agreement.accountManager,
        }
      : null,
    site: viewSite(row.site),
    instruction: await viewInstruction(ctx, tx, record),
    guarding: await viewGuarding(ctx, tx, record),
    callOut: row.invoice?.callOut && may('call_out.read') ? await readCallOut(tx, row.invoice.id) : null,
    reports: await viewReports(ctx, tx, record),
    centre: centreOf(row),
    contact: viewChosen(row),
    authority: await viewAuthority(ctx, tx, record),
    invoice: row.invoice && (await viewInvoice(tx, row.invoice)),
    invoiceHistory: await viewInvoiceHistory(tx, record),
    fees: await viewFees(tx, record),
    approval: await viewApproval(ctx, tx, row),
    dataChange: viewDataChange(record),
    dispute: await viewDispute(ctx, tx, record),
    enrolment: await viewEnrolment(ctx, tx, record),
    paymentPlan: await viewPaymentPlan(tx, record),
    collection: await viewCollection(tx, record),
    ending: await viewEnding(tx, record),
    overlap: await viewOverlap(ctx, tx, record),
    terms: viewAgreementTerms(tx, record),
    supplierInvoice: await viewSupplierInvoice(ctx, tx, record),
    letters: await viewLetters(tx, row),
    holds: row.holds.map((hold) => ({
      id: hold.id,
      version: hold.version,
      state: hold.state as CaseView['holds'][number]['state'],
      reason: hold.reason,
      amountOre: ore(hold.amountOre),
      startsOn: day(hold.startsOn),
      reviewOn: day(hold.reviewOn),
      endedAt: instant(hold.endedAt),
    })),
    ledger: row.ledgerOrders.map((order) => ({
      id: order.id,
      version: order.version,
      kind: order.kind as CaseView['ledger'][number]['kind'],
      amountOre: order.amountOre === null ? null : ore(order.amountOre),
      state: order.state as CaseView['ledger'][number]['state'],
      reference: order.reference,
      createdAt: order.createdAt.toISOString(),
    })),
    timeline: await viewTimeline(
      tx,
      row,
      ctx.actor.locale,
      around.parts.filter(({ isVisible }) => isVisible),
    ),
    lastSeq: row.lastSeq,
    related: around.related.map(viewRelated),
    relations: await viewRelations(ctx, tx, record, around),
    can: {
      edit: may('case.edit'),
      reply: may('case.reply') && row.mergedIntoId === null,
      note: may('case.note'),
      assign: may('case.assign'),
      classify: may('case.classify'),
    },
  };
}

function viewChosen({ customer, contactId }: CaseRecord['row']): CaseView['contact'] {
  const contact = customer?.contacts.find(({ id }) => id === contactId);
  return contact ? { id: contact.id, name: contact.name } : null;
}

const viewClock = ({ state, stage, dueAt, remainingMinutes }: ClockReading) => ({
  state,
  stage,
  dueAt,
  remainingMinutes,
});
