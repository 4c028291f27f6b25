import sanitizeHtml from 'sanitize-html';

const MAX_DEPTH = 300;
const CONTROL = /(?![\t\n\r])\p{Cc}/gu;
const MAX_INPUT = 4 * 1024 * 1024;
const MAX_OUTPUT = 1024 * 1024;

const TAGS =
  'a abbr b blockquote br caption center cite code col colgroup dd del div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins li ol p pre q s small span strike strong sub sup table tbody td tfoot th thead tr tt u ul'.split(
    ' ',
  );

class TooDeep extends Error {}

/**
 * The HTML of a message as it may be stored: only the tags and attributes of a list, addresses only with https, mailto, tel or cid, nothing
 * that styles, draws or submits. Null when it is nested deeper than 300 levels or too large: then the text is shown instead.
 * Nothing may change the result afterwards (a change after cleaning has undone the cleaning in other systems).
 */
export function sanitiseHtml(dirty: string): string | null {
  if (dirty.length > MAX_INPUT) return null;
  let depth = 0;
  try {
    // Characters no page and no store takes go first: nothing may be changed after the cleaning.
    const clean = sanitizeHtml(dirty.toWellFormed().replace(CONTROL, ''), {
      allowedTags: TAGS,
      allowedAttributes: {
        a: ['href', 'title', 'rel', 'target'],
        img: ['src', 'alt', 'width', 'height'],
        td: ['colspan', 'rowspan', 'align', 'valign'],
        th: ['colspan', 'rowspan', 'align', 'valign'],
        ol: ['start'],
        '*': ['dir', 'lang'],
      },
      allowedSchemes: ['https', 'mailto', 'tel', 'cid'],
      allowedSchemesByTag: { a: ['https', 'mailto', 'tel'], img: ['https', 'cid'] },
      allowedSchemesAppliedToAttributes: ['href', 'src'],
      allowProtocolRelative: false,
      disallowedTagsMode: 'discard',
      nonTextTags: [
        'script',
        'style',
        'textarea',
        'option',
        'xmp',
        'noscript',
        'noembed',
        'noframes',
        'template',
        'title',
        'svg',
        'math',
        'select',
        'iframe',
        'object',
        'embed',
      ],
      transformTags: {
        a: sanitizeHtml.simpleTransform('a', { rel: 'noopener noreferrer nofollow', target: '_blank' }),
      },
      // The parser's own count is the only one a crafted message cannot deceive; without the stop 100 000 open tags take seconds.
      onOpenTag: () => {
        depth += 1;
        if (depth > MAX_DEPTH) throw new TooDeep();
      },
      onCloseTag: () => {
        depth -= 1;
      },
    });
    return clean.length > MAX_OUTPUT ? null : clean;
  } catch (error) {
    if (error instanceof TooDeep) return null;
    throw error;
  }
}

const BREAKS =
  /<(?:br|hr)\s*\/?>|<\/(?:p|div|tr|li|h[1-6]|blockquote|pre|table|ul|ol|dl|dt|dd|center|figure|caption)>/giu;

/** Running text of HTML that `sanitiseHtml` has cleaned; of refused HTML a rough one, without tags, scripts and styles. Linear in length. */
export function textOfHtml(html: string): string {
  return withoutElements(html.slice(0, MAX_INPUT), ['script', 'style', 'title'])
    .replace(/[\s\u00A0]+/gu, ' ')
    .replace(BREAKS, '\n')
    .replace(/<\/t[dh]>/giu, '\t')
    .replace(/<[^<>]*>/gu, '')
    .replace(/&(nbsp|amp|lt|gt|quot|#\d{1,7});/gu, (whole, name: string) => entity(name) ?? whole)
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}

function withoutElements(html: string, names: readonly string[]): string {
  let rest = html;
  for (const name of names) {
    const lower = rest.toLowerCase();
    if (lower.length !== rest.length) return rest;
    let kept = '';
    let from = 0;
    for (let open = lower.indexOf(`<${name}`); open >= 0; open = lower.indexOf(`<${name}`, from)) {
      kept += `${rest.slice(from, open)} `;
      const close = lower.indexOf(`</${name}`, open);
      from = close < 0 ? rest.length : close;
    }
    rest = kept + rest.slice(from);
  }
  return rest;
}

function entity(name: string): string | undefined {
  if (name.startsWith('#')) {
    const code = Number(name.slice(1));
    return code > 31 && code < 0x110000 && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '';
  }
  return { nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"' }[name];
}
