import { describe, expect, test } from 'vitest';
import { desk } from '../testing/desk.ts';
import { refusedMove, sentOf } from '../testing/enrolments.ts';
import { letter } from '../testing/letters.ts';
import { aCase, bryggaren, customerId, look, moved, on } from '../testing/scenarios.ts';
import { eventsOf } from '../testing/written.ts';

describe('parking_referral', () => {
  const mail = (subject: string, text: string) =>
    letter({ from: 'hanna.berg@brevlada.example', subject, text });

  test('a control fee that is contested is referred in one action and never becomes a dispute', async () => {
    const at = await desk();
    const { caseNumber } = await at.mail(
      mail('Bestrider kontrollavgift', 'Jag bestrider kontrollavgiften 7731-4402, bilen har ABC 12D.'),
    );
    const view = await (await at.as('karin')).cases.get({ ref: caseNumber ?? '' });
    expect(view).toMatchObject({ typeKey: 'parking_referral', queueKey: 'referrals', holds: [] });
    expect(view.moves.map(({ key }) => key)).not.toContain('dispute');
    expect(await eventsOf(at, () => moved(at, view, 'refer_control_fee'))).toEqual(['moved', 'replied']);
    const referred = await look(at, view);
    expect(referred).toMatchObject({ state: 'referred', category: 'done', holds: [] });
    expect(referred.fields.referredTo).toBe('Parkering, kontrollavgifter');
    const [answer] = await sentOf(at, view);
    expect(answer?.text).toContain('På avin står hur du betalar och hur du gör om du vill överklaga.');
    expect(answer?.text).toContain('parkering@vakt.example');
  });

  test('a question about parking goes to the parking mailbox; by phone nobody is written to', async () => {
    const at = await desk();
    const { caseNumber } = await at.mail(
      mail('Parking', 'I have a question about a parking permit, thank you.'),
    );
    const view = await (await at.as('karin')).cases.get({ ref: caseNumber ?? '' });
    await moved(at, view, 'refer_parking');
    const [answer] = await sentOf(at, view);
    expect(answer?.text).toContain('Write to parkering@vakt.example');
    const called = await aCase(at, { typeKey: 'parking_referral', requesterAddress: null });
    expect(await moved(at, called, 'refer_parking')).toMatchObject({ state: 'referred' });
    expect(await sentOf(at, called)).toEqual([]);
  });

  test('work asks for the place or the notice’s number, and for nothing more', async () => {
    const at = await desk();
    const view = await aCase(at, { typeKey: 'parking_referral' });
    expect(view.missing.map(({ field }) => field)).toEqual(['place']);
    expect(await refusedMove(at, view, 'start')).toMatchObject({ code: 'case.missing' });
    const karin = await at.as('karin');
    const known = await karin.cases.setFields({ ...on(view), fields: { slipNumber: '7731-4402' } });
    expect(known.missing).toEqual([]);
    expect(await moved(at, known, 'start')).toMatchObject({ state: 'working' });
  });
});

describe('payment_method', () => {
  test('autogiro is answered in one action, whoever asks', async () => {
    const at = await desk();
    const { caseNumber } = await at.mail(
      letter({ from: 'ny.kund@brevlada.example', subject: 'Autogiro?', text: 'Går det att få autogiro?' }),
    );
    const karin = await at.as('karin');
    const view = await karin.cases.get({ ref: caseNumber ?? '' });
    expect(view).toMatchObject({ typeKey: 'payment_method', queueKey: 'delivery' });
    await karin.cases.answer({ ...on(view), replyKey: 'no_direct_debit' });
    expect(await look(at, view)).toMatchObject({ state: 'resolved' });
    const [answer] = await sentOf(at, view);
    expect(answer?.text).toContain('Vi erbjuder tyvärr inte autogiro.');
  });

  test.each([
    ['enrol_email', 'email_invoice_enrolment'],
    ['enrol_e_invoice', 'e_invoice_enrolment'],
  ])('who wants an alternative goes on by %s, where the right is judged', async (move, typeKey) => {
    const at = await desk();
    const view = await aCase(at, { typeKey: 'payment_method' });
    const karin = await at.as('karin');
    if (!view.customer) expect(await refusedMove(at, view, move)).toMatchObject({ code: 'case.no_customer' });
    const linked = await karin.cases.link({
      ...on(view),
      customerId: await customerId(at, bryggaren.number),
    });
    const events = await eventsOf(at, () => moved(at, linked, move));
    expect(events).toContain('case_opened');
    expect(await look(at, view)).toMatchObject({ state: 'referred' });
    const opened = await at.db.case.findFirstOrThrow({ where: { continuesId: view.id } });
    expect(opened).toMatchObject({ typeKey, state: 'new', requesterAddress: bryggaren.mail });
  });
});
