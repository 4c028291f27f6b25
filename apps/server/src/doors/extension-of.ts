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

/** The ending that a file of this type is named by; `bin` for a type that is not kept as a document. */
export const extensionOf = (type: string): string => extensions.get(type) ?? 'bin';
