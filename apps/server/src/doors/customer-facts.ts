import type { CustomerFacts } from '@underlag/domain/workflow';

interface CustomerRow {
  kind: string;
  orgNumber: string | null;
  personalNumber: string | null;
  noEInvoice: boolean;
}

/** The linked customer as rules see it. */
export const customerFacts = ({
  kind,
  orgNumber,
  personalNumber,
  noEInvoice,
}: CustomerRow): CustomerFacts => ({
  kind: kind as CustomerFacts['kind'],
  identityNumber: orgNumber ?? personalNumber,
  noEInvoice,
});
