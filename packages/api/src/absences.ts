import { z } from 'zod';
import { Day, Id, PersonRef } from './shared.ts';

/** A member of staff is away, both days inclusive, and who stands in for their approvals meanwhile. */
export const AbsenceView = z.object({
  id: Id,
  version: z.int(),
  person: PersonRef,
  deputy: PersonRef.nullable(),
  firstDay: Day,
  lastDay: Day,
  isToday: z.boolean(),
  /** The person is an approver: the deputy may approve in their place. */
  approves: z.boolean(),
  mayChange: z.boolean(),
});
export type AbsenceView = z.infer<typeof AbsenceView>;

/** Absences that are not over, and whom the person who looks may enter one for. */
export const AbsenceList = z.object({
  rows: z.array(AbsenceView),
  people: z.array(PersonRef.extend({ approves: z.boolean() })),
  mayEnterFor: z.array(Id),
});
export type AbsenceList = z.infer<typeof AbsenceList>;

/** A new absence, or with `id` and `version` another version of one. */
export const PutAbsence = z.strictObject({
  id: Id.nullish(),
  version: z.int().positive().nullish(),
  personId: Id,
  deputyId: Id.nullable(),
  firstDay: Day,
  lastDay: Day,
});
export type PutAbsence = z.infer<typeof PutAbsence>;

export const RemoveAbsence = z.strictObject({ id: Id, version: z.int().positive() });
export type RemoveAbsence = z.infer<typeof RemoveAbsence>;
