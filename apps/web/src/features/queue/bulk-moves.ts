import type { CaseRow } from '@underlag/api/cases';
import { caseTypes, isCaseType } from '@underlag/domain/case-types';
import type { Text } from '@underlag/domain/text';

/** The moves that at least one of the cases can make from where it stands, by name; whether each may is for the server to say. */
export function movesOf(
  cases: readonly Pick<CaseRow, 'typeKey' | 'state'>[],
): { key: string; name: Text; asksReason: boolean }[] {
  const found = new Map<string, { key: string; name: Text; asksReason: boolean }>();
  for (const { typeKey, state } of cases) {
    if (!isCaseType(typeKey)) continue;
    for (const [key, move] of Object.entries(caseTypes[typeKey].moves)) {
      if (move.by === 'system' || !move.from.includes(state)) continue;
      found.set(key, {
        key,
        name: move.name,
        asksReason: Boolean(move.reason) || (found.get(key)?.asksReason ?? false),
      });
    }
  }
  return [...found.values()];
}
