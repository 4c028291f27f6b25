import { expect, test } from 'vitest';
import { desk } from '../testing/desk.ts';
import { refusalOf } from '../testing/refusal.ts';
import { aCase, aDispute } from '../testing/scenarios.ts';

test('the choices of a case are the linked customer’s own, in order; none while no customer is linked', async () => {
  const at = await desk();
  const karin = await at.as('karin');
  const { id: caseId } = await aDispute(at);
  expect(await karin.authority.choices({ caseId })).toMatchObject({
    agreements: [{ number: 'A-400576', endsOn: null }, { number: 'A-400577' }],
    sites: [{ number: 'S-200101', address: 'Storgatan 12, 990 11 Lillåstad' }, { number: 'S-200102' }],
    contacts: [{ name: 'Lena Ek', emails: ['lena.ek@bryggaren.example'], phones: ['+46701740605'] }],
  });
  const { id: unlinked } = await aCase(at);
  expect(await karin.authority.choices({ caseId: unlinked })).toEqual({
    agreements: [],
    sites: [],
    contacts: [],
  });
});

test('whoever may not see the case is told nothing of its customer', async () => {
  const at = await desk();
  const { id: caseId } = await aDispute(at);
  expect(await refusalOf((await at.as('pelle')).authority.choices({ caseId }))).toMatchObject({
    status: 404,
  });
  expect(await refusalOf(at.outsider().authority.choices({ caseId }))).toMatchObject({ status: 401 });
});
