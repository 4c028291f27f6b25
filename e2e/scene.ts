import type { APIRequestContext, Page } from '@playwright/test';
import { demoPassword, demoStaff } from '@underlag/prisma/seed/cast';

/** What the manager has set going on the demo, so that the pages of approvals and rights have something to show. */
export interface Scene {
  /** A case whose termination waits for approval. */
  termination: string;
  approvalId: string;
  /** A case with a change of an action instruction from a sender who is not to be believed. */
  instruction: string;
}

let prepared: Promise<Scene> | null = null;

/** Sets the scene once in each run: a termination that waits for approval, and a right that somebody wants revoked. */
export function sceneOf(page: Page): Promise<Scene> {
  prepared ??= prepare(page);
  return prepared;
}

const prepare = (page: Page): Promise<Scene> =>
  asManager(page, async (request) => {
    const termination = await caseAbout(request, 'Uppsägning av avtal A-400577');
    const instruction = await caseAbout(request, 'Ändra åtgärdsinstruktionen för Terminalvägen');
    const approvalId = await approvalOf(request, termination);
    await wishOf(request);
    return { termination, approvalId, instruction };
  });

/** Does something as the manager, beside the page and in a browser of its own. */
export async function asManager<Done>(
  page: Page,
  work: (request: APIRequestContext) => Promise<Done>,
): Promise<Done> {
  const browser = page.context().browser();
  const manager = await browser?.newContext({ baseURL: process.env.HOUSE_URL });
  if (!manager) throw new Error('the page has no browser');
  try {
    const email = demoStaff.find(({ key }) => key === 'maria')?.email;
    await manager.request.post('/api/auth/sign-in/email', { data: { email, password: demoPassword } });
    return await work(manager.request);
  } finally {
    await manager.close();
  }
}

/** Calls a procedure as the signed-in person. */
export async function ask(request: APIRequestContext, procedure: string, input: object) {
  const path = `/api/trpc/${procedure}?input=${encodeURIComponent(JSON.stringify(input))}`;
  return (await (await request.get(path)).json()).result.data;
}

export async function tell(request: APIRequestContext, procedure: string, data: object) {
  const answer = await request.post(`/api/trpc/${procedure}`, { data });
  if (!answer.ok()) throw new Error(`${procedure}: ${await answer.text()}`);
  return (await answer.json()).result.data;
}

export const caseAbout = async (request: APIRequestContext, q: string): Promise<string> =>
  (await ask(request, 'cases.list', { list: 'all', q, size: 10 })).rows.at(-1).number;

async function approvalOf(request: APIRequestContext, number: string): Promise<string> {
  const look = () => ask(request, 'cases.get', { ref: number });
  let view = await look();
  if (view.approval) return view.approval.id;
  const on = () => ({ caseId: view.id, version: view.version });
  const proposal = view.proposals.find(({ label }: { label: string }) => label.startsWith('A-400577'));
  if (proposal.state === 'open')
    view = await tell(request, 'cases.decideProposal', { ...on(), proposalId: proposal.id, accept: true });
  if (view.state === 'new') view = await tell(request, 'cases.move', { ...on(), move: 'start' });
  view = await tell(request, 'cases.move', { ...on(), move: 'ask_approval' });
  return view.approval.id;
}

async function wishOf(request: APIRequestContext): Promise<void> {
  const found = await ask(request, 'search.all', { q: 'K-104268' });
  const customerId = found.customers[0].id;
  const register = await ask(request, 'register.get', { customerId });
  const contact = register.contacts.find(({ rights }: { rights: unknown[] }) => rights.length > 0);
  if (register.open.length > 0) return;
  const wish = { kind: 'review', authorityId: contact.rights[0].id, version: contact.rights[0].version };
  const reviewOn = new Date(Date.now() + 300 * 86_400_000).toISOString().slice(0, 10);
  await tell(request, 'register.ask', {
    customerId,
    reason: 'Fullmakten är förnyad.',
    wish: { ...wish, reviewOn },
  });
}
