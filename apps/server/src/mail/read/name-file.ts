import { cleanLine } from './clean-text.ts';

const MAX_NAME = 120;

/**
 * The shown name of a received file: made canonical once (invisible and control characters out, compatibility forms folded, folders cut off),
 * and only then checked, so that nothing hides from the check. Never empty, never a path, never a hidden or device name. Files are stored
 * under a random id; this name is a label.
 */
export function nameFile(raw: string | undefined, extension: string): string {
  const canonical = cleanLine((raw ?? '').slice(0, 4000).normalize('NFKC'), 4000);
  const base = (canonical.split(/[/\\]/u).at(-1) ?? '')
    .replace(/[<>:"|?*]/gu, '_')
    .replace(/^[.\s]+|[.\s]+$/gu, '');
  if (!base) return `bilaga.${extension}`;
  const safe = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu.test(base) ? `_${base}` : base;
  return shorten(safe);
}

function shorten(name: string): string {
  const letters = [...name];
  if (letters.length <= MAX_NAME) return name;
  const dot = name.lastIndexOf('.');
  const ending = dot > 0 && name.length - dot <= 10 ? name.slice(dot) : '';
  return (
    letters
      .slice(0, MAX_NAME - ending.length)
      .join('')
      .replace(/[.\s]+$/u, '') + ending
  );
}
