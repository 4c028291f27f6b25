import { screen, within } from '@testing-library/react';
import type { AgreementTermsView } from '@underlag/api/agreement-terms';
import type { CaseView } from '@underlag/api/cases';
import { afterEach, expect, test } from 'vitest';
import { queryClient } from '../../../api/query-client.ts';
import { trpc } from '../../../api/trpc.ts';
import { fakeApi } from '../../../shared/fake-api.ts';
import { openPage } from '../../../shared/test-page.tsx';
import { CaseDesk } from '../case-desk.tsx';
import { dispute, karin } from '../test-case.ts';
import { TermsPanel } from './terms-panel.tsx';

const terms: AgreementTermsView = {
  startsOn: '2024-04-01',
  termEnd: '2027-04-01',
  bindingMonths: 36,
  notice: { months: 6 },
  renewal: 12,
  renewsOn: '2027-04-01',
  lastNoticeDay: '2026-10-01',
  endsOn: null,
  steps: [{ date: '2027-04-01', says: { sv: 'Nästa period börjar.', en: 'The next period begins.' } }],
  manager: { name: 'Helena Brandt', email: 'helena.brandt@vakt.example', phone: '08-465 004 11' },
};

let end = () => {};
afterEach(() => end());

function open(record: CaseView) {
  end = fakeApi({});
  queryClient.setQueryData(trpc.session.me.queryKey(), karin);
  openPage(
    <CaseDesk record={record}>
      <TermsPanel />
    </CaseDesk>,
  );
}
const shown = async () => within(await screen.findByRole('region', { name: 'Avtalets tid och förnyelse' }));
const renewal = (different: Partial<AgreementTermsView> = {}): CaseView => ({
  ...{ ...dispute, typeKey: 'agreement_renewal', fields: {} },
  terms: { ...terms, ...different },
});

test('the term, the notice, the next period and who answers for it stand there', async () => {
  open(renewal());
  const panel = await shown();
  for (const words of ['36 månader', '6 månader', '12 månader i taget', '2026-10-01', 'Helena Brandt'])
    expect(panel.getByText(words)).toBeVisible();
  expect(panel.getByRole('link', { name: 'helena.brandt@vakt.example' })).toBeVisible();
  expect(within(panel.getByRole('list')).getByRole('listitem')).toHaveTextContent(
    '2027-04-01Nästa period börjar.',
  );
});

test('an agreement that is terminated, and an account manager who cannot be reached, are warned of', async () => {
  open(
    renewal({
      ...{ endsOn: '2026-12-01', renewal: 'until_further_notice', renewsOn: null, lastNoticeDay: null },
      manager: { ...terms.manager, email: null },
    }),
  );
  const panel = await shown();
  expect(panel.getByText('Avtalet är uppsagt. Första dagen utan tjänst är 2026-12-01.')).toBeVisible();
  expect(panel.getByText('Tills vidare')).toBeVisible();
  expect(panel.getByText(/saknar e-postadress i registret/)).toBeVisible();
});

test('until the agreement is linked it says so', async () => {
  open({ ...renewal(), terms: null });
  expect((await shown()).getByText(/Koppla avtalet/)).toBeVisible();
});

test('another matter has no such panel', () => {
  open(dispute);
  expect(screen.queryByText('Avtalets tid och förnyelse')).toBeNull();
});
