import { dkimVerify } from 'mailauth/lib/dkim/verify.js';
import type { DnsResolver } from './dns.ts';
import { headerValues, type RawHeader, rawHeaders } from './raw-headers.ts';

/**
 * What our own check of the signatures says about the one From (G5). `aligned`: a valid signature of the From domain itself or of a domain
 * above it; `unaligned`: valid, but of another domain; `failed`: signed, and no signature holds; `none`: not signed.
 */
export type DkimFinding = {
  result: 'aligned' | 'unaligned' | 'failed' | 'none';
  domain: string | null;
  detail: string;
};

const MAX_SIGNATURES = 8;
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

/** Checks the DKIM signatures on the raw bytes. `fromAddress` is the address of the single From, or null when there is not exactly one. */
export async function checkDkim(
  bytes: Uint8Array,
  fromAddress: string | null,
  resolver: DnsResolver,
  now?: Date,
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
  const judged = checked.results.map((signature) => judge(signature, fromAddress ?? '', headers));
  return (
    judged.find((finding) => finding.result === 'aligned') ??
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

function judge(signature: Signature, fromAddress: string, headers: readonly RawHeader[]): DkimFinding {
  const domain = (signature.signingDomain ?? '').toLowerCase();
  const failed = (detail: string): DkimFinding => ({ result: 'failed', domain: domain || null, detail });
  const { status } = signature;
  if (status.result !== 'pass') return failed(status.comment ?? status.result);
  if (status.testing) return failed('the domain only tests its signatures');
  if (signature.canonBodyLengthLimited) return failed('only a part of the body is signed');
  const signed = (signature.signingHeaders?.keys ?? '').toLowerCase().split(/\s*[:,]\s*/u);
  if (headers.some((header) => header.name === 'subject') && !signed.includes('subject'))
    return failed('the subject is not signed');
  const sender = fromAddress.slice(fromAddress.lastIndexOf('@') + 1);
  const covers = sender === domain || sender.endsWith(`.${domain}`);
  if (covers && status.aligned) return { result: 'aligned', domain, detail: `signed by ${domain}` };
  return { result: 'unaligned', domain, detail: `signed by ${domain}, not by ${sender}` };
}
