import { randomUUID } from 'node:crypto';
import type { APIRequestContext, Page } from '@playwright/test';
import { ask, asManager, tell } from './scene.ts';

/** A case that a customer's call has opened, with all that its page can show; numbers are those of the demo. */
export interface FilledCase {
  typeKey: string;
  subject: string;
  customer: string;
  requester?: { name: string; address: string };
  invoice?: string;
  agreement?: string;
  site?: string;
  fields?: Record<string, unknown>;
  /** What is done to it then; `on` does a command to the case as it stands. */
  after?: (request: APIRequestContext, on: OnCase, caseId: string) => Promise<unknown>;
}

type OnCase = (command: string, more: object) => Promise<unknown>;

const made = new Map<string, Promise<string>>();

/** The number of such a case; opened once in each run. */
export function filledCase(page: Page, wish: FilledCase): Promise<string> {
  const number = made.get(wish.subject) ?? asManager(page, (request) => open(request, wish));
  made.set(wish.subject, number);
  return number;
}

async function open(request: APIRequestContext, wish: FilledCase): Promise<string> {
  const { typeKey, subject, requester, fields } = wish;
  const found = await ask(request, 'cases.list', { list: 'all', q: subject, size: 50 });
  const known = found.rows.find((row: { subject: string }) => row.subject === subject);
  if (known) return known.number;
  const customerId = (await ask(request, 'search.all', { q: wish.customer })).customers[0].id;
  const { id: caseId, number } = await tell(request, 'cases.create', {
    typeKey,
    channel: 'phone',
    subject,
    text: subject,
    requesterName: requester?.name,
    requesterAddress: requester?.address,
    customerId,
    key: randomUUID(),
  });
  const on: OnCase = async (command, more) => {
    const { version } = await ask(request, 'cases.get', { ref: number });
    return tell(request, command, { caseId, version, ...more });
  };
  const links = await linksOf(request, customerId, wish);
  if (Object.keys(links).length > 0) await on('cases.link', links);
  if (fields) await on('cases.setFields', { fields });
  await wish.after?.(request, on, caseId);
  return number;
}

/** The ids behind the numbers, as the pages find them. */
async function linksOf(
  request: APIRequestContext,
  customerId: string,
  { invoice, agreement, site }: FilledCase,
): Promise<Record<string, string>> {
  const byNumber = (rows: { id: string; number: string }[], number: string) => {
    const row = rows.find((one) => one.number === number);
    if (!row) throw new Error(`${number} is not there`);
    return row.id;
  };
  const links: Record<string, string> = {};
  if (invoice)
    links.invoiceId = byNumber((await ask(request, 'search.all', { q: invoice })).invoices, invoice);
  if (agreement || site) {
    const register = await ask(request, 'register.get', { customerId });
    if (agreement) links.agreementId = byNumber(register.agreements, agreement);
    if (site) links.siteId = byNumber(register.sites, site);
  }
  return links;
}
