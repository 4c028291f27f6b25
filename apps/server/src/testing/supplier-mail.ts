import type { CaseView } from '@underlag/api/cases';
import { supplierXml } from '@underlag/prisma/seed/mail/sources/supplier-xml';
import type { Desk } from './desk.ts';
import { look } from './scenarios.ts';

let invoices = 0;

function nextNumber(): string {
  invoices += 1;
  return `T-${invoices}`;
}

/** An e-invoice to us under a number of its own; `buyer` goes into the buyer reference, `more` before the order of the parties. */
export function anEInvoice({
  number = nextNumber(),
  buyer = '2310',
  more = '',
}: {
  number?: string;
  buyer?: string;
  more?: string;
} = {}): string {
  return supplierXml
    .replaceAll('2026-0318', number)
    .replace(
      '<cbc:BuyerReference>2310</cbc:BuyerReference>',
      `<cbc:BuyerReference>${buyer}</cbc:BuyerReference>${more}`,
    );
}

/** The case that an e-invoice file opens. */
export async function fromFile(desk: Desk, xml: string): Promise<CaseView> {
  const outcome = await desk.eInvoice(Buffer.from(xml));
  return caseOf(desk, outcome.caseNumber);
}

interface MailWanted {
  from?: string;
  subject?: string;
  text?: string;
  files?: { name: string; type: string; bytes: string }[];
  /** The Message-ID of ours that it answers. */
  answers?: string | null;
}

let mails = 0;

/** The case that a mail from the locksmith, or somebody else, opens or joins. */
export async function fromSupplier(desk: Desk, wanted: MailWanted): Promise<CaseView> {
  const {
    from = 'Låsmontören <faktura@lasmontoren.example>',
    subject = 'Faktura',
    text = 'Hej!',
    files = [],
    answers = null,
  } = wanted;
  mails += 1;
  const parts = files.map(({ name, type, bytes }) =>
    [
      '--grans',
      `Content-Type: ${type}; name="${name}"`,
      'Content-Transfer-Encoding: base64',
      `Content-Disposition: attachment; filename="${name}"`,
      '',
      Buffer.from(bytes).toString('base64').replace(/.{76}/g, '$&\r\n'),
    ].join('\r\n'),
  );
  const raw = [
    `From: ${from}`,
    'To: fakturafraga@vakt.example',
    `Subject: ${subject}`,
    `Message-ID: <supplier-${mails}@test.example>`,
    ...(answers ? [`In-Reply-To: ${answers}`] : []),
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="grans"',
    '',
    ['--grans', 'Content-Type: text/plain; charset=utf-8', '', text].join('\r\n'),
    ...parts,
    '--grans--',
    '',
  ].join('\r\n');
  const outcome = await desk.mail(Buffer.from(raw), `supplier-${mails}.eml`);
  return caseOf(desk, outcome.caseNumber);
}

async function caseOf(desk: Desk, number: string | undefined): Promise<CaseView> {
  const { id } = await desk.db.case.findUniqueOrThrow({ where: { number: number ?? '' } });
  return look(desk, { id });
}
