import type { CustomerView } from '@underlag/api/registers';
import { day, kronor } from '../../shared/format.ts';
import { useText } from '../../shared/use-text.tsx';
import { invoiceKinds, messages } from './messages.ts';
import { RegisterTable } from './register-table.tsx';

/** The customer's latest invoices with what is left to pay. */
export function InvoicesTab({ invoices }: { invoices: CustomerView['invoices'] }) {
  const t = useText();
  return (
    <RegisterTable
      title={t(messages.invoices)}
      empty={t(messages.noInvoices)}
      head={[
        t(messages.invoice),
        t(messages.kind),
        t(messages.issued),
        t(messages.dueOn),
        t(messages.total),
        t(messages.open),
      ]}
      amounts={[4, 5]}
      rows={invoices.map((one) => ({
        id: one.id,
        cells: [
          one.number,
          t(invoiceKinds[one.kind]) || one.kind,
          day(one.issuedOn),
          day(one.dueOn),
          kronor(one.totalOre),
          kronor(one.openOre),
        ],
      }))}
    />
  );
}
