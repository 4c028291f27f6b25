import { describe, expect, test } from 'vitest';
import { type Desk, desk } from '../testing/desk.ts';
import { quintet } from '../testing/quintet.ts';
import { refusalOf } from '../testing/refusal.ts';
import { nothingWritten } from '../testing/written.ts';

const shown = async (at: Desk) => (await at.as('maria')).settings.referenceRates();
const versionOf = async (at: Desk, halfYear: string) =>
  (await shown(at)).halfYears.find((row) => row.halfYear === halfYear)?.versions[0]?.version ?? 0;

describe('settings.addReferenceRate', () => {
  quintet({
    given: async (at) => ({ halfYear: '2025-01-01', base: await versionOf(at, '2025-01-01'), percent: 3 }),
    call: (caller, wish) => caller.settings.addReferenceRate(wish),
    powerless: ['karin', 'rut', 'gunnar'],
    owner: 'ahmed',
    refused: ['settings.unchanged', async () => ({ halfYear: '2024-07-01', base: 1, percent: 4 })],
    stale: () => ({ halfYear: '2024-07-01', base: 0, percent: 5 }),
    events: ['reference_rate_added'],
    done: async ({ db }) => {
      const rows = await db.referenceRate.findMany({ where: { halfYear: new Date('2025-01-01') } });
      expect(rows).toMatchObject([{ version: 1, madeBy: expect.any(String) }]);
      expect(rows[0]?.percent.toNumber()).toBe(3);
      const event = await db.adminEvent.findFirst({ where: { kind: 'reference_rate_added' } });
      expect(event).toMatchObject({
        subjectId: '2025-01-01',
        data: { from: null, to: { version: 1, percent: 3 } },
      });
    },
  });

  test('what is known on the first day stands, what is missing up to today is named, and a correction is a version', async () => {
    const at = await desk();
    const before = await shown(at);
    expect(before.halfYears.at(-1)).toMatchObject({ halfYear: '2016-07-01', versions: [{ percent: -0.5 }] });
    expect(before.halfYears.find(({ halfYear }) => halfYear === '2024-07-01')).toMatchObject({
      name: { sv: 'andra halvåret 2024', en: 'the second half of 2024' },
      versions: [{ version: 1, percent: 4, by: null }],
    });
    expect(before.missing.slice(0, 2).map(({ halfYear }) => halfYear)).toContain('2025-07-01');

    const ahmed = await at.as('ahmed');
    const base = await versionOf(at, '2025-07-01');
    await ahmed.settings.addReferenceRate({ halfYear: '2025-07-01', base, percent: 2.5 });
    const after = await ahmed.settings.addReferenceRate({
      halfYear: '2025-07-01',
      base: base + 1,
      percent: 2,
    });
    expect(after.missing).toHaveLength(before.missing.length - 1);
    expect(after.halfYears.find(({ halfYear }) => halfYear === '2025-07-01')?.versions).toMatchObject([
      { version: base + 2, percent: 2, by: 'Ahmed Nilsson' },
      { version: base + 1, percent: 2.5 },
    ]);
  });

  test.each([
    [{ halfYear: '2026-03-01' }, 400],
    [{ halfYear: '2026-07-02' }, 400],
    [{ percent: 51 }, 400],
    [{ percent: 2.123 }, 400],
    [{ halfYear: '2099-01-01' }, 422],
  ])('%o is refused beside its field', async (changes, status) => {
    const at = await desk();
    const wish = { halfYear: '2026-01-01', base: 0, percent: 2, ...changes };
    const told = await nothingWritten(at, async () =>
      refusalOf((await at.as('ahmed')).settings.addReferenceRate(wish)),
    );
    expect(told).toMatchObject({ status, fields: [{ path: Object.keys(changes)[0] }] });
  });
});
