import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { trpc } from '../../api/trpc.ts';
import { ErrorState } from '../../shared/ui/error-state.tsx';
import { Loading } from '../../shared/ui/loading.tsx';
import { FormFrame } from './form-frame.tsx';
import { PublicForm } from './public-form.tsx';
import { ReceiptView } from './receipt-view.tsx';
import type { Receipt } from './send-form.ts';

export { ConfirmFormPage } from './confirm-form-page.tsx';

/** The public form, open to anyone: fill in, send, get a case number. */
export function PublicFormPage() {
  const { data, error, refetch } = useQuery({
    ...trpc.form.get.queryOptions(),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const [sent, setSent] = useState<{ receipt: Receipt; email: string } | null>(null);
  return (
    <FormFrame company={data?.companyName ?? ''}>
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading lines={6} />}
      {sent && <ReceiptView receipt={sent.receipt} email={sent.email} again={() => setSent(null)} />}
      {data && !sent && <PublicForm form={data} onSent={(receipt, email) => setSent({ receipt, email })} />}
    </FormFrame>
  );
}
