import type { FilledPreview, PreviewTemplate } from '@underlag/api/settings';
import type { ReplyValues } from '@underlag/domain/case-types';
import { parseCaseNumber } from '@underlag/domain/identifiers';
import { type Locale, text } from '@underlag/domain/text';
import type { StaffCtx } from '../context.ts';
import { type Tx, write } from '../db.ts';
import { type CaseRecord, loadCase } from '../doors/case-record.ts';
import { fillAsFar, replyValues } from '../doors/fill-template.ts';
import { visibleCases } from '../doors/visible-cases.ts';
import { AppError } from '../errors.ts';
import { mustBeFillable } from './check-template.ts';
import { newestTemplate } from './newest-template.ts';
import { sampleValues } from './sample-values.ts';

/** How a template would read: filled from a case that the person may see, or with sample values. */
export function previewTemplate(ctx: StaffCtx, input: PreviewTemplate): Promise<FilledPreview> {
  return write(ctx.server, async (tx) => {
    const { written } = await newestTemplate(tx.db, input.typeKey, input.key);
    mustBeFillable(input, written);
    const record = input.caseNumber ? await namedCase(ctx, tx, input.caseNumber, input.typeKey) : null;
    const valuesIn = async (language: Locale): Promise<ReplyValues> =>
      record ? replyValues(ctx, tx, record, language) : sampleValues(language);
    const filledIn = async (language: Locale) => {
      const values = await valuesIn(language);
      const subject = fillAsFar(input.subject[language], values);
      const body = fillAsFar(input.body[language], values);
      const empty = [...new Set([...subject.empty, ...body.empty])];
      return { subject: subject.text, text: body.text, empty };
    };
    return {
      caseNumber: record?.row.number ?? null,
      sv: await filledIn('sv'),
      en: await filledIn('en'),
    };
  });
}

async function namedCase(ctx: StaffCtx, tx: Tx, typed: string, typeKey: string): Promise<CaseRecord> {
  const parsed = parseCaseNumber(typed);
  const rows = parsed.ok
    ? await tx.db.$queryRaw<{ id: string }[]>`
        select id from cases where number = ${parsed.value} and ${visibleCases(ctx.actor)}`
    : [];
  const record = rows[0] ? await loadCase(tx, rows[0].id) : null;
  if (record?.row.typeKey === typeKey) return record;
  const says = record
    ? text('Ärendet är av en annan typ än mallen.', 'The case is of another type than the template.')
    : text(
        'Ärendet finns inte, eller så får du inte se det.',
        'The case does not exist, or you may not see it.',
      );
  throw new AppError('invalid', record ? 'template.other_type' : 'template.no_case', says, {
    fields: [{ path: 'caseNumber', says }],
  });
}
