import { casesPlaces } from './cases.ts';
import { customersPlaces } from './customers.ts';
import { filledPlaces } from './filled-cases.ts';
import { outsidePlaces } from './outside.ts';
import type { Place } from './place.ts';
import { registersPlaces } from './registers.ts';
import { settingsPlaces } from './settings.ts';
import { workPlaces } from './work.ts';

/** Every page there is. */
export const places: readonly Place[] = [
  ...outsidePlaces,
  ...workPlaces,
  ...casesPlaces,
  ...filledPlaces,
  ...customersPlaces,
  ...registersPlaces,
  ...settingsPlaces,
];
