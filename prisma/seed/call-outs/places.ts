import { demoCustomers } from '../customers.ts';
import { demoInstructions } from '../instructions.ts';
import type { Place } from './labelled.ts';

/** Somewhere guards are sent, who is billed for it, and the centre that sends them. */
export interface GuardedPlace {
  site: string | null;
  customer: string | null;
  agreement: string | null;
  recipient: { name: string; address: string };
  place: Place;
  centre: string;
}

/** The sites of the demo's customers. */
export const guardedSites: readonly GuardedPlace[] = demoCustomers.flatMap((customer) =>
  customer.sites.map(({ number, street, streetNumber, postalCode, city }) => ({
    site: number,
    customer: customer.number,
    agreement: customer.agreements.find(({ sites }) => sites.includes(number))?.number ?? null,
    recipient: { name: customer.name, address: customer.billingAddress },
    place: { street, streetNumber, postalCode, city },
    centre: demoInstructions.find(({ site }) => site === number)?.centre ?? 'vakten',
  })),
);

/** People and companies without an agreement, at whose doors another company's alarm centre had our guard sent. All invented. */
export const strangers: readonly GuardedPlace[] = [
  stranger('Solveig Åberg', 'Kvarnbacken', '6', '990 16', 'Lillåstad'),
  stranger('Tobias Frisk', 'Ängsvägen', '22', '990 16', 'Lillåstad'),
  stranger('Pizzeria Öresten', 'Stationsgatan', '1', '990 11', 'Lillåstad'),
  stranger('Nadja Holmqvist', 'Fyrvägen', '3', '990 23', 'Västhamn'),
  stranger('Sjöbodens Marina AB', 'Bryggvägen', '40', '990 20', 'Västhamn'),
  stranger('Göran Östlund', 'Skogsgläntan', '11', '990 36', 'Norrby'),
  stranger('Norrby Däck & Fälg', 'Industrivägen', '7', '990 35', 'Norrby'),
  stranger('Bostadsrättsföreningen Almen', 'Almgatan', '18', '990 13', 'Lillåstad'),
];

function stranger(
  name: string,
  street: string,
  streetNumber: string,
  postalCode: string,
  city: string,
): GuardedPlace {
  return {
    site: null,
    customer: null,
    agreement: null,
    recipient: { name, address: `${street} ${streetNumber}, ${postalCode} ${city}` },
    place: { street, streetNumber, postalCode, city },
    centre: 'trygglarm',
  };
}
