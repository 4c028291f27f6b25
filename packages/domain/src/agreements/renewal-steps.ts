import type { Step } from './end-date-steps.ts';

const step = (date: string, sv: string, en: string): Step => ({ sv, en, date });

export const begins = (start: string): Step => step(start, 'Avtalet började gälla.', 'The agreement began.');

export const renewsNext = (date: string): Step =>
  step(
    date,
    'Nästa period börjar, om avtalet inte är uppsagt i tid.',
    'The next period begins, unless the agreement is terminated in time.',
  );

export const runsOn = (termEnd: string): Step =>
  step(
    termEnd,
    'Därefter gäller avtalet tills vidare. Det förnyas inte för någon ny period.',
    'The agreement then goes on until further notice. It is not renewed for another period.',
  );

export const endsWithTerm = (date: string): Step =>
  step(
    date,
    'Avtalet förlängs inte av sig självt. Detta är första dagen utan tjänst.',
    'The agreement is not renewed by itself. This is the first day without service.',
  );

export const endsAtTheEarliest = (date: string): Step =>
  step(
    date,
    'Första dagen utan tjänst, om uppsägningen kom in i dag.',
    'First day without service, if the notice came today.',
  );
