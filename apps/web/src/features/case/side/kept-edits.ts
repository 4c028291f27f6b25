import { z } from 'zod';

const Base = z.object({
  version: z.number(),
  lastSeq: z.number(),
  fields: z.record(z.string(), z.unknown()),
});
const KeptEdits = z.object({ typeKey: z.string(), typed: z.record(z.string(), z.string()), base: Base });

/** The case as it was when the typing began. */
export type Base = z.infer<typeof Base>;

/** Details that have been typed but not saved. */
export type KeptEdits = z.infer<typeof KeptEdits>;

const keyOf = (caseId: string) => `underlag-uppgifter-${caseId}`;

/** Keeps unsaved details in the tab; null forgets them. */
export function keepEdits(caseId: string, edits: KeptEdits | null): void {
  try {
    if (edits) sessionStorage.setItem(keyOf(caseId), JSON.stringify(edits));
    else sessionStorage.removeItem(keyOf(caseId));
  } catch {
    // Storage may be closed or full; the page itself still holds them.
  }
}

/** Unsaved details that the tab kept for this case and type. */
export function keptEdits(caseId: string, typeKey: string): KeptEdits | null {
  try {
    const kept = KeptEdits.safeParse(JSON.parse(sessionStorage.getItem(keyOf(caseId)) ?? 'null'));
    return kept.success && kept.data.typeKey === typeKey ? kept.data : null;
  } catch {
    return null;
  }
}
