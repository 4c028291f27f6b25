import type { RegisteredContact, RequestMessage, Result } from '@underlag/api/rights';
import { decideAuthority } from '@underlag/domain/authority';
import { authorityRequestOf } from '../doors/authority-request.ts';
import type { CaseRecord, LoadedCase } from '../doors/case-record.ts';
import { type LoadedMessage, senderOf, writtenEvidenceOf } from '../doors/request-message.ts';

type Contact = NonNullable<LoadedCase['customer']>['contacts'][number];

/** A message that came in, and what the decision is with it as the request. */
export function viewRequest(record: CaseRecord, message: LoadedMessage): RequestMessage {
  return {
    messageId: message.id,
    at: message.at.toISOString(),
    channel: message.channel as RequestMessage['channel'],
    from: message.fromName ?? message.fromAddress ?? '–',
    address: message.fromAddress,
    sender: senderOf(message),
    evidence: writtenEvidenceOf(message),
    result: resultWith(record, message),
  };
}

function resultWith({ row, facts, authority }: CaseRecord, { id }: LoadedMessage): Result {
  const as = { ...row, requestMessageId: id };
  const request = authority && authorityRequestOf(as, facts.fields, authority.request.act);
  return request ? decideAuthority(request, authority.register, authority.today).result : 'needs_proof';
}

/** A contact with the addresses and numbers it is registered with. */
export function viewContact({ id, name, title, sharedMailbox, addresses }: Contact): RegisteredContact {
  const of = (kind: string) => addresses.filter((one) => one.kind === kind).map(({ value }) => value);
  return { id, name, title, sharedMailbox, emails: of('email'), phones: of('phone') };
}
