import { actionTypes, type CallOutBrief } from '@underlag/api/call-outs';
import type { Text } from '@underlag/api/shared';
import type { Prisma } from '@underlag/prisma/generated/client';
import { instant, type Tx } from '../db.ts';

/** What belongs to a call-out wherever it is shown. The report without its words: those leave through the gate only (G3). */
export const callOutParts = {
  invoice: { select: { number: true } },
  centre: true,
  report: {
    select: {
      id: true,
      number: true,
      startedAt: true,
      endedAt: true,
      callOuts: { select: { invoiceId: true, invoice: { select: { number: true } } } },
    },
  },
} satisfies Prisma.CallOutInclude;

type LoadedCallOut = Prisma.CallOutGetPayload<{ include: typeof callOutParts }>;

/** The call-out that an invoice bills, who commissioned it and the report it rests on; null for an invoice of another kind. */
export async function readCallOut(tx: Pick<Tx, 'db'>, invoiceId: string): Promise<CallOutBrief | null> {
  const row = await tx.db.callOut.findUnique({ where: { invoiceId }, include: callOutParts });
  return row && briefOf(tx, row);
}

async function briefOf(tx: Pick<Tx, 'db'>, row: LoadedCallOut): Promise<CallOutBrief> {
  return {
    invoiceId: row.invoiceId,
    invoiceNumber: row.invoice.number,
    version: row.version,
    address: addressOf(row),
    serviceAt: instant(row.serviceAt),
    alarmReference: row.alarmReference,
    action: actionOf(row.actionType),
    billedMinutes: row.billedMinutes,
    centre: row.centre,
    report: await linkedReport(tx, row),
  };
}

async function linkedReport(
  tx: Pick<Tx, 'db'>,
  { invoiceId, report, linkedBy, linkedAt }: LoadedCallOut,
): Promise<CallOutBrief['report']> {
  if (!report || !linkedAt) return null;
  const person = linkedBy
    ? await tx.db.person.findUnique({ where: { id: linkedBy }, select: { id: true, name: true } })
    : null;
  return {
    id: report.id,
    number: report.number,
    from: report.startedAt.toISOString(),
    to: report.endedAt.toISOString(),
    linkedBy: person,
    linkedAt: linkedAt.toISOString(),
    billedAlsoOn: report.callOuts
      .filter((other) => other.invoiceId !== invoiceId)
      .map(({ invoice }) => invoice.number)
      .sort(),
  };
}

interface Written {
  street: string | null;
  streetNumber: string | null;
  postalCode: string | null;
  city: string | null;
}

/** An address on one line, as far as it is known. */
export function addressOf({ street, streetNumber, postalCode, city }: Written): string | null {
  const words = (...parts: (string | null)[]) => parts.filter(Boolean).join(' ');
  return [words(street, streetNumber), words(postalCode, city)].filter(Boolean).join(', ') || null;
}

/** What the guard was sent for, in words; a key nobody knows says itself. */
export const actionOf = (key: string | null): Text | null =>
  key === null ? null : (actionTypes[key] ?? { sv: key, en: key });
