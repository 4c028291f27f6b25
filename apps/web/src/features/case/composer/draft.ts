import { type CaseView, DraftBody, type FilledTemplate } from '@underlag/api/cases';
import { z } from 'zod';
import type { Upload } from '../../../shared/upload-file.ts';

export type Mode = 'reply' | 'note';

/** A reply as it is being written. */
export interface Letter {
  to: string[];
  cc: string[];
  subject: string;
  text: string;
  uploads: Upload[];
  templateKey: string | null;
}

/** Everything in the composer: a reply and a note are kept apart, so that neither ever becomes the other. */
export interface Draft {
  mode: Mode;
  letter: Letter;
  note: string;
}

/** An empty reply to the requester, on the thread's subject. */
export function freshLetter({
  requester,
  timeline,
  subject,
}: Pick<CaseView, 'requester' | 'timeline' | 'subject'>): Letter {
  const incoming = timeline
    .filter((entry) => entry.kind === 'message')
    .findLast(({ direction }) => direction === 'in');
  const address = requester.address ?? incoming?.fromAddress ?? null;
  const about = incoming?.subject || subject;
  return {
    to: address ? [address] : [],
    cc: [],
    subject: /^(re|sv|aw):/i.test(about) ? about : `Re: ${about}`,
    text: '',
    uploads: [],
    templateKey: null,
  };
}

/** The letter with a filled template: in place of an empty text, or after what is already written. */
export function withTemplate(
  letter: Letter,
  { key, subject, text }: Pick<FilledTemplate, 'key' | 'subject' | 'text'>,
): Letter {
  if (letter.text.trim() === '') return { ...letter, subject, text, templateKey: key };
  return { ...letter, text: `${letter.text.trimEnd()}\n\n${text}`, templateKey: letter.templateKey ?? key };
}

/** Whether nothing worth keeping has been written. */
export const isBlank = ({ letter, note }: Draft): boolean =>
  letter.text.trim() === '' && letter.uploads.length === 0 && note.trim() === '';

/** The draft as the server keeps it, one text per case: the one being written, else the other; null when there is none. */
export function draftBody(draft: Draft): DraftBody | null {
  if (isBlank(draft)) return null;
  const { letter, note } = draft;
  const hasLetter = letter.text.trim() !== '' || letter.uploads.length > 0;
  const mode: Mode = draft.mode === 'note' ? (note.trim() ? 'note' : 'reply') : hasLetter ? 'reply' : 'note';
  return {
    mode,
    to: letter.to,
    cc: letter.cc,
    subject: letter.subject,
    text: mode === 'note' ? note : letter.text,
    uploadIds: letter.uploads.map(({ id }) => id),
  };
}

/** A draft from what the server kept. */
export function draftFrom(body: DraftBody, uploads: readonly Upload[], fresh: Letter): Draft {
  const { mode, to, cc, subject, text } = body;
  const letter = {
    to,
    cc,
    subject: subject || fresh.subject,
    text: '',
    uploads: [...uploads],
    templateKey: null,
  };
  return mode === 'note' ? { mode, letter, note: text } : { mode, letter: { ...letter, text }, note: '' };
}

const KeptDraft = z.object({
  body: DraftBody,
  note: z.string(),
  uploads: z.array(z.object({ id: z.string(), name: z.string(), size: z.number(), type: z.string() })),
});
const keyOf = (caseId: string) => `underlag-utkast-${caseId}`;

/** Keeps the draft in the tab, so that nothing is lost while the server is away; a blank one is forgotten. */
export function keepInTab(caseId: string, draft: Draft): void {
  const { letter, note } = draft;
  const body: DraftBody = {
    mode: draft.mode,
    to: letter.to,
    cc: letter.cc,
    subject: letter.subject,
    text: letter.text,
    uploadIds: [],
  };
  try {
    if (isBlank(draft)) sessionStorage.removeItem(keyOf(caseId));
    else sessionStorage.setItem(keyOf(caseId), JSON.stringify({ body, note, uploads: letter.uploads }));
  } catch {
    // Storage may be closed or full; the server's copy remains.
  }
}

/** The draft that the tab kept, if any. */
export function keptInTab(caseId: string): Draft | null {
  try {
    const kept = KeptDraft.safeParse(JSON.parse(sessionStorage.getItem(keyOf(caseId)) ?? 'null'));
    if (!kept.success) return null;
    const { body, note, uploads } = kept.data;
    const letter = {
      to: body.to,
      cc: body.cc,
      subject: body.subject,
      text: body.text,
      uploads,
      templateKey: null,
    };
    return { mode: body.mode, letter, note };
  } catch {
    return null;
  }
}
