import { type Text, text } from '../text/index.ts';

const says = {
  bad_instant: text(
    'Tidpunkten måste skrivas som 2026-06-01T08:00:00Z, mellan åren 1970 och 2199.',
    'The instant must be written as 2026-06-01T08:00:00Z, between the years 1970 and 2199.',
  ),
  bad_minutes: text(
    'Antalet minuter måste vara ett heltal från 0 och uppåt.',
    'The number of minutes must be a whole number from 0 up.',
  ),
  bad_interval: text(
    'Kalenderns tider måste skrivas 08:00–17:00, i ordning och utan överlapp.',
    'The times of the calendar must be written 08:00–17:00, in order and without overlap.',
  ),
  backwards: text('Sluttiden ligger före starttiden.', 'The end is before the start.'),
  no_open_time: text(
    'Kalendern har ingen öppen tid som räcker.',
    'The calendar has no open time that would do.',
  ),
};

export type CalendarFault = keyof typeof says;

/** A calendar or an instant that working time cannot be counted with: our mistake or a bad setting, never a business refusal. */
export class CalendarError extends Error {
  override readonly name = 'CalendarError';
  readonly code: CalendarFault;
  readonly says: Text;

  constructor(code: CalendarFault) {
    super(says[code].en);
    this.code = code;
    this.says = says[code];
  }
}
