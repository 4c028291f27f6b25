import { caseTypes } from '@underlag/domain/case-types';
import type { Text } from '@underlag/domain/text';

/** The names of a case type and of its states. */
export interface CaseNames {
  name: Text;
  states: Readonly<Record<string, Text>>;
}

/** Every case type's names by its key. The build puts their value here, so that lists load neither rules nor schemas (see vite.config.ts). */
export const caseNames: Readonly<Record<string, CaseNames>> = Object.fromEntries(
  Object.values(caseTypes).map(({ key, name, states }) => [
    key,
    { name, states: Object.fromEntries(Object.entries(states).map(([state, { name }]) => [state, name])) },
  ]),
);
