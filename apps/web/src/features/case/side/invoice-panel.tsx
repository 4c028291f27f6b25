import { Button, Group, Table, Text } from '@mantine/core';
import { IconDownload, IconFileTypePdf } from '@tabler/icons-react';
import type { InvoiceView } from '@underlag/api/cases';
import { useState } from 'react';
import { day, kronor } from '../../../shared/format.ts';
import { ErrorBeside } from '../../../shared/ui/error-state.tsx';
import { RegisterSearch } from '../../../shared/ui/register-search.tsx';
import { useText } from '../../../shared/use-text.tsx';
import { useDesk } from '../case-desk.tsx';
import { places } from '../places.ts';
import { originalFile, originalUrl } from '../viewer/open-file.ts';
import { Holds } from './holds.tsx';
import { LedgerOrders } from './ledger-orders.tsx';
import { invoiceWords, messages } from './messages.ts';
import classes from './side.module.css';
import { SidePanel } from './side-panel.tsx';
import { useLink } from './use-link.ts';

/** The invoice the case is about: amounts, lines, original, what holds the dunning, and what the ledger has been told. */
export function InvoicePanel() {
  const t = useText();
  const { record } = useDesk();
  const { invoice } = record;
  const { link, isPending, error } = useLink();
  return (
    <SidePanel
      title={t(invoiceWords.title)}
      beside={
        invoice &&
        record.can.edit && (
          <Button
            size="compact-xs"
            variant="subtle"
            className="no-print"
            loading={isPending}
            onClick={() => link({ invoiceId: null })}
          >
            {t(messages.unlink)}
          </Button>
        )
      }
    >
      {invoice ? (
        <Invoice invoice={invoice} />
      ) : (
        <Text c="dimmed" fz="sm">
          {t(invoiceWords.none)}
        </Text>
      )}
      {record.can.edit && !invoice && (
        <Group mt="sm" className="no-print">
          <RegisterSearch
            id={places.invoice}
            size="xs"
            label={t(messages.findInvoice)}
            wants="invoices"
            onPick={(pick) => link({ invoiceId: pick.id })}
          />
        </Group>
      )}
      <ErrorBeside error={error} />
      <Holds />
      <LedgerOrders />
    </SidePanel>
  );
}

function Invoice({ invoice }: { invoice: InvoiceView }) {
  const t = useText();
  const rows: [string, string][] = [
    [t(invoiceWords.total), `${kronor(invoice.totalOre)} (${t(invoiceWords.vat)} ${kronor(invoice.vatOre)})`],
    ...(invoice.paidOre > 0 ? [[t(invoiceWords.paid), kronor(invoice.paidOre)] as [string, string]] : []),
    ...(invoice.creditedOre > 0
      ? [[t(invoiceWords.credited), kronor(invoice.creditedOre)] as [string, string]]
      : []),
    [t(invoiceWords.open), kronor(invoice.openOre)],
    [t(invoiceWords.issued), day(invoice.issuedOn)],
    [t(invoiceWords.due), day(invoice.dueOn)],
    [t(invoiceWords.recipient), invoice.recipientName],
    ...(invoice.ocr ? [[t(invoiceWords.ocr), invoice.ocr] as [string, string]] : []),
    [t(invoiceWords.delivery), t(invoiceWords.deliveries[invoice.delivery])],
  ];
  return (
    <>
      <Group justify="space-between" gap="xs">
        <Text fw={600}>{invoice.number}</Text>
        <Original invoice={invoice} />
      </Group>
      <dl className={classes.facts}>
        {rows.map(([name, value]) => (
          <div key={name} style={{ display: 'contents' }}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Lines lines={invoice.lines} />
    </>
  );
}

/** Opens the stored original beside the case; one that cannot be shown there is downloaded. */
function Original({ invoice }: { invoice: InvoiceView }) {
  const t = useText();
  const { setFile } = useDesk();
  const file = originalFile(invoice);
  const look = { size: 'compact-sm', variant: 'default', className: 'no-print' } as const;
  if (file)
    return (
      <Button {...look} leftSection={<IconFileTypePdf size={14} aria-hidden />} onClick={() => setFile(file)}>
        {t(invoiceWords.original)}
      </Button>
    );
  if (invoice.original === null)
    return (
      <Text fz="xs" c="dimmed">
        {t(invoiceWords.noOriginal)}
      </Text>
    );
  return (
    <Button
      {...look}
      component="a"
      href={originalUrl(invoice.id)}
      download
      leftSection={<IconDownload size={14} aria-hidden />}
    >
      {t(invoiceWords.downloadOriginal)}
    </Button>
  );
}

function Lines({ lines }: { lines: InvoiceView['lines'] }) {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  if (lines.length === 0) return null;
  return (
    <>
      <Button
        size="compact-xs"
        variant="subtle"
        mt="xs"
        className="no-print"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {t(invoiceWords.lines(lines.length))}
      </Button>
      {isOpen && (
        <section className={classes.lines} aria-label={t(invoiceWords.lines(lines.length))}>
          <Table fz="xs" verticalSpacing={4} horizontalSpacing={6}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t(invoiceWords.line)}</Table.Th>
                <Table.Th className={classes.amount}>{t(invoiceWords.quantity)}</Table.Th>
                <Table.Th className={classes.amount}>{t(invoiceWords.unit)}</Table.Th>
                <Table.Th className={classes.amount}>{t(invoiceWords.net)}</Table.Th>
                <Table.Th className={classes.amount}>{t(invoiceWords.vatPercent)}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {lines.map((line) => (
                <Table.Tr key={`${line.text} ${line.quantity} ${line.netOre}`}>
                  <Table.Td>{line.text}</Table.Td>
                  <Table.Td className={classes.amount}>{line.quantity}</Table.Td>
                  <Table.Td className={classes.amount}>{kronor(line.unitOre)}</Table.Td>
                  <Table.Td className={classes.amount}>{kronor(line.netOre)}</Table.Td>
                  <Table.Td className={classes.amount}>{line.vatPercent}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </section>
      )}
    </>
  );
}
