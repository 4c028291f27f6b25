/** A new value for the one who had the old: enough to be recognised by who asked for it, too little to tell it to anybody else. */
export function maskValue(value: string): string {
  const [name = '', domain] = value.split('@');
  if (domain) return `${name.slice(0, 1)}•••@${domain}`;
  return value.length > 6 ? `${value.slice(0, 3)}•••` : '•••';
}
