import { z } from 'zod';

/** A text in both languages, as it crosses the wire. */
export const Text = z.object({ sv: z.string(), en: z.string() });
export type Text = z.infer<typeof Text>;

export const Locale = z.enum(['sv', 'en']);
export type Locale = z.infer<typeof Locale>;

export const Id = z.uuid();

/** An instant as an ISO string in UTC. */
export const Instant = z.string();

/** A calendar day, YYYY-MM-DD. */
export const Day = z.iso.date();

/** Kronor as whole öre. */
export const Ore = z.int();

/** Which row, and the version the person was looking at; a newer one in the database is a conflict. */
export const Versioned = z.strictObject({ id: Id, version: z.int().positive() });

/** A person as others see them. */
export const PersonRef = z.object({ id: Id, name: z.string() });
export type PersonRef = z.infer<typeof PersonRef>;
