import { Button, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { errorOf } from '../../api/error-of.ts';
import { trpc } from '../../api/trpc.ts';
import { paths } from '../../shared/paths.ts';
import { ErrorBeside } from '../../shared/ui/error-state.tsx';
import { useText } from '../../shared/use-text.tsx';
import { FormFrame } from './form-frame.tsx';
import { messages } from './messages.ts';

/** Where the confirmation link leads. It takes a press, because mail filters open links by themselves. */
export function ConfirmFormPage() {
  const { data } = useQuery({ ...trpc.form.get.queryOptions(), staleTime: Number.POSITIVE_INFINITY });
  return (
    <FormFrame company={data?.companyName ?? ''}>
      <Confirmation />
    </FormFrame>
  );
}

function Confirmation() {
  const t = useText();
  const { token = '' } = useParams();
  const confirm = useMutation({ ...trpc.form.confirm.mutationOptions(), meta: { besides: true } });
  const isSpent =
    confirm.error !== null && ['not_found', 'invalid', 'refused'].includes(errorOf(confirm.error).kind);
  const title = confirm.data ? messages.confirmed : isSpent ? messages.confirmFailed : messages.confirmTitle;
  return (
    <Stack gap="md" aria-live="polite">
      <title>{t(title)}</title>
      <Title order={1}>{t(title)}</Title>
      {confirm.data && <Text>{t(messages.confirmedCase(confirm.data.number))}</Text>}
      {isSpent && <Text>{t(messages.confirmFailedHint)}</Text>}
      {confirm.error && !isSpent && <ErrorBeside error={confirm.error} />}
      {!confirm.data && !isSpent && (
        <>
          <Text>{t(messages.confirmLead)}</Text>
          <Button
            loading={confirm.isPending}
            onClick={() => confirm.mutate({ token })}
            style={{ alignSelf: 'flex-start' }}
          >
            {t(messages.confirm)}
          </Button>
        </>
      )}
      {(confirm.data || isSpent) && (
        <Button component={Link} to={paths.form} variant="default" style={{ alignSelf: 'flex-start' }}>
          {t(messages.toForm)}
        </Button>
      )}
    </Stack>
  );
}
