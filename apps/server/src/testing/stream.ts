/** One event of a server-sent stream: its data as JSON. */
export interface Told {
  kind: string;
  caseId?: string;
  queue?: string;
  mine?: boolean;
}

/** Listens to the live changes of a site as a browser does; `heard` grows as they come. */
export async function listen(url: string, cookie: string) {
  const leaving = new AbortController();
  const response = await fetch(`${url}/api/trpc/live.cases`, {
    headers: { cookie, accept: 'text/event-stream' },
    signal: leaving.signal,
  });
  const heard: Told[] = [];
  const refusals: unknown[] = [];
  const ended = collect(response, heard, refusals).catch(() => undefined);
  return {
    heard,
    /** Errors, as the page would be told. */
    refusals,
    ended,
    close: async () => {
      leaving.abort();
      await ended;
    },
  };
}

async function collect(response: Response, heard: Told[], refusals: unknown[]): Promise<void> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of response.body ?? []) {
    rest += decoder.decode(chunk, { stream: true });
    const blocks = rest.split('\n\n');
    rest = blocks.pop() ?? '';
    for (const block of blocks) {
      const name = /^event: (.*)$/m.exec(block)?.[1] ?? 'message';
      const data = /^data: (.*)$/m.exec(block)?.[1];
      if (name === 'message' && data) heard.push(JSON.parse(data));
      if (name === 'serialized-error' && data) refusals.push(JSON.parse(data));
    }
  }
}
