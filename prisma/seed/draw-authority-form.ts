import { scopeNames } from '@underlag/domain/authority';
import pdfMake from 'pdfmake';
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { DemoAuthority } from './authorities.ts';
import type { DemoCustomer } from './demo-customer.ts';
import { company } from './mail/sources/cast.ts';

const HELVETICA = {
  normal: 'Helvetica',
  bold: 'Helvetica-Bold',
  italics: 'Helvetica-Oblique',
  bolditalics: 'Helvetica-BoldOblique',
};

/** Whose people the rights are given to. */
type Holder = Pick<DemoCustomer, 'number' | 'name' | 'billingAddress'> & {
  contacts: readonly { name: string; email: string }[];
};

/** The day the demo's forms are signed. */
export const signedOn = '2024-12-16';

/** The form on which a customer says who may do what: the same bytes every time. */
export async function drawAuthorityForm(customer: Holder, rights: readonly DemoAuthority[]): Promise<Buffer> {
  pdfMake.setFonts({ Helvetica: HELVETICA });
  pdfMake.setUrlAccessPolicy(() => false);
  pdfMake.setLocalAccessPolicy((path) => path.startsWith('Helvetica'));
  return pdfMake.createPdf(pageOf(customer, rights)).getBuffer();
}

function pageOf(customer: Holder, rights: readonly DemoAuthority[]): TDocumentDefinitions {
  return {
    info: {
      title: `Behörighetsblankett ${customer.number}`,
      author: customer.name,
      creationDate: new Date(`${signedOn}T07:00:00Z`),
    },
    compress: false,
    pageSize: 'A4',
    pageMargins: [50, 45, 50, 80],
    defaultStyle: { font: 'Helvetica', fontSize: 10, lineHeight: 1.2 },
    footer: {
      text: 'Påhittad blankett för demonstration.',
      fontSize: 8,
      alignment: 'center',
      margin: [50, 15, 50, 0],
    },
    content: [
      { text: 'BEHÖRIGHETSBLANKETT', bold: true, fontSize: 18 },
      { text: `Till ${company.name}`, margin: [0, 4, 0, 18] },
      { text: `Kund: ${customer.name}, ${customer.number}` },
      { text: `Adress: ${customer.billingAddress}` },
      {
        text: 'Vi ger följande personer rätt att begära nedanstående för vår räkning.',
        margin: [0, 18, 0, 8],
      },
      rightsTable(customer, rights),
      {
        text: 'Vi meddelar er genast när någon slutar eller får nya uppgifter.',
        margin: [0, 18, 0, 36],
      },
      { text: `${customer.billingAddress.split(' ').at(-1)} ${signedOn}` },
      { text: '_______________________________', margin: [0, 30, 0, 2] },
      { text: `Behörig företrädare för ${customer.name}` },
    ],
  };
}

function rightsTable({ contacts }: Holder, rights: readonly DemoAuthority[]): Content {
  const head = ['Namn', 'Behörighet', 'Gäller', 'Från och med', 'Till och med'];
  const nameOf = (mail: string) => contacts.find(({ email }) => email === mail)?.name ?? mail;
  const rows = rights.map(({ contact, scope, agreement, site, validFrom, validTo }) => [
    nameOf(contact),
    scopeNames[scope].sv,
    agreement ? `Avtal ${agreement}` : site ? `Objekt ${site}` : 'Hela kunden',
    validFrom,
    validTo ?? 'Tills vidare',
  ]);
  return {
    layout: 'lightHorizontalLines',
    fontSize: 9,
    table: {
      headerRows: 1,
      widths: ['auto', '*', 'auto', 'auto', 'auto'],
      body: [head.map((words) => ({ text: words, bold: true })), ...rows],
    },
  };
}
