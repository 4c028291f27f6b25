import { Button, Text, Title } from '@mantine/core';
import type { FoundCostCentre, SupplierInvoiceView } from '@underlag/api/supplier-invoices';
import { ErrorBeside } from '../../../shared/ui/error-state.tsx';
import { useText } from '../../../shared/use-text.tsx';
import side from './side.module.css';
import { supplierWords as words } from './supplier-invoice-messages.ts';
import { useSupplierInvoice } from './use-supplier-invoice.ts';

interface Props {
  invoice: SupplierInvoiceView;
  canChoose: boolean;
}

/** The reference fields in the order they were searched, each with the cost centres found in it; where several are, one is chosen here. */
export function SupplierReferences({ invoice, canChoose }: Props) {
  const t = useText();
  const { written, outcome } = invoice;
  const { choose, isPending, error } = useSupplierInvoice();
  const isOffered = ({ active }: FoundCostCentre) => canChoose && outcome === 'ask' && active;
  return (
    <div>
      <Title order={3} mb={6}>
        {t(words.references)}
      </Title>
      {written.length === 0 && (
        <Text fz="sm" c="dimmed">
          {t(words.noReferences)}
        </Text>
      )}
      <ol className={side.list}>
        {written.map(({ place, value, found }) => (
          <li key={`${place.en} ${value}`} className={side.card}>
            <Text fz="xs" c="dimmed">
              {t(place)}
            </Text>
            <Text fz="sm" className={side.value}>
              {value}
            </Text>
            {found.map((centre) => (
              <div key={centre.code} className={side.row}>
                <Text fz="sm" fw={600}>
                  {`${centre.code}${centre.name ? ` ${centre.name}` : ''}, ${t(standing(centre))}`}
                </Text>
                {isOffered(centre) && (
                  <Button
                    size="compact-xs"
                    variant="light"
                    className="no-print"
                    loading={isPending}
                    onClick={() => choose(centre.code)}
                  >
                    {t(words.use(centre.code))}
                  </Button>
                )}
              </div>
            ))}
          </li>
        ))}
      </ol>
      <ErrorBeside error={error} />
    </div>
  );
}

function standing({ name, active }: FoundCostCentre) {
  if (active) return words.active;
  return name === null ? words.unknown : words.inactive;
}
