import { z } from 'zod';
import { Id, Locale, Text } from './shared.ts';

export const Theme = z.enum(['auto', 'light', 'dark']);
export const Density = z.enum(['comfortable', 'compact']);

/** The signed-in person, with everything the frame needs. */
export const Me = z.object({
  id: Id,
  name: z.string(),
  email: z.string(),
  roles: z.array(z.string()),
  permissions: z.array(z.string()),
  queues: z.array(z.object({ key: z.string(), name: Text, level: z.enum(['read', 'work']) })),
  creditLimitOre: z.int(),
  locale: Locale,
  theme: Theme,
  density: Density,
  shortcuts: z.boolean(),
  companyName: z.string(),
  /** Where answers go when no mail server is set: a pick-up folder. */
  mailGoesTo: z.enum(['smtp', 'pickup']),
});
export type Me = z.infer<typeof Me>;

export const SaveSettings = z
  .strictObject({ locale: Locale, theme: Theme, density: Density, shortcuts: z.boolean() })
  .partial();
export type SaveSettings = z.infer<typeof SaveSettings>;

/** One login per role, shown by the demo only. */
export const DemoLogin = z.object({ name: z.string(), email: z.string(), password: z.string(), role: Text });
export type DemoLogin = z.infer<typeof DemoLogin>;

/** Sets a password through a one-time link. */
export const UseLink = z.strictObject({
  token: z.string().length(43),
  password: z.string().min(12).max(128),
});
export type UseLink = z.infer<typeof UseLink>;
