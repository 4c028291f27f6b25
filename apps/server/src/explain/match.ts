import { matchReports } from '@underlag/domain/matching';
import { z } from 'zod';
import { CivilDay } from './civil-day.ts';

/** A value that may be null, or left out, which is the same. */
const orNull = <T extends z.ZodType>(schema: T) =>
  schema.nullish().transform((value): z.output<T> | null => value ?? null);

const Words = orNull(z.string());
const Instant = orNull(z.iso.datetime({ offset: true }));
const Address = orNull(z.object({ street: Words, number: Words, postalCode: Words }));

export const MatchLine = z.object({
  invoice: z.object({
    id: Words,
    site: Words,
    address: Address,
    serviceAt: Instant,
    alarmReference: Words,
    actionType: Words,
    billedMinutes: orNull(z.number().nonnegative()),
    alarmCentre: Words,
    invoiceDate: orNull(CivilDay),
  }),
  reports: z.array(
    z.object({
      id: z.string().min(1),
      site: Words,
      address: Address,
      from: Instant,
      to: Instant,
      alarmReference: Words,
      actionType: Words,
      alarmCentre: Words,
      billedOnInvoice: Words,
    }),
  ),
});

/** A call-out invoice and the reports it may rest on → `{ ranked: [{ report, score, parts }], autoLink }`. */
export const explainMatch = ({ invoice, reports }: z.infer<typeof MatchLine>) =>
  matchReports(invoice, reports);
