import { beforeAll, expect, test } from 'vitest';
import { desk } from '../testing/desk.ts';
import { takeSampleMail } from './take-sample-mail.ts';

/** Where each sample message ends: parked for a reason, or as a case of a type (or on one), its sender proven or not, and what is proposed. */
const ends: Record<string, string> = {
  'address-change': 'case data_change unverified K-104240',
  'address-in-name': 'case unsorted unverified',
  'alarm-centre-question': 'case alarm_centre_question unverified K-104240',
  'at-collection': 'case collection_referral unverified',
  'auto-reply': 'parked auto_reply',
  autogiro: 'case payment_method unverified K-104275',
  'billed-after-termination': 'case post_termination_billing unverified 306188718 A-400620 K-104282',
  bounce: 'parked bounce',
  'calendar-invitation': 'case unsorted unverified 306188555 306188561 K-104268',
  'copy-all-facts': 'case invoice_copy unverified 306188302 A-400583 K-104240',
  'copy-few-facts': 'case invoice_copy unverified K-104275',
  'copy-from-shared-mailbox': 'case invoice_copy unverified 306188433 K-104251',
  'copy-html-only': 'case invoice_copy unverified 306188718 306188725 K-104282',
  'dispute-extra-guarding-hours': 'case invoice_dispute verified 306188420 A-400590 K-104251',
  'dispute-in-english': 'case invoice_dispute verified 306188801 A-400637 K-104299',
  'dispute-not-ordered': 'case invoice_dispute unverified 306188725 K-104282',
  'dispute-second-thoughts': 'joined invoice_dispute verified',
  'dispute-with-invoice': 'case invoice_dispute verified 306188194 A-400576 K-104233',
  'dispute-wrong-site': 'case invoice_dispute unverified 306188561 K-104268',
  'e-invoice-complete': 'case e_invoice_enrolment unverified K-104268',
  'e-invoice-incomplete': 'case e_invoice_enrolment verified K-104251',
  'extra-guarding-follow-up': 'joined extra_guarding_contact verified',
  'extra-guarding-question': 'case extra_guarding_contact verified 306188420 K-104251',
  'forwarded-invoice': 'case action_invoice_question verified 306188433 A-400590 K-104251',
  'inline-image': 'case unsorted unverified K-104282',
  instalments: 'case payment_arrangement unverified 306188718 K-104282',
  'instruction-change-forged': 'case instruction_change unverified K-104251',
  'invoice-by-mail': 'case email_invoice_enrolment unverified 306188725 K-104282',
  'invoice-never-came': 'case invoice_not_received unverified A-400606 K-104268',
  'never-came-private': 'case invoice_not_received unverified K-104275',
  newsletter: 'parked list',
  'no-reports': 'case report_delivery unverified K-104268',
  'no-sender': 'parked no_sender',
  'not-a-customer': 'case non_customer_action_invoice unverified 306188909',
  'org-number-question': 'case general_question verified K-104299',
  'outlook-quote': 'case unsorted unverified K-104268',
  'paper-fee': 'case paper_fee_question unverified 306188302 K-104240',
  'parking-fee': 'case parking_referral unverified',
  'parking-to-billing': 'case parking_referral unverified',
  'reminder-already-paid': 'case invoice_dispute unverified 306188640 K-104275',
  'reminder-fee': 'case late_fee_question unverified 306187640 306188317 K-104240',
  'renewal-question': 'case agreement_renewal verified A-400637 K-104299',
  'report-request': 'case action_invoice_question verified 306188433 K-104251',
  'sign-up-code': 'case unsorted unverified',
  'supplier-e-invoice': 'case supplier_invoice unverified',
  'supplier-pdf-invoice': 'case supplier_invoice unverified',
  'termination-forged': 'case cancellation unverified K-104233',
  'termination-signed': 'case cancellation verified A-400576 A-400577 K-104233',
  'termination-unsigned': 'case cancellation unverified A-400583 K-104240',
  'thanks-reply': 'joined invoice_copy unverified',
  'to-two-mailboxes': 'case unsorted unverified',
  'two-senders': 'parked two_senders',
  'what-is-a-call-out': 'case action_invoice_question unverified 306188640 K-104275',
};

let found: Record<string, string>;
beforeAll(async () => {
  const { server } = await desk();
  await takeSampleMail(server, () => false);
  found = await whereAll();
}, 120_000);

async function whereAll(): Promise<Record<string, string>> {
  const { db } = await desk();
  const items = await db.intakeItem.findMany({ include: { raw: true } });
  const cases = await db.case.findMany({ include: { proposals: true, messages: true } });
  const described = items.map(({ raw, state, reason, caseId, messageId }): [string, string] => {
    const its = cases.find(({ id }) => id === caseId);
    const proof = its?.messages.find(({ id }) => id === messageId)?.proof;
    const sender = proof && typeof proof === 'object' && !Array.isArray(proof) ? proof.sender : null;
    const proposed = its?.proposals.map(({ label }) => label.split(' · ')[0]).sort() ?? [];
    const words = its ? [its.typeKey, sender, ...(state === 'case' ? proposed : [])] : [reason];
    return [raw.name.replace('.eml', ''), [state, ...words].join(' ')];
  });
  return Object.fromEntries(described);
}

test('every sample message ends where it should', () => {
  expect(found).toEqual(ends);
});

test('each sender is acknowledged once in the hour; machines and lists never', async () => {
  const { db } = await desk();
  const sent = await db.message.findMany({ where: { automatic: true } });
  const to = sent.flatMap(({ toAddresses }) => toAddresses);
  expect(new Set(to).size).toBe(to.length);
  expect(to.filter((address) => /no-reply|nyhetsbrev|daemon|overallt/.test(address))).toEqual([]);
  for (const { text, subject } of sent) {
    expect(subject).toMatch(/ U\d\d-\d{6}-\d$/);
    expect(text).not.toMatch(/Kajen 5|Storgatan|Autogiro\?/);
  }
});

test('the language is the sender’s', async () => {
  const { db } = await desk();
  const english = await db.case.findMany({ where: { language: 'en' }, select: { requesterName: true } });
  expect(new Set(english.map(({ requesterName }) => requesterName))).toEqual(new Set(['Emily Clarke']));
});

test('when it reached us is what our own host stamped', async () => {
  const { db } = await desk();
  const message = await db.message.findFirstOrThrow({ where: { subject: 'Autogiro?' } });
  expect(message.receivedSource).toBe('received_header');
  expect(message.at.toISOString()).toBe('2026-11-13T16:50:04.000Z');
});

test('started again, the demo takes nothing in twice', async () => {
  const { server, db } = await desk();
  const before = await db.caseEvent.count();
  await takeSampleMail(server, () => false);
  expect([await db.intakeItem.count(), await db.caseEvent.count()]).toEqual([53, before]);
});
