import type { FormView } from '@underlag/api/public-form';
import { caseTypes, formFields } from '@underlag/domain/case-types';
import type { Ctx } from '../context.ts';
import { companyProfile } from '../doors/company-facts.ts';

export const formLimits = { maxFiles: 5, maxFileBytes: 10 * 1024 * 1024 };

/** The public form: every matter that can come by form, with its fields. */
export async function getForm(ctx: Ctx): Promise<FormView> {
  const company = await companyProfile({ db: ctx.server.db.prisma });
  const matters = Object.values(caseTypes).filter(({ channels }) => channels.includes('form'));
  return {
    companyName: company.name,
    matters: matters.map((type) => ({
      key: type.key,
      name: type.formName,
      fields: formFields(type).map(([key, { name, kind, hint, inForm, choices }]) => ({
        key,
        name,
        kind,
        hint,
        required: inForm === 'required',
        choices: choices?.map((choice) => ({ ...choice })) ?? null,
      })),
    })),
    ...formLimits,
  };
}
