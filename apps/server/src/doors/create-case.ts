import { caseType } from '@underlag/domain/case-types';
import { formatCaseNumber } from '@underlag/domain/identifiers';
import { text } from '@underlag/domain/text';
import type { Prisma } from '@underlag/prisma/generated/client';
import type { Tx } from '../db.ts';
import { AppError } from '../errors.ts';
import type { EventActor, NewEvent } from './case-events.ts';
import { type CaseRecord, reloadCase } from './case-record.ts';
import { noClocks } from './clocks.ts';
import { writeChange } from './commit-change.ts';
import { searchTextOf } from './search-text.ts';

/** A case about to be opened, by whatever channel. */
export interface NewCase {
  id: string;
  typeKey: string;
  channel: 'form' | 'email' | 'letter' | 'phone';
  language: 'sv' | 'en';
  subject: string;
  requesterName: string | null;
  requesterAddress: string | null;
  requesterPhone: string | null;
  customerId: string | null;
  agreementId?: string | null;
  siteId?: string | null;
  contactId: string | null;
  invoiceId: string | null;
  /** The case that this one goes on from, or came out of. */
  continuesId: string | null;
  fields: Readonly<Record<string, unknown>>;
  /** When the matter reached us, ISO; the time of opening is the transaction's. */
  receivedAt: string;
}

/** Opens a case, and answers with it as it then stands. */
export async function createCase(...opening: Parameters<typeof writeCase>): Promise<CaseRecord> {
  const { id } = await writeCase(...opening);
  return reloadCase(opening[0], id);
}

/**
 * Opens a case: number, row, first event, clocks; then commits whatever came with it (a message, a hold) through the door out.
 * For who does not look at it again.
 */
export async function writeCase(
  tx: Tx,
  actor: EventActor,
  wanted: NewCase,
  first: (caseId: string) => Promise<readonly NewEvent[]>,
): Promise<{ id: string; number: string }> {
  const type = caseType(wanted.typeKey);
  const setting = await tx.db.typeSetting.findUniqueOrThrow({ where: { typeKey: type.key } });
  const policy = await tx.db.slaPolicy.findFirstOrThrow({
    where: { typeKey: type.key },
    orderBy: { version: 'desc' },
  });
  const parsed = type.schema.safeParse(wanted.fields);
  if (!parsed.success)
    throw new AppError(
      'invalid',
      'case.fields',
      text('Någon av ärendets uppgifter har fel form.', 'One of the details of the case has the wrong form.'),
    );
  const { receivedAt, fields: _, ...columns } = wanted;
  const number = await nextNumber(tx);
  const fields = parsed.data as Prisma.InputJsonObject;
  const state = type.start(wanted.channel);
  const category = type.states[state]?.category ?? 'new';
  await tx.db.case.create({
    data: {
      ...columns,
      number,
      state,
      category,
      queueKey: setting.queueKey,
      fields,
      slaPolicyId: policy.id,
      openedAt: new Date(tx.now),
      stateSince: new Date(tx.now),
      waitingSince: category === 'waiting' ? new Date(tx.now) : null,
      updatedAt: new Date(tx.now),
      searchText: searchTextOf({
        ...columns,
        number,
        fields: parsed.data as Prisma.JsonObject,
        customer: null,
        invoice: null,
      }),
      ...noClocks,
    },
  });
  const record = await reloadCase(tx, wanted.id);
  const opened: NewEvent = {
    kind: 'opened',
    data: { typeKey: type.key, channel: wanted.channel, state, category, receivedAt },
  };
  await writeChange(tx, actor, record, { events: [opened, ...(await first(wanted.id))] });
  return { id: wanted.id, number };
}

async function nextNumber(tx: Tx): Promise<string> {
  const rows = await tx.db.$queryRaw<{ n: bigint }[]>`select nextval('case_number_seq') as n`;
  const year = Number(
    new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', year: 'numeric' }).format(
      new Date(tx.now),
    ),
  );
  return formatCaseNumber(year, Number(rows[0]?.n));
}
