import { Prisma } from '@underlag/prisma/generated/client';
import type { StaffCtx } from '../context.ts';
import { hideLinks } from '../doors/hide-links.ts';
import { visibleCases } from '../doors/visible-cases.ts';
import { shows } from './shows.ts';

/** More than this is not put into the page; the pictures stay among the attachments of the raw message. */
const mostPictureBytes = 10_000_000;

const look =
  'body{font:14px/1.5 system-ui,sans-serif;margin:12px;background:#fff;color:#1c1c1c;overflow-wrap:anywhere}img{max-width:100%}table{max-width:100%}';

/** A mail's sanitised HTML as a document of its own, with the pictures it brought; null when the actor sees no such mail. */
export async function mailPage(ctx: StaffCtx, messageId: string): Promise<string | null> {
  const { prisma } = ctx.server.db;
  const rows = await prisma.$queryRaw<{ html: string | null }[]>(Prisma.sql`
    select message.html from message join cases on cases.id = message.case_id
    where message.id = ${messageId}::uuid and ${visibleCases(ctx.actor)}`);
  const html = rows[0]?.html;
  if (!html) return null;
  const pictures = html.includes('="cid:') ? await picturesOf(ctx, messageId) : new Map<string, string>();
  return `<!doctype html><meta charset="utf-8"><meta name="color-scheme" content="light"><base target="_blank"><style>${look}</style>${withPictures(hideLinks(html), pictures)}`;
}

/** Sanitised HTML is never edited, but for one-time links and this: an image's `cid:` address becomes its data, letters of base64 only. */
function withPictures(html: string, pictures: ReadonlyMap<string, string>): string {
  return html.replace(/(?<=<img[^<>]*\ssrc=")cid:([^"<>]{1,400})(?=")/g, (address, escaped: string) => {
    return pictures.get(escaped.replaceAll('&amp;', '&')) ?? address;
  });
}

async function picturesOf(ctx: StaffCtx, messageId: string): Promise<Map<string, string>> {
  const found = await ctx.server.db.prisma.attachment.findMany({
    where: { messageId, contentId: { not: null } },
  });
  const pictures = new Map<string, string>();
  let left = mostPictureBytes;
  for (const { contentId, type, size, fileSha256 } of found) {
    if (contentId === null || shows(type) !== 'image' || size > left) continue;
    left -= size;
    const bytes = await ctx.server.files.read(fileSha256);
    pictures.set(contentId, `data:${type};base64,${bytes.toString('base64')}`);
  }
  return pictures;
}
