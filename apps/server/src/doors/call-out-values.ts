import { actionTypes } from '@underlag/api/call-outs';
import type { ReplyValues } from '@underlag/domain/case-types';
import { type Locale, say, text } from '@underlag/domain/text';
import { type CaseRecord, centreOf } from './case-record.ts';

const wallClock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** An instant as it is written in a letter: the day and the clock in Sweden. */
export function wallTime(instant: Date, locale: Locale): string {
  const [day = '', time = ''] = wallClock.format(instant).split(' ');
  return say(text(`${day} kl. ${time}`, `${day} at ${time}`), locale);
}

/** What replies may say of the call-out an invoice bills and of the alarm centre a case is about; nothing of a report. */
export function callOutValues({ row, facts }: CaseRecord, locale: Locale): ReplyValues {
  const callOut = row.invoice?.callOut;
  const centre = centreOf(row);
  return {
    ...(centre && { centreName: centre.name, centrePhone: centre.phone, centreEmail: centre.email }),
    ...(callOut && {
      serviceAt: callOut.serviceAt ? wallTime(callOut.serviceAt, locale) : undefined,
      callOutAddress: addressOn(callOut),
      actionType: actionIn(callOut.actionType, locale),
    }),
    periodFrom: words(facts.fields.periodFrom),
    periodTo: words(facts.fields.periodTo),
    alarmAt: [words(facts.fields.alarmOn), words(facts.fields.alarmTime)].filter(Boolean).join(' '),
  };
}

interface Written {
  street: string | null;
  streetNumber: string | null;
  postalCode: string | null;
  city: string | null;
}

/** Where the guard went, as the invoice has it, on one line. */
function addressOn({ street, streetNumber, postalCode, city }: Written): string | undefined {
  const parts = [
    [street, streetNumber],
    [postalCode, city],
  ].map((words) => words.filter(Boolean).join(' '));
  return parts.filter(Boolean).join(', ') || undefined;
}

/** What the guard was sent for, inside a sentence. */
function actionIn(key: string | null, locale: Locale): string | undefined {
  const name = key === null ? undefined : actionTypes[key];
  return name ? say(name, locale).toLocaleLowerCase(locale) : (key ?? undefined);
}

const words = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
