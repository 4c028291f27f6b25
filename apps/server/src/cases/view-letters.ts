import type { LetterView } from '@underlag/api/letters';
import type { Tx } from '../db.ts';
import type { LoadedCase } from '../doors/case-record.ts';

/** The letters made on a case, latest first, each with its PDF and how far it has come. */
export async function viewLetters({ db }: Tx, row: LoadedCase): Promise<LetterView[]> {
  if (row.letters.length === 0) return [];
  const letters = await db.caseLetter.findMany({
    where: { caseId: row.id },
    orderBy: [{ madeAt: 'desc' }, { number: 'desc' }],
  });
  const messages = await db.message.findMany({
    where: { id: { in: letters.map(({ messageId }) => messageId) } },
    select: {
      id: true,
      channel: true,
      toAddresses: true,
      attachments: true,
      delivery: { select: { state: true } },
    },
  });
  const people = await db.person.findMany({
    where: { id: { in: letters.map(({ madeBy }) => madeBy) } },
    select: { id: true, name: true },
  });
  return letters.map(({ id, kind, number, madeAt, madeBy, messageId, fileSha256 }) => {
    const message = messages.find((one) => one.id === messageId);
    const file = message?.attachments.find((one) => one.fileSha256 === fileSha256);
    return {
      id,
      kind,
      number,
      madeAt: madeAt.toISOString(),
      madeBy: people.find((person) => person.id === madeBy)?.name ?? null,
      to: message?.toAddresses ?? [],
      attachment: file ? { id: file.id, name: file.name, size: file.size } : null,
      sha256: fileSha256,
      delivery: (message?.delivery?.state ??
        (message?.channel === 'letter' ? 'by_post' : 'scheduled')) as LetterView['delivery'],
    };
  });
}
