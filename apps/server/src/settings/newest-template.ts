import { isCaseType } from '@underlag/domain/case-types';
import { text } from '@underlag/domain/text';
import type { Tx } from '../db.ts';
import { notFound } from '../errors.ts';

/** The version of a template that replies are written from. */
export async function newestTemplate(db: Tx['db'], typeKey: string, key: string) {
  const row = await db.replyTemplate.findFirst({ where: { typeKey, key }, orderBy: { version: 'desc' } });
  if (!row || !isCaseType(typeKey)) throw notFound(text('Mallen', 'The template'));
  return {
    row,
    written: { subject: text(row.subjectSv, row.subjectEn), body: text(row.bodySv, row.bodyEn) },
  };
}
