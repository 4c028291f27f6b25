import { text } from '@underlag/domain/text';
import type { Tx } from '../db.ts';
import { refused } from '../errors.ts';

/** The instruction that applies at a site now: the newest one receipted whose time has come; null while there is none. */
export const instructionInForce = (tx: Tx, siteId: string) =>
  tx.db.instructionVersion.findFirst({
    where: { siteId, state: { in: ['in_force', 'replaced'] }, effectiveAt: { lte: new Date(tx.now) } },
    orderBy: { number: 'desc' },
  });

/** The version a case has on its way, newest first; refused when there is none in any of the states. */
export async function versionOnItsWay(tx: Tx, caseId: string, states: readonly ('prepared' | 'sent')[]) {
  const version = await tx.db.instructionVersion.findFirst({
    where: { caseId, state: { in: [...states] } },
    orderBy: { number: 'desc' },
  });
  if (version) return version;
  throw refused({
    code: 'instruction.none_prepared',
    says: text(
      'Ärendet har ingen förberedd instruktion. Gör om ändringen.',
      'The case has no prepared instruction. Rework the change.',
    ),
  });
}

/** Keeps others from changing the site's instruction until the transaction ends. */
export async function lockSite(tx: Tx, siteId: string): Promise<void> {
  await tx.db.$queryRaw`select id from site where id = ${siteId}::uuid for update`;
}
