import { say } from '@underlag/domain/text';
import { z } from 'zod';
import { mailFacts } from '../doors/company-facts.ts';
import { noticeMail } from '../notices/notice-mail.ts';
import type { Server } from '../server.ts';
import { RecipientsRefused, sendMail } from './send-mail.ts';

/** One person's mail about the notices of one batch. */
export const MailNotices = z.object({ personId: z.uuid(), noticeIds: z.array(z.uuid()).min(1) });
type MailNotices = z.infer<typeof MailNotices>;

/** Sends a person their notices of one batch in one mail, in their language. Sent again after a failure, it keeps its Message-ID. */
export async function mailNotices(server: Server, { personId, noticeIds }: MailNotices): Promise<void> {
  const { prisma } = server.db;
  const person = await prisma.person.findFirst({ where: { id: personId, active: true } });
  const notices = await prisma.notice.findMany({
    where: { personId, id: { in: noticeIds } },
    select: {
      kind: true,
      clock: true,
      dueAt: true,
      at: true,
      case: { select: { number: true, assignee: { select: { name: true } } } },
    },
  });
  const [first] = notices;
  if (!person || !first) return;
  const told = notices.map(({ case: { number, assignee }, ...notice }) => ({
    ...notice,
    caseNumber: number,
    url: `${server.config.publicUrl}/arenden/${number}`,
    assignee: assignee?.name ?? null,
  }));
  const { sender, domain } = await mailFacts({ db: prisma });
  const { subject, body } = noticeMail(told);
  const locale = person.locale === 'en' ? 'en' : 'sv';
  const name = `notices-${noticeIds[0]}`;
  const message = {
    id: name,
    at: first.at,
    fromName: sender.name,
    fromAddress: sender.address,
    toAddresses: [person.email],
    ccAddresses: [],
    subject: say(subject, locale),
    text: say(body, locale),
    messageId: `<${name}@${domain}>`,
    inReplyTo: null,
    automatic: true,
    attachments: [],
  };
  await sendMail(server, message).catch((error: unknown) => {
    server.log.warn({ personId, err: error }, 'a colleague could not be told of deadlines');
    // Trying again is no use; the notices stand in the desk.
    if (!(error instanceof RecipientsRefused)) throw error;
  });
}
