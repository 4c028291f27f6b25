import { text } from '@underlag/domain/text';
import type { Refusal } from '@underlag/domain/workflow';

/** How an invoice and one of its candidates stand. */
export interface Pair {
  /** The report that the invoice is linked to. */
  linked: { id: string; number: string } | null;
  reportId: string;
  standing: 'yes' | 'no' | null;
}

/** Why the report cannot be linked now; null where it can. */
export function whyNotLink({ linked, reportId }: Pair): Refusal | null {
  if (!linked) return null;
  if (linked.id === reportId)
    return {
      code: 'call_out.linked',
      says: text('Rapporten är redan kopplad.', 'The report is already linked.'),
    };
  return {
    code: 'call_out.linked',
    says: text(
      `Fakturan är kopplad till ${linked.number}. Ångra den kopplingen först.`,
      `The invoice is linked to ${linked.number}. Undo that link first.`,
    ),
  };
}

/** Why the report cannot be refused now; null where it can. */
export function whyNotRefuse({ linked, reportId, standing }: Pair): Refusal | null {
  if (linked?.id === reportId)
    return {
      code: 'call_out.linked',
      says: text(
        'Rapporten är kopplad. Ångra kopplingen först.',
        'The report is linked. Undo the link first.',
      ),
    };
  if (standing === 'no')
    return {
      code: 'call_out.refused',
      says: text('Rapporten är redan avfärdad.', 'The report is already refused.'),
    };
  return null;
}

/** Why there is nothing to take back; null where there is. */
export function whyNotUndo({ standing }: Pair): Refusal | null {
  if (standing !== null) return null;
  return {
    code: 'call_out.unanswered',
    says: text('Det finns inget svar att ångra.', 'There is no answer to undo.'),
  };
}
