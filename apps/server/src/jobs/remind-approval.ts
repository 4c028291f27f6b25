import { type Actor, decide } from '@underlag/domain/access';
import { say, text } from '@underlag/domain/text';
import { mayNotDecide } from '@underlag/domain/workflow';
import { z } from 'zod';
import { approvalParts, factsOf } from '../approvals/settle-approval.ts';
import { type Tx, write } from '../db.ts';
import { actorOf } from '../doors/actor-of.ts';
import { loadCase } from '../doors/case-record.ts';
import { writeChange } from '../doors/commit-change.ts';
import { mailFacts } from '../doors/company-facts.ts';
import { inQueue } from '../doors/stand-ins.ts';
import type { Server } from '../server.ts';
import { RecipientsRefused, sendMail } from './send-mail.ts';

export const Remind = z.object({ approvalId: z.uuid(), level: z.enum(['reminded', 'escalated']) });
type Remind = z.infer<typeof Remind>;

interface Colleague {
  id: string;
  email: string;
  locale: string;
}

interface Waiting {
  kind: string;
  caseNumber: string;
  at: string;
  tell: readonly Colleague[];
}

/**
 * Brings up an approval that nobody has answered: marks it, and tells those who may decide it, later the managers, by a
 * mail that names the case and nothing of what it says. Done again after a failure it marks nothing twice, and a mail
 * that is sent again keeps its Message-ID.
 */
export async function remindApproval(server: Server, { approvalId, level }: Remind): Promise<void> {
  const waiting = await write(server, (tx) => markWaiting(tx, approvalId, level));
  if (!waiting) return;
  const failed: unknown[] = [];
  for (const colleague of waiting.tell)
    await tell(server, approvalId, level, waiting, colleague).catch((error: unknown) => {
      server.log.warn({ approvalId, err: error }, 'a colleague could not be reminded');
      if (!(error instanceof RecipientsRefused)) failed.push(error);
    });
  if (failed.length > 0) throw failed[0];
}

/** Marks the approval while it is open, once for each level; null when it has been answered. */
async function markWaiting(tx: Tx, approvalId: string, level: Remind['level']): Promise<Waiting | null> {
  const found = await tx.db.approval.findUnique({ where: { id: approvalId }, select: { caseId: true } });
  if (!found) return null;
  await tx.db.$queryRaw`select id from cases where id = ${found.caseId}::uuid for update`;
  const approval = await tx.db.approval.findUniqueOrThrow({
    where: { id: approvalId },
    include: approvalParts,
  });
  const record = approval.state === 'open' ? await loadCase(tx, approval.caseId) : null;
  if (!record) return null;
  const mark = level === 'reminded' ? 'remindedAt' : 'escalatedAt';
  if (!approval[mark]) {
    await tx.db.approval.update({ where: { id: approvalId }, data: { [mark]: new Date(tx.now) } });
    await writeChange(tx, { kind: 'system' }, record, {
      events: [{ kind: `approval_${level}`, data: { approvalId, kind: approval.kind } }],
    });
  }
  const { queueKey: queue, assigneeId, number } = record.row;
  const target = { queue, assigneeId };
  const concerned = (actor: Actor): boolean =>
    level === 'reminded'
      ? decide(actor, 'approval.decide', target).allowed &&
        !mayNotDecide(factsOf(approval), inQueue(actor, queue))
      : actor.roles.includes('manager') && decide(actor, 'case.read', target).allowed;
  return { kind: approval.kind, caseNumber: number, at: tx.now, tell: await colleagues(tx, concerned) };
}

async function colleagues(tx: Tx, concerned: (actor: Actor) => boolean): Promise<Colleague[]> {
  const people = await tx.db.person.findMany({ where: { active: true }, orderBy: { id: 'asc' } });
  const told: Colleague[] = [];
  for (const person of people) {
    const actor = await actorOf(tx.db, person.id);
    if (actor && concerned(actor)) told.push(person);
  }
  return told;
}

const kinds: Readonly<Record<string, { sv: string; en: string }>> = {
  cancellation: text('en uppsägning', 'a termination'),
  credit: text('en kreditering', 'a credit'),
  payment_plan: text('en betalningsplan', 'a payment plan'),
  authority_override: text('ett undantag från behörigheten', 'an exception from the right to ask'),
};

async function tell(
  server: Server,
  approvalId: string,
  level: Remind['level'],
  { kind, caseNumber, at }: Waiting,
  { id, email, locale }: Colleague,
): Promise<void> {
  const { sender, domain } = await mailFacts({ db: server.db.prisma });
  const url = `${server.config.publicUrl}/attester/${approvalId}`;
  const what = kinds[kind] ?? text('ett ärende', 'a case');
  const name = `remind-${level}-${approvalId}-${id}`;
  const subject =
    level === 'reminded'
      ? text(`Attest väntar i ärende ${caseNumber}`, `An approval waits on case ${caseNumber}`)
      : text(
          `Obesvarad attest i ärende ${caseNumber}`,
          `An approval on case ${caseNumber} is still unanswered`,
        );
  const body = text(
    `Ärende ${caseNumber} väntar på attest av ${what.sv}.\n\nÖppna och besluta: ${url}\n`,
    `Case ${caseNumber} waits for approval of ${what.en}.\n\nOpen it and decide: ${url}\n`,
  );
  const language = locale === 'en' ? 'en' : 'sv';
  await sendMail(server, {
    id: name,
    at: new Date(at),
    fromName: sender.name,
    fromAddress: sender.address,
    toAddresses: [email],
    ccAddresses: [],
    subject: say(subject, language),
    text: say(body, language),
    messageId: `<${name}@${domain}>`,
    inReplyTo: null,
    automatic: true,
    attachments: [],
  });
}
