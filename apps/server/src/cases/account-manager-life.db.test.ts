import type { CaseView } from '@underlag/api/cases';
import { describe, expect, test } from 'vitest';
import { aWishByMail, toManager } from '../testing/agreement-matters.ts';
import { type Desk, desk } from '../testing/desk.ts';
import { letter } from '../testing/letters.ts';
import { aContact, aRight } from '../testing/registers.ts';
import { look, moved, on } from '../testing/scenarios.ts';
import { anAgreement, aTerminator, refusedMove } from '../testing/terminations.ts';
import { eventsOf } from '../testing/written.ts';

const wish = { subject: 'Samlingsfaktura', text: 'Vi vill ha samlingsfaktura för alla våra objekt.' };
const renewal = { subject: 'Förnyelse', text: 'Vi vill gärna förlänga avtalet ett år till.' };

/** A wish for other terms by somebody with the right, with all that must be known. */
async function aTermsWish(at: Desk, sign = true) {
  const who = await aTerminator(at);
  const linked = await aWishByMail(at, who, { ...wish, sign });
  const fields = { wish: 'collective_invoice' };
  return { ...who, view: await (await at.as('karin')).cases.setFields({ ...on(linked), fields }) };
}

/** A wish that the account manager has. */
async function passedOn(at: Desk): Promise<CaseView> {
  return moved(at, (await aTermsWish(at)).view, 'pass_on');
}

const sent = ({ db }: Desk, { id: caseId }: Pick<CaseView, 'id'>, templateKey: string) =>
  db.message.findFirstOrThrow({ where: { caseId, templateKey } });

describe('other terms', () => {
  test('from the mail to the account manager and to what was agreed', async () => {
    const at = await desk();
    const { view, agreement, contact } = await aTermsWish(at);
    expect(view).toMatchObject({
      ...{ typeKey: 'commercial_terms', queueKey: 'agreements', missing: [] },
      authority: { result: 'allow' },
      terms: {
        ...{ startsOn: '2025-03-15', termEnd: '2026-03-15', bindingMonths: 12, notice: { months: 3 } },
        ...{ renewal: 'until_further_notice', renewsOn: null, endsOn: null },
        manager: { name: 'Helena Brandt', email: 'helena.brandt@vakt.example' },
      },
    });
    expect(await eventsOf(at, () => moved(at, view, 'pass_on'))).toEqual([
      ...['authority_decided', 'moved', 'replied', 'account_manager_told', 'replied'],
    ]);
    expect(await look(at, view)).toMatchObject({ state: 'with_manager', category: 'waiting' });
    const mail = await toManager(at, view);
    expect(mail).toMatchObject({ toAddresses: ['helena.brandt@vakt.example'], automatic: true });
    for (const words of ['Samlingsfaktura', wish.text, agreement.number, contact.mail, '2026-03-15: '])
      expect(mail.text).toContain(words);
    expect((await sent(at, view, 'passed_on')).toAddresses).toEqual([contact.mail]);

    const answer = letter({
      from: 'Helena Brandt <helena.brandt@vakt.example>',
      subject: `Sv: ${mail.subject}`,
      answers: [mail.messageId ?? ''],
    });
    expect(await at.mail(answer)).toMatchObject({ result: 'joined', caseNumber: view.number });
    expect(await look(at, view)).toMatchObject({ state: 'with_manager' });
    expect(await refusedMove(at, view, 'agree')).toMatchObject({ code: 'move.field_missing' });
    const managerAnswer = 'En faktura i månaden för båda objekten, från januari.';
    const agreed = await moved(at, view, 'agree', { fields: { managerAnswer } });
    expect(agreed).toMatchObject({ state: 'resolved', fields: { decision: 'agreed', managerAnswer } });
    expect((await sent(at, view, 'terms_agreed')).text).toContain(managerAnswer);
    expect(await moved(at, view, 'close')).toMatchObject({ state: 'closed' });
  });

  test('declined, taken over, taken back', async () => {
    const at = await desk();
    const declined = await moved(at, await passedOn(at), 'decline', {
      fields: { managerAnswer: 'Avtalet är bundet till i mars.' },
    });
    expect(declined).toMatchObject({ state: 'resolved', fields: { decision: 'declined' } });
    expect((await sent(at, declined, 'wish_declined')).text).toContain('bundet till i mars');
    const takenOver = await moved(at, await passedOn(at), 'take_over');
    expect(takenOver).toMatchObject({ state: 'referred', fields: { decision: 'taken_over' } });
    expect((await sent(at, takenOver, 'taken_over')).text).toContain('helena.brandt@vakt.example');
    const back = await moved(at, await passedOn(at), 'take_back', { reason: 'Fel avtal.' });
    expect(back).toMatchObject({ state: 'working' });
  });

  test('a mere claim is not passed on; a call back to a registered number is enough', async () => {
    const at = await desk();
    const { view, contact } = await aTermsWish(at, false);
    expect(view.authority).toMatchObject({ result: 'needs_proof' });
    expect(await refusedMove(at, view, 'pass_on')).toMatchObject({
      ...{ status: 422, code: 'authority.needs_proof' },
    });
    await at.db.contactAddress.create({
      data: { contactId: contact.id, kind: 'phone', value: '+46701740699' },
    });
    const called = await (await at.as('karin')).authority.logCallBack({
      ...on(view),
      ...{ contactId: contact.id, number: '070-174 06 99', reached: true, note: 'Hon bekräftade.' },
    });
    expect(called.authority).toMatchObject({ result: 'allow' });
    expect(await moved(at, called, 'pass_on')).toMatchObject({ state: 'with_manager' });
  });

  test('somebody without the right is denied; without the agreement, or an account manager to reach, it goes nowhere', async () => {
    const at = await desk();
    const contact = await aContact(at);
    await aRight(at, { contactId: contact.id, scope: 'read_report' });
    const denied = await aWishByMail(at, { contact, agreement: await anAgreement(at) }, wish);
    const fields = { wish: 'pause' };
    const ready = await (await at.as('karin')).cases.setFields({ ...on(denied), fields });
    expect(ready.authority).toMatchObject({ result: 'deny' });
    expect(await refusedMove(at, ready, 'pass_on')).toMatchObject({ status: 422, code: 'authority.deny' });

    const { view, agreement } = await aTermsWish(at);
    await at.db.agreement.update({ where: { id: agreement.id }, data: { managerEmail: null } });
    expect(await refusedMove(at, view, 'pass_on')).toMatchObject({ code: 'agreement.manager_unreachable' });
    const unlinked = await (await at.as('karin')).cases.link({ ...on(view), agreementId: null });
    expect(unlinked.terms).toBeNull();
    expect(await refusedMove(at, unlinked, 'pass_on')).toMatchObject({ code: 'case.no_agreement' });
  });
});

describe('a renewal', () => {
  test('with the term, the next period and the last day to prevent it, to the answer', async () => {
    const at = await desk();
    const who = await aTerminator(at);
    const terms = { renewal: 'auto', renewalMonths: 12, bindingMonths: 36, noticeMonths: 6 };
    await at.db.agreement.update({
      where: { id: who.agreement.id },
      data: { ...terms, startsOn: new Date('2099-04-01') },
    });
    const view = await aWishByMail(at, who, renewal);
    expect(view).toMatchObject({
      ...{ typeKey: 'agreement_renewal', missing: [] },
      terms: {
        ...{ termEnd: '2102-04-01', renewal: 12, renewsOn: '2102-04-01', lastNoticeDay: '2101-10-01' },
      },
    });
    await moved(at, view, 'pass_on');
    expect((await toManager(at, view)).text).toContain('2101-10-01: Sista dag att säga upp till 2102-04-01');
    const managerAnswer = 'Vi förlänger ett år på samma villkor.';
    const answered = await moved(at, view, 'answer', { fields: { managerAnswer } });
    expect(answered).toMatchObject({ state: 'resolved', fields: { decision: 'answered' } });
    expect((await sent(at, view, 'renewal_answered')).text).toContain(managerAnswer);
  });

  test('declined, and taken over by the account manager', async () => {
    const at = await desk();
    const pass = async () => moved(at, await aWishByMail(at, await aTerminator(at), renewal), 'pass_on');
    const declined = await moved(at, await pass(), 'decline', {
      fields: { managerAnswer: 'Objektet ligger utanför vårt område från i vår.' },
    });
    expect(declined).toMatchObject({ state: 'resolved', fields: { decision: 'declined' } });
    const takenOver = await moved(at, await pass(), 'take_over');
    expect(takenOver).toMatchObject({ state: 'referred', fields: { decision: 'taken_over' } });
  });
});
