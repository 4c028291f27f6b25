import type { JudgeSupplierInvoice } from '@underlag/api/supplier-invoices';
import { client } from '../../../api/trpc.ts';
import { useDesk } from '../case-desk.tsx';
import { useCommand } from '../use-command.ts';
import { supplierWords as words } from './supplier-invoice-messages.ts';

/** Reads or types in the case's supplier invoice, and chooses which of several cost centres is meant. */
export function useSupplierInvoice() {
  const { record } = useDesk();
  const { give, isPending, error } = useCommand();
  const judge = (invoice: JudgeSupplierInvoice['invoice'], done: () => void = () => {}) =>
    void give({
      act: words.acts.judge,
      send: (version) => client.supplierInvoices.judge.mutate({ caseId: record.id, version, invoice }),
      done,
    });
  const choose = (costCentre: string) =>
    void give({
      act: words.acts.choose,
      send: (version) =>
        client.cases.setFields.mutate({ caseId: record.id, version, fields: { costCentre } }),
    });
  return { judge, choose, isPending, error };
}
