import { Resolver } from 'node:dns/promises';
import { readFile } from 'node:fs/promises';

/** Answers a DNS question for sender checks: the records, or an error with code ENOTFOUND when there are none. */
export type DnsResolver = (name: string, type: string) => Promise<string[][] | string[]>;

/** Where key records come from: nowhere, a JSON file of test keys ({ "name": "TXT record" }), or the real network. */
export type DnsSource =
  | { kind: 'none' }
  | { kind: 'file'; path: string }
  | { kind: 'network'; timeoutMs?: number };

/** A resolver for sender checks. Only the source `network`, which must be configured, ever opens a connection. */
export async function makeDnsResolver(source: DnsSource): Promise<DnsResolver> {
  if (source.kind === 'none') return dnsFromRecords({});
  if (source.kind === 'file') return dnsFromRecords(parseRecords(await readFile(source.path, 'utf8')));
  const resolver = new Resolver({ timeout: source.timeoutMs ?? 3000, tries: 2 });
  return async (name, type) => {
    if (type === 'TXT') return resolver.resolveTxt(name);
    return dnsFromRecords({})(name, type);
  };
}

/** A resolver that knows just these TXT records of `.example` names; every other question has no answer. */
export function dnsFromRecords(records: Readonly<Record<string, string>>): DnsResolver {
  const known = new Map(Object.entries(records).map(([name, record]) => [name.toLowerCase(), record]));
  return async (name, type) => {
    const key = name.toLowerCase().replace(/\.$/u, '');
    const record = type === 'TXT' && key.endsWith('.example') ? known.get(key) : undefined;
    if (record === undefined)
      throw Object.assign(new Error(`no ${type} record for ${key}`), { code: 'ENOTFOUND' });
    return [[record]];
  };
}

function parseRecords(json: string): Record<string, string> {
  const parsed: unknown = JSON.parse(json);
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
    throw new Error('the DNS record file must be one JSON object');
  return Object.fromEntries(
    Object.entries(parsed).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
