import { identifierKinds, identify } from '@underlag/domain/identifiers';
import { z } from 'zod';

export const IdentifyLine = z.object({ kind: z.enum(identifierKinds), value: z.string() });

const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short' }).format();

/** `{ kind, value }` → the identifier's normal form, or the code it is refused with. */
export function explainIdentify({ kind, value }: z.infer<typeof IdentifyLine>) {
  const parsed = identify(kind, value, today);
  return parsed.ok ? { ok: true, value: parsed.value } : { ok: false, code: parsed.code };
}
