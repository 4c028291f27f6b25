import { type Tx, write } from '../db.ts';
import type { Server } from '../server.ts';
import { isAtSiteDecidedOn, isOfCase } from './asked-report.ts';
import { type CaseRecord, loadCase } from './case-record.ts';
import { writeChange } from './commit-change.ts';
import { newToken, tokenDigest, withLink } from './disclosure-link.ts';
import { type Disclosure, type StopReason, stopBeforeLeaving, stopReasons } from './stop-disclosure.ts';

interface Leaving {
  id: string;
  caseId: string;
  text: string;
  toAddresses: readonly string[];
  ccAddresses: readonly string[];
}

/** What may be done with a message that carries a one-time link. */
export type Gate =
  | { does: 'send'; text: string }
  /** Its recipient has opened the link already: the message arrived before we knew. */
  | { does: 'arrived' }
  | { does: 'stop'; why: string };

/**
 * The last look before a message is handed over (G3): is every recipient still the registered address it was meant for,
 * and does the right still stand today. Only then the token is made, anew at each try. Null for a message without a link.
 */
export async function recheckDisclosure(server: Server, message: Leaving): Promise<Gate | null> {
  const { id: messageId, caseId } = message;
  const carried = await server.db.prisma.disclosure.findFirst({ where: { caseId, messageId } });
  if (!carried) return null;
  return write(server, async (tx) => {
    await tx.db.$queryRaw`select id from cases where id = ${caseId}::uuid for update`;
    const disclosure = await tx.db.disclosure.findUniqueOrThrow({ where: { id: carried.id } });
    if (disclosure.stoppedAt) return stopped(disclosure.stoppedWhy);
    if (disclosure.openedAt) return { does: 'arrived' };
    const record = await loadCase(tx, caseId);
    if (!record) throw new Error('a disclosure without its case');
    const why = await reasonToStop(tx, record, disclosure, message);
    if (why) {
      await writeChange(tx, { kind: 'system' }, record, await stopBeforeLeaving(tx, record, disclosure, why));
      return stopped(why);
    }
    const token = newToken();
    await tx.db.disclosure.update({ where: { id: carried.id }, data: { tokenHash: tokenDigest(token) } });
    return { does: 'send', text: withLink(message.text, token) };
  });
}

function stopped(why: string | null): Gate {
  const { sv, en } = stopReasons[(why ?? 'withdrawn') as StopReason];
  return { does: 'stop', why: `Stoppad: ${sv} / Stopped: ${en}` };
}

async function reasonToStop(
  tx: Tx,
  record: CaseRecord,
  disclosure: Disclosure,
  { toAddresses, ccAddresses }: Leaving,
): Promise<StopReason | null> {
  if (disclosure.expiresAt.getTime() <= Date.parse(tx.now)) return 'expired';
  if ([...toAddresses, ...ccAddresses].some((address) => address !== disclosure.address))
    return 'other_recipients';
  return disclosure.contactId
    ? reasonAgainstContact(tx, record, disclosure)
    : reasonAgainstCentre(tx, disclosure);
}

async function reasonAgainstContact(
  tx: Tx,
  record: CaseRecord,
  disclosure: Disclosure,
): Promise<StopReason | null> {
  const { row, authority } = record;
  const contact = row.customer?.contacts.find(({ id }) => id === disclosure.contactId);
  const isRegistered = contact?.addresses.some(
    ({ kind, value }) => kind === 'email' && value === disclosure.address,
  );
  if (!isRegistered) return 'address_not_registered';
  // The case may have been opened again meanwhile, and made to ask for something else.
  const isHers = authority?.request.requester.contact === disclosure.contactId;
  const isAboutThis = isHers && (await isStillAskedFor(tx, record, disclosure));
  const stands = authority?.decision.result === 'allow' || authority?.overrideId;
  return isAboutThis && stands ? null : 'right_not_allowed';
}

/** Whether what the case asks for, and the right was decided for, is still what the link opens. */
async function isStillAskedFor(tx: Tx, record: CaseRecord, disclosure: Disclosure): Promise<boolean> {
  const { instructionId, reportId } = disclosure;
  if (reportId) {
    const report = await tx.db.incidentReport.findUniqueOrThrow({ where: { id: reportId } });
    return isOfCase(record, report, record.facts.fields) && isAtSiteDecidedOn(record, report);
  }
  const asked = record.authority?.request;
  if (!instructionId || asked?.act !== 'read_instruction') return false;
  const { siteId } = await tx.db.instructionVersion.findUniqueOrThrow({ where: { id: instructionId } });
  return siteId === asked.object.site;
}

async function reasonAgainstCentre(
  tx: Tx,
  { instructionId, alarmCentre, address }: Disclosure,
): Promise<StopReason | null> {
  const version =
    instructionId &&
    (await tx.db.instructionVersion.findUnique({
      where: { id: instructionId },
      include: { site: { include: { centre: true } } },
    }));
  const centre = version ? version.site.centre : null;
  return centre?.key === alarmCentre && centre?.email.toLowerCase() === address
    ? null
    : 'address_not_registered';
}
