import type { Act } from '../authority/index.ts';
import { type Text, text } from '../text/index.ts';
import { type CaseTypeKey, caseTypes } from './catalogue.ts';
import type { CaseType } from './define-case-type.ts';
import { faqMatters } from './faq-matters.ts';
import type { Reply } from './reply.ts';

/** A rule of intake that serves an answer of the page beside the types, and the channel by which its cases are counted. */
export interface IntakeRule {
  says: Text;
  channel: 'form';
}

/** One answer of the public page and all that serves it (G20). */
export interface Coverage {
  number: number;
  matter: Text;
  /** Types that handle the matter. */
  types: readonly CaseTypeKey[];
  /** Answers that can be given whole at first contact, each with the type that offers it. */
  answers: readonly { typeKey: CaseTypeKey; reply: Reply }[];
  rule: IntakeRule | null;
}

const rules: Readonly<Record<number, IntakeRule>> = {
  0: {
    says: text(
      'Det publika formuläret: frågan får sin ärendetyp, eller hamnar i Osorterat, och fakturan kan bifogas.',
      'The public form: the question gets its case type, or goes to Unsorted, and the invoice may be attached.',
    ),
    channel: 'form',
  },
  28: {
    says: text(
      'Formulärets stjärnmärkta fält: varje ärendetyps egna, och inget skickas förrän de är ifyllda.',
      'The starred fields of the form: those of each case type, and nothing is sent until they are filled in.',
    ),
    channel: 'form',
  },
};

/** Every answer of the page, 0 to 28, and what serves it: the types that name it, the answers at first contact, the rules of intake. */
export function faqCoverage(types: Readonly<Record<string, CaseType>> = caseTypes): Coverage[] {
  const all = Object.entries(types) as [CaseTypeKey, CaseType][];
  return faqMatters.map((matter, number) => ({
    number,
    matter,
    types: all.filter(([, type]) => handles(type, number)).map(([key]) => key),
    answers: all.flatMap(([typeKey, { replies }]) =>
      replies
        .filter(({ oneClick, faq }) => oneClick && faq?.includes(number))
        .map((reply) => ({ typeKey, reply })),
    ),
    rule: rules[number] ?? null,
  }));
}

/** A type that only has the answer at hand does not handle the matter. */
const handles = ({ key, faq }: CaseType, number: number): boolean =>
  faq.includes(number) && key !== 'general_question';

/** The rights that a type can ask for, whatever its details say; none for a matter that needs no right. */
export function actsOf({ act, fields }: CaseType): Act[] {
  const chosen = Object.entries(fields).flatMap(([key, { choices }]) =>
    (choices ?? []).map(({ value }) => ({ [key]: value })),
  );
  return [...new Set([{}, ...chosen].map((values) => act(values)))].filter((found) => found !== null);
}
