import { References } from '@underlag/api/supplier-invoices';
import {
  findCostCentres,
  type InvoiceForm,
  judgeSupplierInvoice,
  type Verdict,
} from '@underlag/domain/supplier-invoices';
import type { CaseFacts } from '@underlag/domain/workflow';
import type { Tx } from '../db.ts';
import type { LoadedCase } from './case-record.ts';
import { companyProfile } from './company-facts.ts';

type Judged = Pick<LoadedCase, 'supplierInvoice' | 'fields'>;

/** How the case's supplier invoice stands against our books now; null while it has not been read. */
export async function supplierVerdict(tx: Pick<Tx, 'db'>, row: Judged): Promise<Verdict | null> {
  const { supplierInvoice: invoice } = row;
  if (!invoice) return null;
  const references = References.parse(invoice.references);
  const givenCostCentre = givenIn(row.fields);
  const codes = [givenCostCentre?.trim() ?? '', ...findCostCentres(references).map(({ code }) => code)];
  const costCentres = await tx.db.costCentre.findMany({ where: { code: { in: codes } } });
  const { orgNumber } = await companyProfile(tx);
  const { buyerOrgNumber } = invoice;
  return judgeSupplierInvoice(
    { form: invoice.form as InvoiceForm, buyerOrgNumber, references, givenCostCentre },
    { orgNumber, costCentres },
  );
}

/** The same as rules see it. */
export async function supplierInvoiceFacts(
  tx: Pick<Tx, 'db'>,
  row: LoadedCase,
): Promise<CaseFacts['supplierInvoice']> {
  const verdict = await supplierVerdict(tx, row);
  if (!verdict || !row.supplierInvoice) return null;
  return {
    state: row.supplierInvoice.state as NonNullable<CaseFacts['supplierInvoice']>['state'],
    acceptable: verdict.outcome === 'accept',
    asksWhich: verdict.outcome === 'ask',
    says: verdict.reasons[0]?.says ?? null,
    reachable: addresseeOf(row) !== null,
  };
}

/** Whom the case is answered to: the one who wrote, or of a supplier's invoice that no person sent, the supplier's address in the register. */
export const addresseeOf = ({
  requesterAddress,
  supplierInvoice,
}: Pick<LoadedCase, 'requesterAddress' | 'supplierInvoice'>): string | null =>
  requesterAddress ?? supplierInvoice?.supplier?.email ?? null;

/** The cost centre that stands on the case itself, as an answer or a correction. */
function givenIn(fields: LoadedCase['fields']): string | null {
  const given = fields && typeof fields === 'object' && !Array.isArray(fields) ? fields.costCentre : null;
  return typeof given === 'string' ? given : null;
}
