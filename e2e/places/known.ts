import type { Page } from '@playwright/test';
import { ask, type Scene, sceneOf } from '../scene.ts';
import type { Place } from './place.ts';

/** Addresses of the demo that are known only once it is open. */
export interface Known extends Scene {
  extraGuarding: string;
  nonCustomer: string;
  reports: string;
  enrolment: string;
  dispute: string;
  html: string;
  customer: string;
}

const unknown: Known = {
  extraGuarding: '',
  nonCustomer: '',
  reports: '',
  enrolment: '',
  dispute: '',
  html: '',
  customer: '',
  termination: '',
  instruction: '',
  approvalId: '',
};

/** Where the demo's own case, mail and customer are; looked up once in each run, as the person who has the page open. */
export async function knownPlaces(page: Page, { who }: Place): Promise<Known> {
  if (who === 'visitor' || who === 'administrator') return unknown;
  if (who === 'approver') return { ...unknown, ...(await sceneOf(page)) };
  found ??= lookUp(page);
  return found;
}

let found: Promise<Known> | null = null;

async function lookUp(page: Page): Promise<Known> {
  const scene = await sceneOf(page);
  const caseOf = async (q: string) =>
    (await ask(page.request, 'cases.list', { list: 'all', q, size: 10 })).rows.at(-1).number;
  return {
    ...scene,
    dispute: await caseOf('Bestridande av faktura 306188194'),
    extraGuarding: await caseOf('Fråga om extrabevakning på faktura 306188420'),
    nonCustomer: await caseOf('Faktura trots att jag inte är kund hos er'),
    reports: await caseOf('Vi får inga rapporter'),
    enrolment: await caseOf('Anmälan e-faktura Rådhuset'),
    html: await caseOf('Bild på lappen från väktaren'),
    customer: (await ask(page.request, 'search.all', { q: 'K-104233' })).customers[0].id,
  };
}
