import { text } from '@underlag/domain/text';
import type { Refusal } from '@underlag/domain/workflow';
import { isScan } from '../doors/request-message.ts';
import { swedishDay } from '../doors/swedish-day.ts';
import { refused } from '../errors.ts';

interface Arrival {
  /** YYYY-MM-DD. */
  arrivedOn?: string | null | undefined;
  uploadIds: readonly string[];
}

/** Why this cannot be taken as a letter that came in; null when it can. */
export function letterRefusal({ arrivedOn, uploadIds }: Arrival, now: string): Refusal | null {
  if (!arrivedOn || uploadIds.length === 0)
    return {
      code: 'letter.incomplete',
      says: text(
        'Ett brev behöver en skannad kopia och sitt ankomstdatum.',
        'A letter needs a scan and its day of arrival.',
      ),
      field: arrivedOn ? 'uploadIds' : 'arrivedOn',
    };
  if (arrivedOn > swedishDay(now))
    return {
      code: 'letter.future',
      says: text(
        'Ankomstdatumet kan inte ligga framåt i tiden.',
        'The day of arrival cannot be in the future.',
      ),
      field: 'arrivedOn',
    };
  return null;
}

/** The files of a letter, one of which at least shows the paper. */
export function withScan<F extends { type: string }>(files: readonly F[]): readonly F[] {
  if (files.some(({ type }) => isScan(type))) return files;
  throw refused({
    code: 'letter.no_scan',
    says: text('Den skannade kopian ska vara en PDF eller en bild.', 'The scan must be a PDF or a picture.'),
    field: 'uploadIds',
  });
}

/** When the clock of a letter starts: at eight in the morning of its Swedish day, when the post is opened, but never later than now. */
export function postOpened(date: string, now: string): string {
  const noon = new Date(`${date}T12:00:00Z`);
  const hour = Number(
    new Intl.DateTimeFormat('en-GB', {
      timeZone: 'Europe/Stockholm',
      hour: '2-digit',
      hourCycle: 'h23',
    }).format(noon),
  );
  const opened = new Date(noon.getTime() - (hour - 8) * 3_600_000).toISOString();
  return opened < now ? opened : now;
}
