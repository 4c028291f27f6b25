import { type Text, text } from '../text/index.ts';
import type { Refusal, Rule } from '../workflow/index.ts';

/** An instruction belongs to one site, so the case must say which. */
export const linkedSite: Rule = ({ hasSite }) =>
  hasSite ? null : no('case.no_site', text('Koppla ett objekt först.', 'Link a site first.'));

/** A request for an instruction is solved by the link that left; anything else is a refusal and says so. */
export const instructionDisclosed: Rule = ({ disclosed }) =>
  disclosed
    ? null
    : no(
        'case.not_disclosed',
        text(
          'Instruktionen är inte utlämnad. Lämna ut den, eller avvisa begäran.',
          'The instruction is not disclosed. Disclose it, or reject the request.',
        ),
      );

const inSweden = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** A change begins to apply now or later in Swedish time, never in what has passed. */
export const effectiveAhead: Rule = ({ fields }, _wish, _mover, now) => {
  const { effectiveOn, effectiveTime } = fields;
  if (typeof effectiveOn !== 'string' || typeof effectiveTime !== 'string') return null;
  if (`${effectiveOn} ${effectiveTime}` >= inSweden.format(Date.parse(now))) return null;
  return no(
    'case.effective_passed',
    text(
      'Tidpunkten när ändringen ska gälla har redan passerat.',
      'The time from which the change applies has already passed.',
    ),
    'effectiveOn',
  );
};

/** Nothing goes to the alarm centre before the new text was read back to the one who asked for it. */
export const readBack: Rule = ({ fields }) =>
  fields.readBackTo
    ? null
    : no(
        'case.not_read_back',
        text(
          'Läs upp den nya instruktionen för beställaren först.',
          'Read the new instruction back to the requester first.',
        ),
      );

/** The customer hears that the change is made before the case is closed. */
export const changeTold: Rule = ({ answeredInState }) =>
  answeredInState
    ? null
    : no(
        'case.change_not_told',
        text(
          'Berätta för kunden att ändringen är kvitterad först.',
          'Tell the customer first that the change is receipted.',
        ),
      );

const no = (code: string, says: Text, field?: string): Refusal =>
  field === undefined ? { code, says } : { code, says, field };
