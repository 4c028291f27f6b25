import { Agent, request } from 'node:http';

/** One browser's connection to a server on loopback, with its sign-in. */
export interface Client {
  /** A tRPC query; rejects unless the server answers 200. */
  query: <T>(procedure: string, input?: unknown) => Promise<T>;
  mutate: <T>(procedure: string, input?: unknown) => Promise<T>;
  close: () => void;
}

interface Answer {
  status: number;
  cookies: string[];
  body: string;
}

/** A client that keeps its one connection open, as a browser does. */
export function openClient(url: string, cookie = ''): Client {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const call = async <T>(method: 'GET' | 'POST', path: string, sent?: unknown): Promise<T> => {
    const { status, body } = await send(agent, url + path, method, cookie, sent);
    if (status !== 200) throw new Error(`${path} answered ${status}: ${body.slice(0, 300)}`);
    return JSON.parse(body).result.data;
  };
  return {
    query: (procedure, input) => {
      const asked = input === undefined ? '' : `?input=${encodeURIComponent(JSON.stringify(input))}`;
      return call('GET', `/${procedure}${asked}`);
    },
    mutate: (procedure, input) => call('POST', `/${procedure}`, input ?? {}),
    close: () => agent.destroy(),
  };
}

/** Signs in with a password and answers with the cookie. */
export async function signIn(url: string, email: string, password: string): Promise<string> {
  const agent = new Agent();
  const { status, cookies, body } = await send(agent, `${url}/api/auth/sign-in/email`, 'POST', '', {
    email,
    password,
  });
  agent.destroy();
  const cookie = cookies.map((set) => set.split(';')[0]).join('; ');
  if (status !== 200 || !cookie) throw new Error(`signing in answered ${status}: ${body.slice(0, 300)}`);
  return cookie;
}

function send(agent: Agent, url: string, method: string, cookie: string, sent?: unknown): Promise<Answer> {
  const payload = sent === undefined ? '' : JSON.stringify(sent);
  const headers = {
    ...(cookie ? { cookie } : {}),
    ...(payload ? { 'content-type': 'application/json', 'content-length': Buffer.byteLength(payload) } : {}),
  };
  return new Promise((resolve, reject) => {
    const sending = request(url, { agent, method, headers, timeout: 30_000 }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        body += part;
      });
      response.on('error', reject);
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, cookies: response.headers['set-cookie'] ?? [], body }),
      );
    });
    sending.on('timeout', () => sending.destroy(new Error(`${url} did not answer in time`)));
    sending.on('error', reject);
    sending.end(payload);
  });
}
