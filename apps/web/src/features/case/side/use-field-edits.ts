import { caseType } from '@underlag/domain/case-types';
import type { Text } from '@underlag/domain/text';
import { useState } from 'react';
import { client } from '../../../api/trpc.ts';
import { readField, typedField } from '../../../shared/ui/field-value.ts';
import { useDesk } from '../case-desk.tsx';
import { differences, type Edit, fieldValue } from '../conflict.ts';
import { acts } from '../messages.ts';
import { useCommand } from '../use-command.ts';
import { type Base, type KeptEdits, keepEdits, keptEdits } from './kept-edits.ts';

/** Details being typed on the case, kept in the tab until they are saved; saving meets whoever changed the same ones meanwhile. */
export function useFieldEdits() {
  const { record, latest } = useDesk();
  const { give, isPending, error } = useCommand();
  const [kept, setKept] = useState<KeptEdits | null>(() => keptEdits(record.id, record.typeKey));
  const [faults, setFaults] = useState<Readonly<Record<string, Text>>>({});
  const { fields } = caseType(record.typeKey);
  const typed = kept?.typeKey === record.typeKey ? kept.typed : {};

  const put = (next: Readonly<Record<string, string>>, base: Base) => {
    const value = Object.keys(next).length > 0 ? { typeKey: record.typeKey, typed: next, base } : null;
    keepEdits(record.id, value);
    setKept(value);
  };
  const baseNow = (): Base => ({ version: record.version, lastSeq: record.lastSeq, fields: record.fields });
  const change = (key: string, value: string) => {
    const base = kept?.typeKey === record.typeKey ? kept.base : baseNow();
    const { [key]: _, ...rest } = typed;
    const isSame = value === typedField(fields[key]?.kind ?? 'line', record.fields[key]);
    put(isSame ? rest : { ...rest, [key]: value }, base);
    const { [key]: __, ...others } = faults;
    setFaults(others);
  };
  const drop = (keys: readonly string[]) =>
    put(Object.fromEntries(Object.entries(typed).filter(([key]) => !keys.includes(key))), baseNow());

  const save = () => {
    if (!kept || isPending) return;
    const edits: Edit[] = [];
    const wrong: Record<string, Text> = {};
    for (const [key, value] of Object.entries(typed)) {
      const field = fields[key];
      const read = field ? readField(field, value) : null;
      if (read?.ok) edits.push({ field: key, mine: read.value, base: fieldValue(kept.base.fields, key) });
      else if (read) wrong[key] = read.says;
    }
    setFaults(wrong);
    if (Object.keys(wrong).length > 0 || edits.length === 0) return;
    // Changes of other fields are no conflict with these; the command then stands on the newest version.
    const isUntouched = differences(edits, latest().fields).length === 0;
    void give({
      act: acts.fields,
      seen: isUntouched ? undefined : kept.base,
      edits,
      send: (version, chosen) => {
        const values = Object.fromEntries(chosen.map(({ field, mine }) => [field, mine]));
        return client.cases.setFields.mutate({ caseId: record.id, version, fields: values });
      },
      done: () => drop(Object.keys(typed)),
      dropped: drop,
    });
  };
  return {
    typed,
    faults,
    change,
    save,
    isPending,
    error,
    count: Object.keys(typed).length,
    revert: () => drop(Object.keys(typed)),
  };
}
