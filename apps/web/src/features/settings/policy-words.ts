import type { Deadlines } from '@underlag/api/settings';
import { type Locale, type Text, text } from '@underlag/domain/text';
import { categoryWords } from '../../shared/messages.ts';
import { says } from './policy-messages.ts';

/** The categories a clock may rest in. */
export const restable = ['new', 'working', 'waiting', 'approval'] as const;

export const clocks = ['firstResponse', 'nextUpdate', 'solution'] as const;

/** A deadline as a line: `8 h, vilar i Väntar`. */
export function deadlineWords({ minutes, rests }: Deadlines['solution'], locale: Locale): Text {
  const hours = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(minutes / 60);
  const names = (language: Locale) => rests.map((category) => categoryWords[category][language]).join(', ');
  const resting = rests.length === 0 ? says.neverRests : says.rests('');
  const whole = (language: Locale) =>
    `${says.hours(hours)[language]}, ${resting[language].trim()}${rests.length > 0 ? ` ${names(language)}` : ''}`;
  return text(whole('sv'), whole('en'));
}
