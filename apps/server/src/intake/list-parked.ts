import type { GetParked, ListParked, ParkedPage, ParkedRow, ParkedView } from '@underlag/api/registers';
import { Id } from '@underlag/api/shared';
import { text } from '@underlag/domain/text';
import { Prisma } from '@underlag/prisma/generated/client';
import type { z } from 'zod';
import type { StaffCtx } from '../context.ts';
import { hideLinks } from '../doors/hide-links.ts';
import { AppError, notFound } from '../errors.ts';
import { openReader } from '../mail/open-reader.ts';

const size = 50;

/** Mail that opened no case by itself, newest first. */
export async function listParked(
  ctx: StaffCtx,
  { after }: z.infer<typeof ListParked>,
): Promise<z.infer<typeof ParkedPage>> {
  const rows = await findParked(ctx, after ? beyond(after) : Prisma.sql`true`, size + 1);
  const page = rows.slice(0, size);
  const last = page.at(-1);
  return { rows: page, next: rows.length > size && last ? `${last.receivedAt}|${last.id}` : null };
}

/** The rows after the last of the page before. */
function beyond(after: string): Prisma.Sql {
  const [at = '', id] = after.split('|');
  if (Number.isNaN(Date.parse(at)) || !Id.safeParse(id).success)
    throw new AppError(
      'invalid',
      'list.cursor',
      text('Platsen i listan finns inte längre.', 'That place in the list is gone.'),
    );
  return Prisma.sql`(item.received_at, item.id) < (${new Date(at)}, ${id}::uuid)`;
}

function findParked(ctx: StaffCtx, which: Prisma.Sql, limit: number): Promise<ParkedRow[]> {
  return ctx.server.db.prisma.$queryRaw<ParkedRow[]>`
    select item.id, item.version, item.reason, item.detail, item.from_address as "fromAddress", item.subject,
      to_char(item.received_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "receivedAt", cases.number as "caseNumber"
    from intake_item item left join cases on cases.id = item.case_id
    where item.state = 'parked' and ${which} order by item.received_at desc, item.id desc limit ${limit}`;
}

/** One parked message, read anew from its stored bytes. */
export async function getParked(
  ctx: StaffCtx,
  { id }: z.infer<typeof GetParked>,
): Promise<z.infer<typeof ParkedView>> {
  const [row] = await findParked(ctx, Prisma.sql`item.id = ${id}::uuid`, 1);
  const item = row && (await ctx.server.db.prisma.intakeItem.findUnique({ where: { id } }));
  if (!row || !item) throw notFound(text('Meddelandet', 'The message'));
  const bytes = await ctx.server.files.read(item.rawSha256);
  if (item.kind === 'e_invoice')
    return { ...row, text: bytes.toString('utf8').slice(0, 20_000), attachments: [] };
  const reader = await openReader(ctx.server);
  try {
    const message = await reader.message(bytes);
    if (message.unreadable)
      return { ...row, text: hideLinks(bytes.toString('latin1').slice(0, 20_000)), attachments: [] };
    return {
      ...row,
      text: hideLinks(message.text),
      attachments: message.attachments.map(({ name }) => name),
    };
  } finally {
    await reader.close();
  }
}
