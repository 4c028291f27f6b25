import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** An element of a parsed XML document; names without their prefix. */
export type XmlNode = { readonly [name: string]: unknown };

/** A document, with the namespace of its first element of a name (null for none), or why it is none we read. */
type XmlReading =
  | { ok: true; root: XmlNode; namespaceOf: (name: string) => string | null }
  | { ok: false; code: 'too_large' | 'not_xml' | 'document_type'; detail: string };

const MAX_BYTES = 10 * 1024 * 1024;

/** Parses XML from outside: no document type, no entities but the five of XML itself and characters by number, size and depth limited. */
export function parseXml(bytes: Uint8Array): XmlReading {
  if (bytes.length > MAX_BYTES)
    return { ok: false, code: 'too_large', detail: `${bytes.length} bytes, at most ${MAX_BYTES}` };
  const source = decodeXml(bytes);
  if (source === null) return { ok: false, code: 'not_xml', detail: 'unknown or broken encoding' };
  if (/(?![\t\n\r\u007f-\u009f])\p{Cc}/u.test(source))
    return { ok: false, code: 'not_xml', detail: 'holds control characters' };
  if (/<!(?:DOCTYPE|ENTITY)/iu.test(source))
    return { ok: false, code: 'document_type', detail: 'a document type is not accepted' };
  if (!/^\s*</u.test(source)) return { ok: false, code: 'not_xml', detail: 'does not begin with an element' };
  try {
    const valid = XMLValidator.validate(source);
    if (valid !== true)
      return { ok: false, code: 'not_xml', detail: `line ${valid.err.line}: ${valid.err.msg}` };
    const root: unknown = parser().parse(source);
    return isNode(root)
      ? { ok: true, root, namespaceOf: (name) => namespaceOf(source, name) }
      : { ok: false, code: 'not_xml', detail: 'no element' };
  } catch (error) {
    return { ok: false, code: 'not_xml', detail: error instanceof Error ? error.message : 'not parsed' };
  }
}

/** All elements at the path below a node, in document order. */
export function elements(node: XmlNode, ...path: string[]): XmlNode[] {
  let level: XmlNode[] = [node];
  for (const name of path)
    level = level.flatMap((each) => listOf(Object.hasOwn(each, name) ? each[name] : undefined));
  return level;
}

/** The text of the first element at the path, entities resolved, or null when it is absent or empty. */
export function textAt(node: XmlNode, ...path: string[]): string | null {
  const found = elements(node, ...path).at(0);
  return found ? textOf(found) : null;
}

/** The text of a node itself, or null when empty. */
export function textOf(node: XmlNode): string | null {
  const value = node['#text'];
  return typeof value === 'string' && value.trim() ? resolved(value.trim()) : null;
}

/** An attribute of a node, or null. */
export function attribute(node: XmlNode | undefined, name: string): string | null {
  const value = node?.[`@${name}`];
  return typeof value === 'string' && value ? resolved(value) : null;
}

/** Looks the name's prefix up in its own tag, else in the nearest tag before it: envelopes declare for what they hold. */
function namespaceOf(source: string, name: string): string | null {
  const head = source.slice(0, 100_000).replace(/<!--[^-]*(?:-(?!->)[^-]*)*(?:-->|$)/gu, '');
  const tag = new RegExp(`<(?:([\\w.-]{1,60}):)?${name}(?=[\\s/>])[^>]*>`, 'u').exec(head);
  if (!tag) return null;
  const attributeName = tag[1] ? `xmlns:${tag[1].replaceAll('.', '\\.')}` : 'xmlns';
  const declared = new RegExp(`\\s${attributeName}\\s*=\\s*["']([^"']{1,200})["']`, 'gu');
  return [...head.slice(0, tag.index + tag[0].length).matchAll(declared)].at(-1)?.[1] ?? null;
}

function parser(): XMLParser {
  return new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    removeNSPrefix: true,
    parseTagValue: false,
    parseAttributeValue: false,
    processEntities: false,
    ignoreDeclaration: true,
    ignorePiTags: true,
    alwaysCreateTextNode: true,
  });
}

function listOf(value: unknown): XmlNode[] {
  if (Array.isArray(value)) return value.filter(isNode);
  return isNode(value) ? [value] : [];
}

function isNode(value: unknown): value is XmlNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const NAMED: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

function resolved(text: string): string {
  return text.replace(
    /&(?:(lt|gt|quot|apos|amp)|#(\d{1,7})|#x([\da-f]{1,6}));/giu,
    (whole, name?: string, decimal?: string, hex?: string) => {
      if (name) return NAMED[name.toLowerCase()] ?? whole;
      const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
      return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : '';
    },
  );
}

function decodeXml(bytes: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const declared = /^\s*<\?xml[^>]{0,150}encoding\s*=\s*["']([\w.:-]{1,40})["']/iu.exec(start)?.[1];
  const marked = start.startsWith('\u00ff\u00fe')
    ? 'utf-16le'
    : start.startsWith('\u00fe\u00ff')
      ? 'utf-16be'
      : (declared ?? 'utf-8');
  try {
    return new TextDecoder(marked, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
