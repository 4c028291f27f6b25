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
    'text/plain': 'txt',
  }),
);

/** The ending that a file of this type is named by; any other picture by its own kind, and what is no document `bin`. */
export const extensionOf = (type: string): string =>
  extensions.get(type) ?? /^image\/([a-z0-9]{2,5})$/.exec(type)?.[1] ?? 'bin';
