const images = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp']);

/** What may be shown inside the page, by the type found in the bytes; everything else is only downloaded. */
export function shows(type: string): 'pdf' | 'image' | 'text' | 'none' {
  if (type === 'application/pdf') return 'pdf';
  if (images.has(type)) return 'image';
  return type === 'text/plain' ? 'text' : 'none';
}
