import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CaseView } from '@underlag/api/cases';
import { simpleParser } from 'mailparser';
import { deliverMessage } from '../jobs/deliver-message.ts';
import type { Desk } from './desk.ts';
import { letter } from './letters.ts';
import { bryggaren, customerId, moved, on } from './scenarios.ts';

/** The site of most scenarios, one of Bryggaren's, whose instruction our own centre acts on. */
export const kontoret = 'S-200102';

export const siteId = async ({ db }: Desk, number = kontoret): Promise<string> =>
  (await db.site.findUniqueOrThrow({ where: { number } })).id;

let asked = 0;

export interface Asked {
  from?: string;
  /** The domain that signs; null for no signature. */
  sign?: string | null;
  site?: string;
}

/** A case of a type that came by mail, Lena Ek's signed one unless told otherwise, and is linked to her customer and a site. */
export async function byMail(
  desk: Desk,
  typeKey: string,
  subject: string,
  { from = `Lena Ek <${bryggaren.mail}>`, sign = 'bryggaren.example', site = kontoret }: Asked,
): Promise<CaseView> {
  asked += 1;
  const sent = letter({
    from,
    subject: `${subject} ${asked}`,
    text: 'Hej! Det gäller kontoret.',
    ...(sign ? { sign } : {}),
  });
  const { caseNumber } = await desk.mail(sent);
  const karin = await desk.as('karin');
  const maria = await desk.as('maria');
  const opened = await maria.cases.get({ ref: caseNumber ?? '' });
  const sorted = await maria.cases.classify({ ...on(opened), typeKey });
  return karin.cases.link({
    ...on(sorted),
    customerId: await customerId(desk, bryggaren.number),
    siteId: await siteId(desk, site),
  });
}

/** Somebody wants to read the instruction: Lena Ek, by signed mail, unless told otherwise. */
export async function aDisclosureCase(desk: Desk, wanted: Asked = {}): Promise<CaseView> {
  const view = await byMail(desk, 'instruction_disclosure', 'Åtgärdsinstruktionen', wanted);
  return (await desk.as('karin')).cases.setFields({
    ...on(view),
    fields: { wanted: 'Hela instruktionen' },
  });
}

export const newText = 'Inbrottslarm: ring Lena Ek först.\nSänd väktare om hon inte svarar.';

/** Somebody wants the instruction changed: Lena Ek, by signed mail, unless told otherwise. */
export async function aChangeCase(desk: Desk, wanted: Asked = {}): Promise<CaseView> {
  const view = await byMail(desk, 'instruction_change', 'Ändra åtgärdsinstruktionen', wanted);
  return (await desk.as('karin')).cases.setFields({
    ...on(view),
    fields: { newText, effectiveOn: '2099-12-01', effectiveTime: '08:00' },
  });
}

/** A change that is prepared, and read back to Lena Ek. */
export async function aPreparedChange(desk: Desk, wanted: Asked = {}): Promise<CaseView> {
  const view = await aChangeCase(desk, wanted);
  await moved(desk, view, 'check');
  await moved(desk, view, 'prepare');
  return moved(desk, view, 'read_back', { fields: { readBackTo: 'Lena Ek' } });
}

/** The newest link of a case as it stands in the database. */
export const linkOf = ({ db }: Desk, { id: caseId }: Pick<CaseView, 'id'>) =>
  db.disclosure.findFirstOrThrow({ where: { caseId }, orderBy: { madeAt: 'desc' } });

/** Lets the mail with the newest link leave, and takes the token out of it as its recipient would. */
export async function tokenOf(desk: Desk, view: Pick<CaseView, 'id'>): Promise<string> {
  const { messageId } = await linkOf(desk, view);
  const { id } = await desk.db.delivery.findUniqueOrThrow({ where: { messageId: messageId ?? '' } });
  await deliverMessage(desk.server, id);
  const path = join(desk.server.config.dataDir, 'pickup', `${messageId}.eml`);
  const raw = await readFile(path).catch(() => null);
  const mail = raw && (await simpleParser(raw));
  return /\/las\/([\w-]{43})/.exec(mail?.text ?? '')?.[1] ?? '';
}

/** A disclosure that has left, and its token. */
export async function disclosed(desk: Desk) {
  const view = await moved(desk, await aDisclosureCase(desk), 'disclose');
  return { view, token: await tokenOf(desk, view) };
}

export const deliveryOf = async (desk: Desk, view: Pick<CaseView, 'id'>) => {
  const { messageId } = await linkOf(desk, view);
  return desk.db.delivery.findUniqueOrThrow({ where: { messageId: messageId ?? '' } });
};
