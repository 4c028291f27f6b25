import { dkimVerify } from 'mailauth/lib/dkim/verify.js';
import { readAddresses } from './addresses.ts';
import type { DnsResolver } from './dns.ts';
import { parseMailDate } from './mail-date.ts';
import { headerValue, headerValues, type RawHeader, rawHeaders } from './raw-headers.ts';

/**
 * What our own check of the signatures says about the one From (G5). `aligned`: a valid signature of the From domain itself or of a domain
 * above it; `elsewhere`: the same, but what is signed is not addressed to us; `old`: signed long before it reached us or at no time we
 * can know. Both may have been sent anew by anybody. `unaligned`: valid, but of another domain; `failed`: signed, and no signature holds; `none`: not signed.
 */
export type DkimFinding = {
  result: 'aligned' | 'elsewhere' | 'old' | 'unaligned' | 'failed' | 'none';
  domain: string | null;
  detail: string;
};

const MAX_SIGNATURES = 8;
// A mail server gives up after five days; what is older than that when it comes was not on its way.
const MAX_AGE_MS = 5 * 24 * 3_600_000;
// Readers show the first of these, signatures cover the last: a second one put on top of a signed message would change what it says.
const ONLY_ONCE = [
  'from',
  'subject',
  'date',
  'to',
  'cc',
  'reply-to',
  'sender',
  'message-id',
  'in-reply-to',
  'references',
  'mime-version',
  'content-type',
  'content-transfer-encoding',
];

/**
 * Checks the DKIM signatures on the raw bytes. `fromAddress` is the address of the single From, or null when there is not exactly one;
 * `receivedAt` when our own host took it over; without it, now. `ownAddresses` are our mailboxes, whose domains are ours too.
 */
export async function checkDkim(
  bytes: Uint8Array,
  fromAddress: string | null,
  resolver: DnsResolver,
  now: Date | undefined,
  receivedAt: Date | null | undefined,
  ownAddresses: readonly string[],
): Promise<DkimFinding> {
  const headers = rawHeaders(bytes);
  const signatures = headerValues(headers, 'dkim-signature');
  if (signatures.length === 0) return { result: 'none', domain: null, detail: 'no signature' };
  const fault = faultOfHeaders(headers, signatures.length, fromAddress);
  if (fault) return { result: 'failed', domain: null, detail: fault };
  const checked = await dkimVerify(Buffer.from(bytes), {
    resolver,
    strict: true,
    minBitLength: 1024,
    curTime: now,
  });
  const reached = receivedAt ?? now ?? new Date();
  const judged = checked.results.map((signature) =>
    judge(signature, fromAddress ?? '', headers, reached, ownAddresses),
  );
  return (
    judged.find((finding) => finding.result === 'aligned') ??
    judged.find((finding) => finding.result === 'elsewhere') ??
    judged.find((finding) => finding.result === 'old') ??
    judged.find((finding) => finding.result === 'unaligned') ??
    judged.at(0) ?? { result: 'failed', domain: null, detail: 'signature not readable' }
  );
}

function faultOfHeaders(
  headers: readonly RawHeader[],
  signatures: number,
  fromAddress: string | null,
): string | null {
  if (fromAddress === null) return 'not exactly one sender';
  if (signatures > MAX_SIGNATURES) return `more than ${MAX_SIGNATURES} signatures`;
  const twice = ONLY_ONCE.find((name) => headerValues(headers, name).length > 1);
  return twice ? `header ${twice} occurs more than once` : null;
}

type Signature = Awaited<ReturnType<typeof dkimVerify>>['results'][number];

function judge(
  signature: Signature,
  fromAddress: string,
  headers: readonly RawHeader[],
  reached: Date,
  ownAddresses: readonly string[],
): DkimFinding {
  const domain = (signature.signingDomain ?? '').toLowerCase();
  const failed = (detail: string): DkimFinding => ({ result: 'failed', domain: domain || null, detail });
  const { status } = signature;
  if (status.result !== 'pass') return failed(status.comment ?? status.result);
  if (status.testing) return failed('the domain only tests its signatures');
  if (signature.canonBodyLengthLimited) return failed('only a part of the body is signed');
  const signed = (signature.signingHeaders?.keys ?? '').toLowerCase().split(/\s*[:,]\s*/u);
  if (headers.some((header) => header.name === 'subject') && !signed.includes('subject'))
    return failed('the subject is not signed');
  const sender = domainOf(fromAddress);
  const covers = sender === domain || sender.endsWith(`.${domain}`);
  if (covers && status.aligned) {
    const at = signedAt(signature, signed, headers);
    if (at !== null && reached.getTime() - at <= MAX_AGE_MS)
      return isAddressedToUs(headers, signed, ownAddresses)
        ? { result: 'aligned', domain, detail: `signed by ${domain}` }
        : { result: 'elsewhere', domain, detail: `signed by ${domain}, not as a message to us` };
    const when = at === null ? 'at an unknown time' : new Date(at).toISOString();
    return {
      result: 'old',
      domain,
      detail: `signed by ${domain} ${when}, received ${reached.toISOString()}`,
    };
  }
  return { result: 'unaligned', domain, detail: `signed by ${domain}, not by ${sender}` };
}

/** Whether the signature covers the To that stands there, and a To or Cc that it covers names one of our mailboxes or their domains. */
function isAddressedToUs(
  headers: readonly RawHeader[],
  signed: readonly string[],
  ownAddresses: readonly string[],
): boolean {
  if (headerValues(headers, 'to').length > 0 && !signed.includes('to')) return false;
  const named = ['to', 'cc'].filter((name) => signed.includes(name));
  const { list } = readAddresses(named.flatMap((name) => headerValues(headers, name)));
  const ourDomains = ownAddresses.map(domainOf);
  return list.some(({ address }) => ourDomains.includes(domainOf(address)));
}

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1).toLowerCase();

/** The earliest time that the signature vouches for, its own or that of a signed Date; null when it vouches for none. */
function signedAt(
  signature: Signature,
  signed: readonly string[],
  headers: readonly RawHeader[],
): number | null {
  const date = signed.includes('date') ? parseMailDate(headerValue(headers, 'date')) : null;
  const own = signature.signTime ? new Date(signature.signTime) : null;
  const times = [date, own].flatMap((time) => time?.getTime() ?? []);
  return times.length > 0 ? Math.min(...times) : null;
}
