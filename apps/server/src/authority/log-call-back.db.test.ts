import { describe, expect, test } from 'vitest';
import { type Desk, desk } from '../testing/desk.ts';
import { quintet } from '../testing/quintet.ts';
import { refusalOf } from '../testing/refusal.ts';
import { aRight, theContact } from '../testing/rights.ts';
import { aCase, aDispute, bryggaren, customerId, on, withdrawn } from '../testing/scenarios.ts';
import { nothingWritten } from '../testing/written.ts';

const lenasPhone = '+46701740605';

/** A dispute of Bryggaren, and its contact to call. */
const toCall = async (at: Desk) => ({
  ...(await aDispute(at)),
  contactId: (await theContact(at, 'Lena Ek')).id,
});

describe('authority.logCallBack', () => {
  quintet({
    given: toCall,
    call: (caller, { contactId, ...view }) =>
      caller.authority.logCallBack({
        ...on(view),
        contactId,
        number: '070-174 06 05',
        reached: true,
        note: 'Hon bekräftade.',
      }),
    unseen: 'pelle',
    powerless: ['rut', 'gunnar', 'lasse'],
    refused: [
      'case.fields_locked',
      async (at, view) => ({ ...(await withdrawn(at, view)), contactId: view.contactId }),
    ],
    stale: (view) => ({ ...view, version: view.version - 1 }),
    events: ['called_back'],
    done: async (at, { id, contactId }) => {
      expect(await at.db.callBack.findMany({ where: { caseId: id } })).toMatchObject([
        { contactId, number: lenasPhone, reached: true, note: 'Hon bekräftade.' },
      ]);
      const view = await (await at.as('karin')).cases.get({ ref: id });
      expect(view.timeline.at(-1)).toMatchObject({ event: 'called_back', words: 'Hon bekräftade.' });
    },
  });

  test('only a registered number of this very contact counts, and only a contact of the customer', async () => {
    const at = await desk();
    const view = await toCall(at);
    const karin = await at.as('karin');
    const sara = await theContact(at, 'Sara Lindqvist');
    const called = (contactId: string, number: string) =>
      nothingWritten(at, () =>
        refusalOf(karin.authority.logCallBack({ ...on(view), contactId, number, reached: true })),
      );
    for (const number of ['+46701740606', '+46701740631', 'växeln'])
      expect(await called(view.contactId, number)).toMatchObject({
        status: 422,
        code: 'authority.number_not_registered',
        fields: [{ path: 'number' }],
      });
    expect(await called(sara.id, '+46701740631')).toMatchObject({ status: 404 });
  });

  test('reached, it allows what a call is enough for; not reached, it proves nothing', async () => {
    const at = await desk();
    await aRight(at, 'Lena Ek', { scope: 'read_instruction' });
    const karin = await at.as('karin');
    const { contactId } = await toCall(at);
    const opened = await aCase(at, {
      typeKey: 'instruction_disclosure',
      customerId: await customerId(at, bryggaren.number),
    });
    expect(opened.authority).toMatchObject({ result: 'needs_proof', contact: { by: 'address' } });
    const cure = opened.authority?.cures.find(({ kind }) => kind === 'call_back');
    expect(cure).toMatchObject({ leadsTo: 'allow', contacts: [{ phones: [lenasPhone] }], stopped: null });
    const call = { contactId, number: lenasPhone };
    const missed = await karin.authority.logCallBack({ ...on(opened), ...call, reached: false });
    expect(missed.authority?.result).toBe('needs_proof');
    const reached = await karin.authority.logCallBack({ ...on(missed), ...call, reached: true });
    expect(reached.authority).toMatchObject({ result: 'allow', cures: [] });
    // The number is taken out of the register: what was proven by it no longer counts.
    await at.db.contactAddress.deleteMany({ where: { contactId, kind: 'phone' } });
    const after = await karin.cases.get({ ref: opened.number });
    expect(after.authority?.result).toBe('needs_proof');
    await at.db.contactAddress.create({ data: { contactId, kind: 'phone', value: lenasPhone } });
  });
});
