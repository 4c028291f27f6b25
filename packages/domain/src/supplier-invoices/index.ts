export { findCostCentres, writtenIn } from './find-cost-centre.ts';
export { judgeSupplierInvoice } from './judge-supplier-invoice.ts';
export { placeOf } from './place-names.ts';
export { isSameOrgNumber, tenDigits } from './same-org-number.ts';
export type {
  CostCentre,
  FoundIn,
  InvoiceCheck,
  InvoiceForm,
  OurBooks,
  ReasonCode,
  ReferenceField,
  References,
  SupplierInvoice,
  Verdict,
} from './supplier-invoice.ts';
