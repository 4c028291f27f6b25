import type { RegisterWish } from '@underlag/domain/authority';
import type { Writing } from '../kind.ts';
import { newId } from '../new-id.ts';
import { stopped } from '../stopped.ts';

/** A wish about a customer's register, and the contact it would change. */
export interface NewWish {
  customer: string;
  subject: { id: string; version: number } | null;
  wish: RegisterWish;
  line: number;
}

/** Puts wishes down, each waiting for its second person: nothing of the register is changed by a file. */
export async function keepWishes(
  { db, now, actorId, runId }: Writing,
  wishes: readonly NewWish[],
): Promise<void> {
  if (wishes.length === 0) return;
  if (!actorId) throw nobodyAsks();
  const rows = wishes.map(({ customer, subject, wish, line }) => ({
    id: newId(),
    customer,
    kind: wish.kind,
    subject: subject?.id ?? null,
    version: subject?.version ?? null,
    wish,
    reason: `Inläsning ${runId.slice(0, 8)}, rad ${line}`,
  }));
  await db.query(
    `insert into register_change (id, customer_id, kind, subject_id, subject_version, wish, reason, asked_by, asked_at)
     select r.id, c.id, r.kind, r.subject, r.version, r.wish, r.reason, $2::uuid, $3::timestamptz
     from jsonb_to_recordset($1::jsonb)
       as r(id uuid, customer text, kind text, subject uuid, version int, wish jsonb, reason text)
     join customer c on c.number = r.customer`,
    [JSON.stringify(rows), actorId, now],
  );
}

/** Four eyes are counted in persons, so somebody has to be the first. */
export const nobodyAsks = () =>
  stopped(
    'Ändringar av kontakter och behörigheter ska ha någon som begär dem. Läs in filen på sidan, eller ange --by.',
    'Changes of contacts and authorities need somebody who asks for them. Import the file on the page, or give --by.',
  );
