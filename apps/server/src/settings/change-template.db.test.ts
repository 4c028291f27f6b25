import type { ChangeTemplate } from '@underlag/api/settings';
import { describe, expect, test } from 'vitest';
import { type Desk, desk } from '../testing/desk.ts';
import { quintet } from '../testing/quintet.ts';
import { refusalOf } from '../testing/refusal.ts';
import { aCase, aDispute } from '../testing/scenarios.ts';
import { nothingWritten } from '../testing/written.ts';

const typeKey = 'general_question';

async function shown(at: Desk, key = 'received', type = typeKey): Promise<ChangeTemplate> {
  const { templates } = await (await at.as('ahmed')).settings.templates();
  const [newest] = templates.find((row) => row.typeKey === type && row.key === key)?.versions ?? [];
  if (!newest) throw new Error(`no template ${key}`);
  const { version: base, subject, body, oneClick } = newest;
  return { typeKey: type, key, base, subject, body, oneClick };
}

/** A template that agents choose themselves. */
const chosen = async (at: Desk, { id }: { id: string }) => {
  const [first] = await (await at.as('karin')).cases.templates({ caseId: id });
  if (!first) throw new Error('no templates');
  return first;
};

const saying = (template: ChangeTemplate, sv: string, en = 'Thanks, {{caseNumber}}.'): ChangeTemplate => ({
  ...template,
  body: { sv, en },
});

describe('settings.changeTemplate', () => {
  quintet({
    given: async (at) => {
      const first = await shown(at);
      if (first.base === 1) await (await at.as('ahmed')).settings.changeTemplate(saying(first, 'Tack.'));
      return saying(await shown(at), 'Tack för {{caseNumber}}.');
    },
    call: (caller, template) => caller.settings.changeTemplate(template),
    unseen: (template) => ({ ...template, key: 'none' }),
    powerless: ['karin', 'rut', 'gunnar'],
    owner: 'ahmed',
    refused: ['settings.unchanged', (at) => shown(at)],
    stale: (template) => ({ ...template, base: template.base - 1 }),
    events: ['template_changed'],
    done: async ({ db }) => {
      const [newest, before] = await db.replyTemplate.findMany({
        where: { typeKey, key: 'received' },
        orderBy: { version: 'desc' },
      });
      expect(newest).toMatchObject({ bodySv: 'Tack för {{caseNumber}}.', bodyEn: 'Thanks, {{caseNumber}}.' });
      expect(newest?.version).toBe((before?.version ?? 0) + 1);
      const event = await db.adminEvent.findFirst({
        where: { kind: 'template_changed' },
        orderBy: { at: 'desc' },
      });
      expect(event).toMatchObject({
        subjectId: `${typeKey}/received`,
        data: { from: { body: { sv: before?.bodySv } }, to: { body: { sv: newest?.bodySv } } },
      });
    },
  });

  test('the newest version is what agents are offered; earlier ones stay readable', async () => {
    const at = await desk();
    const ahmed = await at.as('ahmed');
    const view = await aCase(at);
    const { key } = await chosen(at, view);
    const before = await shown(at, key);
    await ahmed.settings.changeTemplate(saying(before, 'Nytt svar i {{caseNumber}}.'));
    expect((await chosen(at, view)).text).toBe(`Nytt svar i ${view.number}.`);
    const { templates } = await ahmed.settings.templates();
    const versions = templates.find((row) => row.typeKey === typeKey && row.key === key)?.versions;
    expect(versions?.map(({ version }) => version)).toEqual([2, 1]);
    expect(versions?.[0]).toMatchObject({ by: 'Ahmed Nilsson' });
    expect(versions?.[1]).toMatchObject({ body: before.body, by: null });
  });

  test.each([
    ['an unknown variable', { subject: { sv: '{{caseNo}}', en: 'Case' } }, ['subject.sv']],
    ['a brace too few', { body: { sv: 'Tack', en: 'Thanks {{caseNumber}' } }, ['body.en']],
    ['one language only', { body: { sv: 'Tack', en: ' ' } }, ['body.en']],
    ['the system’s link', { body: { sv: '{{oneTimeLink}}', en: 'Link' } }, ['body.sv']],
  ])('%s is refused beside its field', async (_, wrong, paths) => {
    const at = await desk();
    const template = { ...(await shown(at)), ...wrong };
    const told = await nothingWritten(at, async () =>
      refusalOf((await at.as('ahmed')).settings.changeTemplate(template)),
    );
    expect(told).toMatchObject({ status: 400 });
    expect(told.fields.map(({ path }) => path)).toEqual(paths);
  });
});

describe('settings.previewTemplate', () => {
  const look = async (at: Desk, who: string, caseNumber: string | null, body?: ChangeTemplate['body']) => {
    const { base: _, oneClick: __, ...template } = await shown(at);
    return (await at.as(who)).settings.previewTemplate({
      ...template,
      ...(body ? { body } : {}),
      caseNumber,
    });
  };

  test('from a real case in both languages; what the case does not give is named and left in its braces', async () => {
    const at = await desk();
    const { number } = await aCase(at);
    const body = { sv: '{{caseNumber}}: {{creditedAmount}}', en: '{{requesterName}}' };
    const filled = await nothingWritten(at, () => look(at, 'maria', number, body));
    expect(filled).toMatchObject({
      caseNumber: number,
      sv: { text: `${number}: {{creditedAmount}}`, empty: ['creditedAmount'] },
      en: { text: 'Lena Ek', empty: [] },
    });
  });

  test('with sample values nothing is empty', async () => {
    const at = await desk();
    const { templates } = await (await at.as('ahmed')).settings.templates();
    for (const { typeKey: type, key, versions } of templates) {
      const [newest] = versions;
      if (!newest) throw new Error('a template without a version');
      const { subject, body } = newest;
      const filled = await (await at.as('ahmed')).settings.previewTemplate({
        typeKey: type,
        key,
        subject,
        body,
        caseNumber: null,
      });
      expect([type, key, filled.sv.empty, filled.en.empty]).toEqual([type, key, [], []]);
    }
  });

  test('a case one may not see, of another type, or that is none, is told beside the field; others may not look at all', async () => {
    const at = await desk();
    const [question, dispute] = [await aCase(at), await aDispute(at)];
    const field = { status: 400, fields: [{ path: 'caseNumber' }] };
    for (const typed of [question.number, 'U26-000000-0', 'nonsens'])
      expect(await refusalOf(look(at, 'ahmed', typed))).toMatchObject({
        ...field,
        code: 'template.no_case',
      });
    expect(await refusalOf(look(at, 'maria', dispute.number))).toMatchObject({
      ...field,
      code: 'template.other_type',
    });
    expect(await refusalOf(look(at, 'karin', question.number))).toMatchObject({ status: 403 });
  });
});
