import type { TemplateList, TemplateView } from '@underlag/api/settings';
import { caseTypes, isCaseType, replyVariables } from '@underlag/domain/case-types';
import { text } from '@underlag/domain/text';
import type { StaffCtx } from '../context.ts';
import { versionAuthors } from './version-authors.ts';

/** Every reply template with all its versions, newest first, by type and in the type's order. */
export async function listReplyTemplates(ctx: StaffCtx): Promise<TemplateList> {
  const [rows, authorOf] = await Promise.all([
    ctx.server.db.prisma.replyTemplate.findMany({ orderBy: { version: 'desc' } }),
    versionAuthors(ctx.server, 'template_changed'),
  ]);
  const views = new Map<string, TemplateView>();
  for (const row of rows.filter(({ typeKey }) => isCaseType(typeKey))) {
    const { typeKey, key, version, oneClick } = row;
    const subject = templateSubject(typeKey, key);
    const author = authorOf(subject, version);
    const view: TemplateView = views.get(subject) ?? {
      typeKey,
      key,
      name: text(row.nameSv, row.nameEn),
      versions: [],
    };
    view.versions.push({
      version,
      at: author?.at ?? null,
      by: author?.by ?? null,
      subject: text(row.subjectSv, row.subjectEn),
      body: text(row.bodySv, row.bodyEn),
      oneClick,
    });
    views.set(subject, view);
  }
  const order = Object.values(caseTypes).flatMap((type) =>
    type.replies.map(({ key }) => templateSubject(type.key, key)),
  );
  const templates = [...views].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  return { templates: templates.map(([, view]) => view), variables: [...replyVariables] };
}

/** What the administrators' log calls a template. */
export const templateSubject = (typeKey: string, key: string): string => `${typeKey}/${key}`;
