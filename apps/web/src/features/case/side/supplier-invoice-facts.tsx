import { Anchor, Text } from '@mantine/core';
import type { SupplierInvoiceView } from '@underlag/api/supplier-invoices';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { day, kronor } from '../../../shared/format.ts';
import { paths } from '../../../shared/paths.ts';
import { useText } from '../../../shared/use-text.tsx';
import side from './side.module.css';
import { supplierWords as words } from './supplier-invoice-messages.ts';

/** What the invoice says of itself, where it is to be booked, and where the same one was accepted before. */
export function SupplierInvoiceFacts({ invoice }: { invoice: SupplierInvoiceView }) {
  const t = useText();
  const { sellerName, supplier, number, form, buyerOrgNumber, issuedOn, totalOre, costCentre } = invoice;
  const facts: [string, ReactNode][] = [
    [
      t(words.seller),
      <>
        {sellerName}
        <Text fz="xs" c="dimmed">
          {supplier ? supplier.number : t(words.unregistered)}
        </Text>
      </>,
    ],
    [t(words.number), number || t(words.noNumber)],
    [t(words.form), t(words.forms[form])],
    ...(buyerOrgNumber ? [[t(words.buyer), buyerOrgNumber] as [string, ReactNode]] : []),
    ...(issuedOn ? [[t(words.issuedOn), day(issuedOn)] as [string, ReactNode]] : []),
    ...(totalOre === null
      ? []
      : [[t(totalOre < 0 ? words.credit : words.total), kronor(Math.abs(totalOre))] as [string, ReactNode]]),
    ...(costCentre
      ? [
          [
            t(words.costCentre),
            <>
              {`${costCentre.code} ${costCentre.name}`}
              <Text fz="xs" c="dimmed">
                {t(costCentre.place)}
              </Text>
            </>,
          ] as [string, ReactNode],
        ]
      : []),
  ];
  return (
    <>
      {invoice.acceptedBefore && (
        <Anchor component={Link} to={paths.case(invoice.acceptedBefore)} fz="sm">
          {t(words.acceptedBefore(invoice.acceptedBefore))}
        </Anchor>
      )}
      <dl className={side.facts}>
        {facts.map(([name, value]) => (
          <div key={name} style={{ display: 'contents' }}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
