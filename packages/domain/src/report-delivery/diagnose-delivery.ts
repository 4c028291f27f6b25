import { text } from '../text/index.ts';
import { causeNames, fixOf } from './causes.ts';
import type { Check, DeliveryFacts, Diagnosis } from './diagnosis.ts';

/** Why somebody gets no reports (G13): six checks in a fixed order, of which the first unsound one names the cause. */
export function diagnoseDelivery(facts: DeliveryFacts): Diagnosis {
  const checks = [
    addressOnFile(facts),
    sameAddress(facts),
    mayRead(facts),
    portalActive(facts),
    arrived(facts),
    somethingHappened(facts),
  ];
  const cause = checks.find(({ isSound }) => !isSound)?.cause ?? 'delivered';
  return { checks, cause, causeName: causeNames[cause], fix: fixOf(cause) };
}

function addressOnFile({ onFile }: DeliveryFacts): Check {
  const count = onFile.length;
  return {
    cause: 'no_address',
    name: text('Registrerad adress', 'Address on file'),
    isSound: count > 0,
    says:
      count > 0
        ? text(onFile.join(', '), onFile.join(', '))
        : text('Ingen e-postadress finns i registret.', 'The register has no e-mail address.'),
  };
}

function sameAddress({ expected, onFile }: DeliveryFacts): Check {
  const isSound = onFile.includes(expected);
  return {
    cause: 'other_address',
    name: text('Samma adress som kunden väntar sig', 'The address the customer expects'),
    isSound,
    says: isSound
      ? text(`${expected} är registrerad.`, `${expected} is registered.`)
      : text(`${expected} är inte registrerad.`, `${expected} is not registered.`),
  };
}

const mayRead = ({ mayRead: isSound }: DeliveryFacts): Check => ({
  cause: 'no_right',
  name: text('Rätt att läsa rapporter', 'Right to read reports'),
  isSound,
  says: isSound
    ? text('Behörigheten gäller för objektet.', 'The right is in force for the site.')
    : text(
        'Ingen gällande behörighet att läsa rapporter från objektet.',
        'No right in force to read reports of the site.',
      ),
});

function portalActive({ portal, reports }: DeliveryFacts): Check {
  const byPortal = reports.some(({ sent }) => sent.some(({ way }) => way === 'portal'));
  // Who has no account and gets everything by mail needs none.
  const isSound = portal === 'active' || (portal === 'none' && !byPortal);
  const found = {
    active: text('Kontot är aktivt.', 'The account is active.'),
    invited: text('Inbjuden, men kontot är inte aktiverat.', 'Invited, but the account is not activated.'),
    none: byPortal
      ? text(
          'Rapporter läggs i portalen, men kontaktpersonen har inget konto.',
          'Reports are put into the portal, but the contact has no account.',
        )
      : text('Inget konto; rapporterna går med e-post.', 'No account; the reports go by mail.'),
  };
  return {
    cause: 'portal_inactive',
    name: text('Konto i kundportalen', 'Account in the customer portal'),
    isSound,
    says: found[portal],
  };
}

/** A report that never went to the expected address, or only bounced there, is one that did not arrive. */
function arrived({ expected, reports }: DeliveryFacts): Check {
  const missing = reports.filter(
    ({ sent }) => !sent.some(({ address, outcome }) => address === expected && outcome === 'delivered'),
  );
  const [first] = missing;
  const bounce = first?.sent.findLast(
    ({ address, outcome }) => address === expected && outcome === 'bounced',
  );
  const isSound = missing.length === 0;
  return {
    cause: 'not_delivered',
    name: text('Utskick under perioden', 'Deliveries in the period'),
    isSound,
    says: isSound
      ? reports.length === 0
        ? text('Inget har skickats.', 'Nothing was sent.')
        : text(
            `${reports.length} av ${reports.length} levererade.`,
            `${reports.length} of ${reports.length} delivered.`,
          )
      : bounce
        ? text(
            `Rapport ${first?.number} studsade${because(bounce.detail)}.`,
            `Report ${first?.number} bounced${because(bounce.detail)}.`,
          )
        : text(
            `Rapport ${first?.number} har inte skickats till ${expected}.`,
            `Report ${first?.number} was not sent to ${expected}.`,
          ),
  };
}

const because = (detail: string | null): string => (detail ? ` (${detail})` : '');

function somethingHappened({ reports }: DeliveryFacts): Check {
  const count = reports.length;
  return {
    cause: 'no_incident',
    name: text('Händelser under perioden', 'Incidents in the period'),
    isSound: count > 0,
    says:
      count === 0
        ? text('Inga rapporter finns för perioden.', 'There are no reports of the period.')
        : text(
            count === 1 ? 'En rapport finns.' : `${count} rapporter finns.`,
            count === 1 ? 'There is one report.' : `There are ${count} reports.`,
          ),
  };
}
