import type { Asking } from '../house.ts';
import { type Fault, faultIn, type Row } from '../kind.ts';

/** An invoice's agreement is one of its customer's. */
export async function otherCustomersAgreements(
  db: Asking,
  rows: readonly Row[],
): Promise<ReadonlyMap<number, readonly Fault[]>> {
  const named = rows.flatMap(({ line, values: { customer, agreement } }) =>
    customer && agreement ? [{ line, customer, agreement }] : [],
  );
  if (named.length === 0) return new Map();
  const { rows: found } = await db.query<{ line: number; agreement: string }>(
    `select r.line, r.agreement from jsonb_to_recordset($1::jsonb) as r(line int, customer text, agreement text)
     join agreement a on a.number = r.agreement join customer c on c.id = a.customer_id where c.number <> r.customer`,
    [JSON.stringify(named)],
  );
  return new Map(
    found.map(({ line, agreement }) => [
      line,
      [
        faultIn(
          'agreement',
          `Avtalet ${agreement} hör till en annan kund.`,
          `The agreement ${agreement} is another customer’s.`,
          agreement,
        ),
      ],
    ]),
  );
}
