import { Button, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import type { SupplierInvoiceView } from '@underlag/api/supplier-invoices';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { ErrorBeside } from '../../../shared/ui/error-state.tsx';
import { useText } from '../../../shared/use-text.tsx';
import { useDesk } from '../case-desk.tsx';
import { supplierWords as words } from './supplier-invoice-messages.ts';
import { useSupplierInvoice } from './use-supplier-invoice.ts';

interface Props {
  invoice: SupplierInvoiceView | null;
  close: () => void;
}

const forms = ['typed', 'mailed_pdf', 'paper'] as const;
type Form = (typeof forms)[number];

const inOrder = [
  'sellerName',
  'number',
  'sellerOrgNumber',
  'buyerOrgNumber',
  'buyerReference',
  'accountingCost',
  'orderReference',
] as const;
type Detail = (typeof inOrder)[number];

/** What a supplier's invoice is judged by, typed in or put right; it begins with what is known. */
export function TypeSupplierInvoice({ invoice, close }: Props) {
  const t = useText();
  const { fields } = useDesk().record;
  const { judge, isPending, error } = useSupplierInvoice();
  const first = useRef<HTMLSelectElement>(null);
  const [form, setForm] = useState<Form>(formOf(invoice));
  const [typed, setTyped] = useState<Readonly<Record<Detail, string>>>(() => knownOf(invoice, fields));
  useEffect(() => first.current?.focus(), []);
  const names: Readonly<Record<Detail, string>> = {
    sellerName: t(words.seller),
    number: t(words.number),
    sellerOrgNumber: t(words.sellerOrgNumber),
    buyerOrgNumber: t(words.buyer),
    buyerReference: t(words.buyerReference),
    accountingCost: t(words.accountingCost),
    orderReference: t(words.orderReference),
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { issuedOn = null, totalOre = null } = invoice ?? {};
    judge({ from: 'typed', form, ...typed, issuedOn, totalOre }, close);
  };
  return (
    <form onSubmit={submit} className="no-print" aria-label={t(invoice ? words.correct : words.type)}>
      <Stack gap="xs">
        <NativeSelect
          ref={first}
          size="xs"
          label={t(words.form)}
          value={form}
          data={forms.map((value) => ({ value, label: t(words.forms[value]) }))}
          onChange={({ currentTarget: { value } }) =>
            setForm(forms.find((each) => each === value) ?? 'typed')
          }
        />
        {inOrder.map((key) => (
          <TextInput
            key={key}
            size="xs"
            label={names[key]}
            value={typed[key]}
            required={key === 'sellerName' || key === 'number'}
            maxLength={200}
            onChange={({ currentTarget: { value } }) => setTyped((now) => ({ ...now, [key]: value }))}
          />
        ))}
        <ErrorBeside error={error} />
        <Group gap="xs">
          <Button type="submit" size="compact-sm" loading={isPending}>
            {t(words.save)}
          </Button>
          <Button size="compact-sm" variant="default" onClick={close}>
            {t(words.cancel)}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** What was read from a file is, once it is corrected by hand, typed from it. */
const formOf = (invoice: SupplierInvoiceView | null): Form =>
  forms.find((form) => form === invoice?.form) ?? 'typed';

function knownOf(
  invoice: SupplierInvoiceView | null,
  fields: Readonly<Record<string, unknown>>,
): Record<Detail, string> {
  const given = (key: string) => (typeof fields[key] === 'string' ? String(fields[key]) : '');
  return {
    sellerName: invoice?.sellerName ?? given('supplierName'),
    number: invoice?.number || given('supplierInvoiceNumber'),
    sellerOrgNumber: invoice?.sellerOrgNumber ?? '',
    buyerOrgNumber: invoice?.buyerOrgNumber ?? '',
    buyerReference: invoice?.references.buyer ?? '',
    accountingCost: invoice?.references.accountingCost ?? '',
    orderReference: invoice?.references.order ?? '',
  };
}
