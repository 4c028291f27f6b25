import type { Prisma } from '../generated/client.ts';

/** The agreement that the demo's Kafé Lönnen terminated, with invoices before, across and after its end. */
export const endedAgreement = { number: 'A-400620', endsOn: '2026-11-01' };

/** Ends it in the register; who approved the end has left with the old system. */
export async function endAgreement(tx: Prisma.TransactionClient): Promise<void> {
  const { number, endsOn } = endedAgreement;
  await tx.agreement.update({ where: { number }, data: { endsOn: new Date(endsOn) } });
}
