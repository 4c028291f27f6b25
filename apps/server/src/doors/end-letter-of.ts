import { endLetter } from '@underlag/domain/case-types';
import { text } from '@underlag/domain/text';
import type { Tx } from '../db.ts';
import { refused } from '../errors.ts';
import { approvedEnding } from './approved-ending.ts';
import type { CaseRecord } from './case-record.ts';
import { companyProfile } from './company-facts.ts';
import type { EndLetter } from './draw-end-letter.ts';
import { requestMessageOf } from './request-message.ts';
import { swedishDay } from './swedish-day.ts';

/** The confirmation of an agreement's end, its place among the case's letters, and to whom it goes. */
export async function endLetterOf(tx: Tx, record: CaseRecord) {
  const { row } = record;
  const { customer, agreement } = row;
  const approved = await approvedEnding(tx, row.id);
  if (!customer || !agreement || !approved) throw new Error('a letter confirms only what was approved');
  const { accountManager: name, managerEmail: email, managerPhone: phone } = agreement;
  if (!email || !phone)
    throw refused({
      code: 'agreement.manager_unreachable',
      says: text(
        `${name}, som ansvarar för avtalet, saknar e-post eller telefon i registret. Bekräftelsen ska ange båda.`,
        `${name}, who answers for the agreement, lacks e-mail or phone in the register. The confirmation has to name both.`,
      ),
    });
  const sites = await tx.db.site.findMany({
    where: { agreements: { some: { agreementId: agreement.id } } },
    orderBy: { number: 'asc' },
  });
  const { name: company, orgNumber, phone: companyPhone, mailboxes } = await companyProfile(tx);
  const contents: EndLetter = {
    language: row.language === 'en' ? 'en' : 'sv',
    caseNumber: row.number,
    date: swedishDay(tx.now),
    sender: { name: company, orgNumber, phone: companyPhone, email: mailboxes.invoices },
    customer: { number: customer.number, name: customer.name, address: customer.billingAddress },
    agreement: { number: agreement.number, name: agreement.name },
    sites: sites.map(
      (site) => `${site.number} ${site.name}, ${site.street} ${site.streetNumber}, ${site.city}`,
    ),
    ending: approved.ending,
    responsible: { name, email, phone },
  };
  const before = await tx.db.caseLetter.count({ where: { caseId: row.id, kind: endLetter } });
  return { contents, approvalId: approved.approvalId, number: before + 1, to: recipientOf(record) };
}

/** The contact who asked, at a registered address; else where the customer's invoices go. Never an address that only the request names. */
function recipientOf({ row, authority }: CaseRecord): string {
  const { customer } = row;
  const contact = customer?.contacts.find(({ id }) => id === authority?.request.requester.contact);
  const registered = (contact?.addresses ?? []).flatMap(({ kind, value }) =>
    kind === 'email' ? [value] : [],
  );
  const used = [requestMessageOf(row)?.fromAddress, row.requesterAddress].map((one) => one?.toLowerCase());
  const to = registered.find((value) => used.includes(value)) ?? registered[0] ?? customer?.billingEmail;
  if (to) return to;
  throw refused({
    code: 'letter.no_address',
    says: text(
      'Kunden har ingen registrerad e-postadress att skicka bekräftelsen till. Lägg in en i registret först.',
      'The customer has no registered e-mail address to send the confirmation to. Put one into the register first.',
    ),
  });
}
