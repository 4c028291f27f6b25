import { CaseView } from '@underlag/api/cases';
import * as api from '@underlag/api/supplier-invoices';
import { may, router } from '../trpc.ts';
import { judgeSupplierInvoice } from './judge-supplier-invoice.ts';

export const supplierInvoicesRouter = router({
  judge: may('supplier_invoice.judge')
    .input(api.JudgeSupplierInvoice)
    .output(CaseView)
    .mutation(({ ctx, input }) => judgeSupplierInvoice(ctx, input)),
});
