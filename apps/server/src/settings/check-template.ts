import type { ChangeTemplate, PreviewTemplate } from '@underlag/api/settings';
import { caseType, fillReply, replyVariables, variablesOf } from '@underlag/domain/case-types';
import { type Text, text } from '@underlag/domain/text';
import { AppError } from '../errors.ts';

type Written = Pick<ChangeTemplate, 'subject' | 'body'>;
type Fault = { path: string; says: Text };

const places = [
  ['subject', 'sv'],
  ['subject', 'en'],
  ['body', 'sv'],
  ['body', 'en'],
] as const;

/** Where only the sending knows the value, and the text makes no sense without it. */
const systemVariable = 'oneTimeLink';

/** Stops a template that could never be filled: what is wrong stands beside its field. */
export function mustBeFillable(written: PreviewTemplate | ChangeTemplate, before: Written): void {
  const fields = places.flatMap(([part, language]): Fault[] => {
    const says = faultOf(written[part][language], before[part][language]);
    return says ? [{ path: `${part}.${language}`, says }] : [];
  });
  if ('oneClick' in written && written.oneClick && !Object.hasOwn(caseType(written.typeKey).moves, 'resolve'))
    fields.push({
      path: 'oneClick',
      says: text(
        'Ett svar kan inte ensamt avsluta den här typen av ärende.',
        'An answer alone cannot end a case of this type.',
      ),
    });
  const [first] = fields;
  if (first) throw new AppError('invalid', 'template.unfillable', first.says, { fields });
}

function faultOf(written: string, before: string): Text | null {
  const named = variablesOf(written);
  const known: readonly string[] = replyVariables;
  const unknown = named.find((name) => !known.includes(name));
  if (unknown !== undefined)
    return text(`Variabeln {{${unknown}}} finns inte.`, `There is no variable {{${unknown}}}.`);
  if (!fillReply(written, Object.fromEntries(named.map((name) => [name, 'x']))).ok)
    return text(
      'En klammer saknas: skriv variabler som {{caseNumber}}.',
      'A brace is missing: write variables as {{caseNumber}}.',
    );
  if (named.includes(systemVariable) === variablesOf(before).includes(systemVariable)) return null;
  return text(
    `{{${systemVariable}}} sätts in av systemet när svaret skickas och kan varken läggas till eller tas bort.`,
    `{{${systemVariable}}} is put in by the system when the answer is sent, and can be neither added nor removed.`,
  );
}
