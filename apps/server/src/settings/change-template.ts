import type { ChangeTemplate, TemplateList } from '@underlag/api/settings';
import type { StaffCtx } from '../context.ts';
import { write } from '../db.ts';
import { mustBeFillable } from './check-template.ts';
import { listReplyTemplates, templateSubject } from './list-reply-templates.ts';
import { newestTemplate } from './newest-template.ts';
import { lockSettings, logSettings, settingsConflict, unchanged } from './settings-log.ts';

/** A new version of a reply template; the next reply is written from it. What has been sent stays as it was sent. */
export async function changeTemplate(ctx: StaffCtx, input: ChangeTemplate): Promise<TemplateList> {
  const { typeKey, key, base, subject, body, oneClick } = input;
  await write(ctx.server, async (tx) => {
    await lockSettings(tx);
    const { row, written } = await newestTemplate(tx.db, typeKey, key);
    const logged = templateSubject(typeKey, key);
    if (row.version !== base) throw await settingsConflict(tx, ['template_changed'], logged);
    mustBeFillable(input, written);
    const from = { version: base, ...written, oneClick: row.oneClick };
    const to = { version: base + 1, subject, body, oneClick };
    if (JSON.stringify({ ...from, version: 0 }) === JSON.stringify({ ...to, version: 0 })) throw unchanged();
    await tx.db.replyTemplate.create({
      data: {
        typeKey,
        key,
        version: to.version,
        nameSv: row.nameSv,
        nameEn: row.nameEn,
        subjectSv: subject.sv,
        subjectEn: subject.en,
        bodySv: body.sv,
        bodyEn: body.en,
        oneClick,
      },
    });
    await logSettings(ctx, tx, 'template_changed', logged, { from, to });
  });
  return listReplyTemplates(ctx);
}
