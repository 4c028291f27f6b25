import { z } from 'zod';
import { Day, Id, Instant, Text } from './shared.ts';

/** A text that must be written in both languages. */
const both = (longest: number) =>
  z.strictObject({ sv: z.string().trim().min(1).max(longest), en: z.string().trim().min(1).max(longest) });

/** The number of the version that the person looked at. */
const base = z.int().positive();
const Version = z.object({ version: z.int(), at: Instant.nullable(), by: z.string().nullable() });

// Calendars

/** Open from and to, as HH:MM; whether they can be counted with is the calendar's own rule. */
const Hours = z
  .array(z.strictObject({ from: z.string().trim().max(5), to: z.string().trim().max(5) }))
  .max(6);
const Week = z.strictObject({
  mon: Hours,
  tue: Hours,
  wed: Hours,
  thu: Hours,
  fri: Hours,
  sat: Hours,
  sun: Hours,
});
export type Week = z.infer<typeof Week>;

/** A new version of a calendar, made from the one the person looked at. */
export const ChangeCalendar = z.strictObject({
  key: z.string().max(40),
  base,
  week: Week,
  closedDays: z.array(Day).max(1_000),
});
export type ChangeCalendar = z.infer<typeof ChangeCalendar>;

export const CalendarVersion = Version.extend({
  week: Week,
  closedDays: z.array(Day),
  /** Open cases that are judged by this version and stay so. */
  openCases: z.int(),
});
export type CalendarVersion = z.infer<typeof CalendarVersion>;

/** A calendar with its versions, newest first, and the case types that new cases are judged by it in. */
export const CalendarView = z.object({
  key: z.string(),
  typeKeys: z.array(z.string()),
  versions: z.array(CalendarVersion).min(1),
});
export type CalendarView = z.infer<typeof CalendarView>;

/** A Swedish day with a name. `legal_eve` counts as a holiday for time limits; `other` is the office's own choice. */
export const NamedDay = z.object({
  key: z.string(),
  day: Day,
  name: Text,
  kind: z.enum(['holiday', 'legal_eve', 'other']),
});
export type NamedDay = z.infer<typeof NamedDay>;

export const CalendarList = z.object({ calendars: z.array(CalendarView), days: z.array(NamedDay) });
export type CalendarList = z.infer<typeof CalendarList>;

// What a change would move

const ClockName = z.enum(['firstResponse', 'nextUpdate', 'solution']);
export type ClockName = z.infer<typeof ClockName>;

/** One clock of an open case whose due time would be another. Null while it rests. */
export const MovedClock = z.object({
  number: z.string(),
  typeKey: z.string(),
  /** Whether the person who asks may open the case. */
  mayOpen: z.boolean(),
  clock: ClockName,
  before: Instant.nullable(),
  after: Instant.nullable(),
  turn: z.enum(['later', 'earlier', 'starts', 'rests']),
  /** Whether it would then be late, or no longer. */
  lateness: z.enum(['becomes_late', 'no_longer_late']).nullable(),
});
export type MovedClock = z.infer<typeof MovedClock>;

/** What open cases would look like under a change; only that: they keep the version they were opened under. */
export const MovesPreview = z.object({
  /** Open cases that were judged, and how many of them would move. */
  judged: z.int(),
  moved: z.int(),
  /** Clocks, by how they would move. */
  later: z.int(),
  earlier: z.int(),
  becomesLate: z.int(),
  noLongerLate: z.int(),
  /** All moved clocks; `rows` shows the first of them. */
  total: z.int(),
  rows: z.array(MovedClock),
});
export type MovesPreview = z.infer<typeof MovesPreview>;

// Deadlines

const Deadline = z.strictObject({
  /** Whole working minutes. */
  minutes: z.int().min(1).max(60_000),
  rests: z.array(z.enum(['new', 'working', 'waiting', 'approval'])).max(4),
});
const Deadlines = z.strictObject({ firstResponse: Deadline, nextUpdate: Deadline, solution: Deadline });
export type Deadlines = z.infer<typeof Deadlines>;

export const ChangePolicy = z.strictObject({ typeKey: z.string().max(60), base, deadlines: Deadlines });
export type ChangePolicy = z.infer<typeof ChangePolicy>;

const PolicyVersion = Version.extend({
  deadlines: Deadlines,
  calendar: z.object({ key: z.string(), version: z.int() }),
  openCases: z.int(),
});

/** A case type's three clocks with their versions, newest first. */
export const PolicyView = z.object({ typeKey: z.string(), versions: z.array(PolicyVersion).min(1) });
export type PolicyView = z.infer<typeof PolicyView>;

// Queues and rights

export const SetTypeQueue = z.strictObject({
  typeKey: z.string().max(60),
  version: z.int().positive(),
  queue: z.string().max(40),
});
export type SetTypeQueue = z.infer<typeof SetTypeQueue>;

/** A queue's new name; `was` is the name the person looked at. */
export const RenameQueue = z.strictObject({
  key: z.string().max(40),
  was: z.strictObject({ sv: z.string().max(200), en: z.string().max(200) }),
  name: both(60),
});
export type RenameQueue = z.infer<typeof RenameQueue>;

const QueueRow = z.object({
  key: z.string(),
  name: Text,
  openCases: z.int(),
  /** Active colleagues who may work in it, and who may only read it; managers, who may everywhere, are not counted. */
  workers: z.int(),
  readers: z.int(),
});
const TypeRow = z.object({
  typeKey: z.string(),
  version: z.int(),
  queue: z.string(),
  /** Open cases of the type, by the queue they lie in. */
  open: z.array(z.object({ queue: z.string(), cases: z.int() })),
});
const RightsRow = z.object({
  id: Id,
  name: z.string(),
  roles: z.array(z.string()),
  queues: z.array(z.object({ queue: z.string(), level: z.enum(['read', 'work']) })),
});
export const QueueSettings = z.object({
  queues: z.array(QueueRow),
  types: z.array(TypeRow),
  people: z.array(RightsRow),
});
export type QueueSettings = z.infer<typeof QueueSettings>;

// Reply templates

const template = {
  typeKey: z.string().max(60),
  key: z.string().max(60),
  subject: both(200),
  body: both(10_000),
};

export const ChangeTemplate = z.strictObject({ ...template, base, oneClick: z.boolean() });
export type ChangeTemplate = z.infer<typeof ChangeTemplate>;

/** A text to look at, filled from a case or, without one, with sample values. */
export const PreviewTemplate = z.strictObject({
  ...template,
  caseNumber: z.string().trim().max(40).nullable(),
});
export type PreviewTemplate = z.infer<typeof PreviewTemplate>;

const Filled = z.object({
  subject: z.string(),
  text: z.string(),
  /** Variables without a value, left in their braces. */
  empty: z.array(z.string()),
});
/** The text in both languages; `caseNumber` is the case it was filled from. */
export const FilledPreview = z.object({ caseNumber: z.string().nullable(), sv: Filled, en: Filled });
export type FilledPreview = z.infer<typeof FilledPreview>;

export const TemplateView = z.object({
  typeKey: z.string(),
  key: z.string(),
  name: Text,
  versions: z.array(Version.extend({ subject: Text, body: Text, oneClick: z.boolean() })).min(1),
});
export type TemplateView = z.infer<typeof TemplateView>;

/** Every template, and the variables a template may name. */
export const TemplateList = z.object({ templates: z.array(TemplateView), variables: z.array(z.string()) });
export type TemplateList = z.infer<typeof TemplateList>;
