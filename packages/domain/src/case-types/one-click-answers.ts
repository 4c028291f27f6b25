import { invoicingAnswers } from './invoicing-answers.ts';
import { referringAnswers } from './referring-answers.ts';
import type { Reply } from './reply.ts';

/** Every answer that can be given whole at first contact, without looking anything up beyond what the reply itself names. */
export const oneClickAnswers: readonly Reply[] = [...invoicingAnswers, ...referringAnswers].map((reply) => ({
  ...reply,
  oneClick: true,
}));
