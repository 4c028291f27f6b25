import { isCivilDate } from '@underlag/domain/agreements';
import { z } from 'zod';

/** A date of the calendar, written YYYY-MM-DD. */
export const CivilDay = z.string().refine(isCivilDate, 'not a date written YYYY-MM-DD');
