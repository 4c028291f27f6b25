import { screen, waitFor, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { CaseView, ReplyCase, SetFields } from '@underlag/api/cases';
import type { ErrorShape } from '@underlag/api/errors';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { queryClient } from '../../api/query-client.ts';
import { trpc } from '../../api/trpc.ts';
import { type Answers, fakeApi } from '../../shared/fake-api.ts';
import { openPage } from '../../shared/test-page.tsx';
import { CasePage } from './case-page.tsx';
import { dispute, karin } from './test-case.ts';

const newer: ErrorShape = {
  kind: 'conflict',
  code: 'conflict.changed',
  says: { sv: 'Någon annan hann ändra.', en: 'Someone else changed it first.' },
  requestId: 'test',
  fields: [],
  changedBy: 'Omar Haddad',
  changedAt: '2026-11-20T09:00:00.000Z',
};

let end = () => {};
beforeEach(() => sessionStorage.clear());
afterEach(() => end());

function open(answers: Answers['cases'], record: CaseView = dispute): void {
  end = fakeApi({
    session: { me: () => karin },
    cases: {
      get: () => record,
      draft: () => null,
      saveDraft: () => null,
      beat: () => [],
      templates: () => [],
      ...answers,
    },
  });
  queryClient.setQueryData(trpc.session.me.queryKey(), karin);
  openPage(<CasePage />, { path: '/arenden/:number', at: `/arenden/${record.number}` });
}

async function write(user: UserEvent, box: HTMLElement, words: string): Promise<void> {
  await user.click(box);
  await user.paste(words);
}

const replyBox = () => screen.findByRole('textbox', { name: 'Ditt svar' });

test('a refused step is grey but reachable, says why, and leads to the field that cures it', async () => {
  const user = userEvent.setup();
  open({});
  const start = await screen.findByRole('button', { name: 'Börja utreda' });
  expect(start).toHaveAttribute('aria-disabled', 'true');
  expect(start).toHaveAccessibleDescription('Det saknas: Bestritt belopp.');
  await user.click(start);
  await user.click(await screen.findByRole('button', { name: 'Gå dit det åtgärdas' }));
  await waitFor(() => expect(screen.getByRole('textbox', { name: 'Bestritt belopp' })).toHaveFocus());
});

test('an amount is typed as 1 234,50 and sent in öre', async () => {
  const user = userEvent.setup();
  const sent: SetFields[] = [];
  open({
    setFields: (input) => {
      sent.push(input);
      return { ...dispute, version: 4, missing: [], fields: { ...dispute.fields, disputedAmount: 123_450 } };
    },
  });
  await write(user, await screen.findByRole('textbox', { name: 'Bestritt belopp' }), '1 234,50');
  await user.keyboard('{Enter}');
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toMatchObject({ version: 3, fields: { disputedAmount: 123_450 } });
  expect(await screen.findByText(/1\s234,50\skr/)).toBeVisible();
});

test('an amount that cannot be read says how to write it, and is not sent', async () => {
  const user = userEvent.setup();
  open({});
  await write(user, await screen.findByRole('textbox', { name: 'Bestritt belopp' }), 'mycket');
  await user.keyboard('{Enter}');
  expect(await screen.findByText(/till exempel 1 234,50/)).toBeVisible();
});

test('when somebody else changed the same field first, both values are shown and the person chooses', async () => {
  const user = userEvent.setup();
  const sent: SetFields[] = [];
  const theirs: CaseView = {
    ...dispute,
    version: 4,
    lastSeq: 5,
    fields: { ...dispute.fields, disputedAmount: 100_000 },
    timeline: [
      ...dispute.timeline,
      {
        kind: 'event',
        seq: 5,
        at: '2026-11-20T09:00:00.000Z',
        event: 'fields_set',
        actor: { kind: 'staff', name: 'Omar Haddad' },
        says: { sv: 'ändrade uppgifter', en: 'changed details' },
        words: null,
        noise: false,
      },
    ],
  };
  let current = dispute;
  open({
    get: () => current,
    setFields: (input) => {
      sent.push(input);
      if (input.version !== 4) {
        current = theirs;
        throw newer;
      }
      return { ...theirs, version: 5, fields: { ...theirs.fields, disputedAmount: 123_450 } };
    },
  });
  await write(user, await screen.findByRole('textbox', { name: 'Bestritt belopp' }), '1234,50');
  await user.keyboard('{Enter}');
  const panel = await screen.findByRole('dialog', { name: 'Någon annan hann ändra' });
  expect(within(panel).getByText('Omar Haddad')).toBeVisible();
  expect(within(panel).getByRole('radio', { name: /Behåll deras: 1\s000,00\skr/ })).not.toBeChecked();
  expect(within(panel).getByRole('radio', { name: /Använd mitt: 1\s234,50\skr/ })).toBeChecked();
  await user.click(within(panel).getByRole('button', { name: 'Gör det nu' }));
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[1]).toMatchObject({ version: 4, fields: { disputedAmount: 123_450 } });
});

test('a reply that met something newer is stopped, keeps its text, and can be sent again', async () => {
  const user = userEvent.setup();
  const sent: ReplyCase[] = [];
  const answered: CaseView = {
    ...dispute,
    lastSeq: 9,
    timeline: [
      ...dispute.timeline,
      {
        ...dispute.timeline[0],
        kind: 'message',
        id: '0190a000-0000-7000-8000-0000000000b2',
        text: 'En sak till.',
      } as CaseView['timeline'][number],
    ],
  };
  let current = dispute;
  open({
    get: () => current,
    reply: (input) => {
      sent.push({ ...input, cc: input.cc ?? [], uploadIds: input.uploadIds ?? [] });
      if (input.seenSeq === 9)
        return { deliveryId: dispute.id, sendsAt: new Date(Date.now() + 15_000).toISOString() };
      current = answered;
      throw newer;
    },
  });
  await write(user, await replyBox(), 'Vi tittar på det.');
  await user.click(screen.getByRole('button', { name: 'Skicka' }));
  expect(await screen.findByText('Svaret stoppades: något nytt har kommit i ärendet')).toBeVisible();
  expect(await screen.findByRole('link', { name: /Nytt meddelande från Lena Ek/ })).toBeVisible();
  expect(await replyBox()).toHaveValue('Vi tittar på det.');
  await user.click(screen.getByRole('button', { name: 'Jag har läst – skicka' }));
  await waitFor(async () => expect(await replyBox()).toHaveValue(''));
  expect(sent.map(({ seenSeq }) => seenSeq)).toEqual([4, 9]);
});

test('a template that lacks a value names it aloud, and is not sent with the gap', async () => {
  const user = userEvent.setup();
  const name = { sv: 'Kopian är skickad', en: 'The copy is sent' };
  const text = 'Faktura {{invoiceNumber}} är skickad.';
  open({
    templates: () => [
      { key: 'copy_sent', name, subject: 'Kopia', text, empty: ['invoiceNumber'], oneClick: false },
    ],
  });
  await user.type(await replyBox(), '/');
  await user.click(await screen.findByRole('option', { name: /Kopian är skickad/ }));
  expect(await screen.findByRole('alert')).toHaveTextContent('behöver fakturanummer, som saknas i ärendet');
  expect(await replyBox()).toHaveValue(text);
  await user.click(screen.getByRole('button', { name: 'Skicka' }));
  expect(await screen.findByText('Fyll i det som står inom {{ }} först.')).toBeVisible();
});

test('a draft comes back when the case is opened', async () => {
  open({
    draft: () => ({
      body: {
        mode: 'reply',
        to: ['lena.ek@bryggaren.example'],
        cc: [],
        subject: 'Re: Bestrider',
        text: 'Halvskrivet',
        uploadIds: [],
      },
      updatedAt: '2026-11-20T09:00:00.000Z',
      uploads: [],
    }),
  });
  await waitFor(async () => expect(await replyBox()).toHaveValue('Halvskrivet'));
});

test('a note is saved without recipients and leaves the reply alone', async () => {
  const user = userEvent.setup();
  const notes: string[] = [];
  open({
    note: ({ text }) => {
      notes.push(text);
      return { version: 4 };
    },
  });
  await write(user, await replyBox(), 'Svar');
  await user.click(screen.getByRole('tab', { name: 'Intern anteckning' }));
  await write(user, await screen.findByRole('textbox', { name: 'Din anteckning' }), 'Bara vi');
  await user.click(screen.getByRole('button', { name: 'Spara anteckning' }));
  await waitFor(() => expect(notes).toEqual(['Bara vi']));
  await user.click(screen.getByRole('tab', { name: 'Svar till kunden' }));
  expect(await replyBox()).toHaveValue('Svar');
});

test('a case that waits for a second person says so, and who asked may take it back', async () => {
  const user = userEvent.setup();
  const withdrawn: unknown[] = [];
  const approval = {
    id: '0190a000-0000-7000-8000-00000000a001',
    version: 1,
    kind: 'credit',
    requestedBy: { id: karin.id, name: karin.name },
    requestedAt: '2026-11-20T08:00:00.000Z',
    reason: 'Priset var fel.',
    mine: true,
  } as const;
  let current: CaseView = { ...dispute, approval };
  end = fakeApi({
    session: { me: () => karin },
    cases: {
      get: () => current,
      draft: () => null,
      saveDraft: () => null,
      beat: () => [],
      templates: () => [],
    },
    approvals: {
      withdraw: (input) => {
        withdrawn.push(input);
        current = { ...dispute, version: 4 };
        return { outcome: 'withdrawn', caseNumber: dispute.number };
      },
    },
  });
  queryClient.setQueryData(trpc.session.me.queryKey(), karin);
  openPage(<CasePage />, { path: '/arenden/:number', at: `/arenden/${dispute.number}` });
  expect(await screen.findByText('Väntar på attest: Kreditering')).toBeVisible();
  expect(screen.getByText(/Begärd av Karin Ström 2026-11-20 09:00/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Ta tillbaka' }));
  await waitFor(() => expect(screen.queryByText('Väntar på attest: Kreditering')).toBeNull());
  expect(withdrawn).toEqual([{ approvalId: approval.id, version: 1 }]);
});
