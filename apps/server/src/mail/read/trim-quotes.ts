const ORIGINAL =
  /^[-_\s]*-{2,}\s*(?:ursprungligt meddelande|ursprunglig e-?post|original message|oprindelig (?:besked|meddelelse)|opprinnelig melding|ursprüngliche nachricht)\s*-{2,}$/iu;
const FORWARDED =
  /^(?:[-_\s]*-{2,}\s*(?:vidarebefordrat (?:meddelande|brev)|vidarebefordrad e-?post|forwarded message)\s*-{2,}|(?:begin forwarded message|vidarebefordrat (?:brev|meddelande)|börja vidarebefordrat meddelande):)$/iu;
const FORWARD_SUBJECT = /^\s*(?:vb|fw|fwd|vidarebefordrat)\s*:/iu;
const HEAD_FIRST = /^\*?(?:från|from|fra|von|lähettäjä)\s*:\*?\s*\S/iu;
const HEAD_NEXT =
  /^\*?(?:skickat|sent|datum|date|dato|gesendet|till|to|til|an|kopia|cc|ämne|subject|emne|betreff|svar till|reply-to|lähetetty|vastaanottaja|aihe)\s*:\*?/iu;
const RULE = /^_{10,}$/u;
const QUOTED = /^\s*>/u;
const MAX_LINES = 20_000;

/**
 * The part of a message its sender wrote now, for display: quoted earlier messages (Swedish and English Outlook and Gmail forms, `>` lines)
 * are left out; forwarded messages stay, since they are the matter itself; answers between quoted lines stay. The whole text when nothing
 * else would be left. The full text is always kept beside it.
 */
export function trimQuotes(text: string, subject = ''): string {
  const lines = text.split('\n', MAX_LINES);
  const isForward = FORWARD_SUBJECT.test(subject);
  const kept: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = (lines[at] ?? '').trim();
    if (FORWARDED.test(line.replace(/^>\s*/u, ''))) return joined([...kept, ...lines.slice(at)], text);
    if (startsQuotedHead(lines, at)) {
      if (isForward) return joined([...kept, ...lines.slice(at)], text);
      break;
    }
    const attribution = attributionLines(lines, at);
    if (attribution > 0) {
      const following = lines.slice(at + attribution).find((next) => next.trim());
      if (following && !QUOTED.test(following)) break;
      at += attribution - 1;
      continue;
    }
    if (!QUOTED.test(line)) kept.push(lines[at] ?? '');
  }
  return joined(kept, text);
}

function joined(lines: readonly string[], whole: string): string {
  const out = lines
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
  return out || whole.trim();
}

function startsQuotedHead(lines: readonly string[], at: number): boolean {
  const line = (lines[at] ?? '').trim();
  if (ORIGINAL.test(line)) return true;
  if (RULE.test(line)) return isHead(lines, nextFilled(lines, at + 1));
  return isHead(lines, at);
}

/** A block Från/Skickat/Till/Ämne: the first of them and at least two others within the next eight filled lines. */
function isHead(lines: readonly string[], at: number): boolean {
  if (!HEAD_FIRST.test((lines[at] ?? '').trim())) return false;
  const next = lines
    .slice(at + 1, at + 12)
    .map((line) => line.trim())
    .filter(Boolean)
    .slice(0, 8);
  return next.filter((line) => HEAD_NEXT.test(line)).length >= 2;
}

function nextFilled(lines: readonly string[], from: number): number {
  let at = from;
  while (at < lines.length && at < from + 4 && !(lines[at] ?? '').trim()) at += 1;
  return at;
}

/** How many lines (0–3, wrapped ones included) say who wrote what follows: "Den … skrev …:", "On … wrote:". */
function attributionLines(lines: readonly string[], at: number): number {
  let joinedLine = '';
  for (let count = 1; count <= 3; count += 1) {
    const part = (lines[at + count - 1] ?? '').trim().slice(0, 400);
    if (!part || QUOTED.test(part)) return 0;
    joinedLine = `${joinedLine} ${part}`.trim();
    if (!joinedLine.endsWith(':')) continue;
    if (/^on\s.*\d.*\swrote:$/iu.test(joinedLine)) return count;
    // The year and the time of day tell a mail program's line from a sentence of the letter ("Den 3 oktober skrev er väktare:").
    if (/^(?:den\s|\d).*\bskrev\b.*:$/iu.test(joinedLine) && /\d{4}.*\d{1,2}[:.]\d{2}/u.test(joinedLine))
      return count;
    return /^.{1,120}<[^<>\s]+@[^<>\s]+>\s+(?:skrev|wrote)\b.*:$/iu.test(joinedLine) ? count : 0;
  }
  return 0;
}
