const extensions = new Map(
  Object.entries({
    'application/pdf': 'pdf',
    'application/xml': 'xml',
    'text/xml': 'xml',
    'image/png': 'png',
    'image/jpeg': 'jpg',
    'image/gif': 'gif',
    'image/webp': 'webp',
    'image/tiff': 'tif',
    'image/svg+xml': 'svg',
    'text/plain': 'txt',
    'text/html': 'html',
    'text/csv': 'csv',
    'text/calendar': 'ics',
    'message/rfc822': 'eml',
  }),
);

/** The ending that a file of this type is named by; any other picture by its own kind, and what is no document `bin`. */
export const extensionOf = (type: string): string =>
  extensions.get(type) ?? /^image\/([a-z0-9]{2,5})$/.exec(type)?.[1] ?? 'bin';
