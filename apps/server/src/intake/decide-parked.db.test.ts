import { describe, expect, test } from 'vitest';
import { sha256 } from '../files/store.ts';
import { type Desk, desk } from '../testing/desk.ts';
import { quintet } from '../testing/quintet.ts';
import { refusalOf } from '../testing/refusal.ts';
import { eventsOf, nothingWritten } from '../testing/written.ts';

let arrivals = 0;

/** An out-of-office answer that was parked when it came. */
async function parkedMail(at: Desk) {
  arrivals += 1;
  const lines = [
    'From: Lena Ek <lena.ek@bryggaren.example>',
    'To: fakturafraga@vakt.example',
    'Subject: Frånvarande',
    `Message-ID: <franvaro-${arrivals}@bryggaren.example>`,
    'Auto-Submitted: auto-replied',
    '',
    `Jag är tillbaka på måndag. (${arrivals})`,
  ];
  const bytes = Buffer.from(lines.join('\r\n'));
  await at.mail(bytes);
  const item = await at.db.intakeItem.findFirstOrThrow({ where: { rawSha256: sha256(bytes) } });
  expect(item.state).toBe('parked');
  return { id: item.id, version: item.version };
}

describe('parked.decide', () => {
  quintet({
    given: parkedMail,
    call: (caller, { id, version }) =>
      caller.parked.decide({ id, version, decision: 'discard', reason: 'Frånvarosvar.' }),
    unseen: (given) => ({ ...given, id: '00000000-0000-4000-8000-000000000000' }),
    powerless: ['rut', 'gunnar'],
    stale: (given) => ({ ...given, version: given.version - 1 }),
    events: ['parked_discarded'],
    done: async ({ db }, { id, version }) =>
      expect(await db.intakeItem.findUnique({ where: { id }, include: { raw: true } })).toMatchObject({
        state: 'discarded',
        version: version + 1,
        raw: { size: expect.any(Number) },
      }),
  });

  test('thrown away only with a reason', async () => {
    const at = await desk();
    const item = await parkedMail(at);
    const karin = await at.as('karin');
    const told = await nothingWritten(at, () =>
      refusalOf(karin.parked.decide({ ...item, decision: 'discard' })),
    );
    expect(told).toMatchObject({ status: 422, code: 'parked.reason_missing' });
  });

  test('a case after all: by two at once it is one case, and what was decided is not decided again', async () => {
    const at = await desk();
    const item = await parkedMail(at);
    const karin = await at.as('karin');
    const open = () => karin.parked.decide({ ...item, decision: 'open_case' });
    let both: PromiseSettledResult<unknown>[] = [];
    const events = await eventsOf(at, async () => {
      both = await Promise.allSettled([open(), open()]);
    });
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(events.filter((kind) => kind === 'parked_released' || kind === 'opened').sort()).toEqual([
      'opened',
      'parked_released',
    ]);
    expect(await at.db.intakeItem.findUnique({ where: { id: item.id } })).toMatchObject({
      state: 'released',
      caseId: expect.any(String),
    });
    expect(await nothingWritten(at, () => refusalOf(open()))).toMatchObject({ status: 409 });
  });
});
