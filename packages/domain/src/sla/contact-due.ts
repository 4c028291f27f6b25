import type { Calendar } from './calendar.ts';
import { addWorkingMinutes } from './working-time.ts';

/** A case that the customer is to be reached on. */
export interface ContactWanted {
  /** Working minutes from receipt within which somebody is to have reached the customer; undefined where no contact is promised. */
  within: number | undefined;
  /** When the request reached us, ISO. */
  receivedAt: string;
  /** The customer has been reached. */
  made: boolean;
  /** The case has ended. */
  over: boolean;
}

/** By when the customer is to be reached; null once that has happened, after the end, and where it is not promised. Waiting moves it not at all. */
export function contactDueAt(calendar: Calendar, wanted: ContactWanted): string | null {
  const { within, receivedAt, made, over } = wanted;
  if (within === undefined || made || over) return null;
  return addWorkingMinutes(calendar, receivedAt, within);
}
