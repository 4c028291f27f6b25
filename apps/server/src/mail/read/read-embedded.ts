import { attribute, elements, textOf, type XmlNode } from './xml-node.ts';

/** A file inside an e-invoice (BT-125): its bytes as they are, its name and type only as the sender claims. Null when nothing is embedded. */
export function readEmbedded(
  reference: XmlNode,
): { fileName: string | null; mimeType: string | null; bytes: Uint8Array<ArrayBuffer> | null } | null {
  const node = elements(reference, 'Attachment', 'EmbeddedDocumentBinaryObject').at(0);
  if (!node) return null;
  return {
    fileName: attribute(node, 'filename'),
    mimeType: attribute(node, 'mimeCode'),
    bytes: decodeBase64(textOf(node) ?? ''),
  };
}

/** Base64 as bytes, blanks and line breaks left out; null when it is empty or anything else stands in it. */
function decodeBase64(source: string): Uint8Array<ArrayBuffer> | null {
  const packed = source.replace(/\s+/gu, '');
  if (packed === '' || packed.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/u.test(packed)) return null;
  return Uint8Array.from(Buffer.from(packed, 'base64'));
}
