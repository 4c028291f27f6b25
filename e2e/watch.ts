import type { BrowserContext, Request } from '@playwright/test';

/** Notes what goes wrong in the browsers of one journey after another. */
export interface Watch {
  over: (context: BrowserContext, host: string) => void;
  allow: (words: RegExp) => void;
  /** Ends a journey's watch: errors told or thrown on a page, and requests to other hosts; without those that it allowed. */
  takeTroubles: () => string[];
}

export function watchOver(): Watch {
  let noted: string[] = [];
  let allowed: RegExp[] = [];
  const over = (context: BrowserContext, host: string) => {
    context.on('console', (message) => {
      if (message.type() === 'error') noted.push(`console: ${message.text()} (${message.location().url})`);
    });
    context.on('weberror', (error) => noted.push(`thrown: ${error.error().stack}`));
    const note = (request: Request) => {
      const { protocol, host: asked } = new URL(request.url());
      if (protocol.startsWith('http') && asked !== host) noted.push(`asked another host: ${request.url()}`);
    };
    context.on('requestfinished', note);
    // What our own policy stopped has not left the browser.
    context.on('requestfailed', (request) => request.failure()?.errorText !== 'csp' && note(request));
  };
  return {
    over,
    allow: (words) => allowed.push(words),
    takeTroubles: () => {
      const troubles = noted.filter((trouble) => !allowed.some((words) => words.test(trouble)));
      noted = [];
      allowed = [];
      return troubles;
    },
  };
}
