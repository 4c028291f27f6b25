import { Anchor, Button, Group, Text, Title } from '@mantine/core';
import { IconCheck, IconMail } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { RecertificationView } from '@underlag/api/recertification';
import { Link } from 'react-router';
import { useMay } from '../../api/session.ts';
import { trpc } from '../../api/trpc.ts';
import { day } from '../../shared/format.ts';
import { words } from '../../shared/messages.ts';
import { paths } from '../../shared/paths.ts';
import { confirm as askFirst } from '../../shared/ui/confirm.tsx';
import { ErrorBeside } from '../../shared/ui/error-state.tsx';
import { RefusalHint } from '../../shared/ui/refusal-hint.tsx';
import { toast } from '../../shared/ui/toast.tsx';
import { useText } from '../../shared/use-text.tsx';
import { recertify as says } from './recertify-messages.ts';

/** This year's review of who may do what: the letter, whether it has been answered, and the step that comes next. */
export function Recertify({ customerId }: { customerId: string }) {
  const t = useText();
  const { data, error } = useQuery(trpc.recertification.get.queryOptions({ customerId }));
  const mayAsk = useMay('register.ask');
  if (!data) return <ErrorBeside error={error} />;
  const { year, sent } = data;
  return (
    <section aria-labelledby="arlig-genomgang">
      <Title order={3} id="arlig-genomgang" mb={4}>
        {t(says.title(year))}
      </Title>
      <Text fz="sm">
        {sent ? t(says.sent(day(sent.sentAt))) : t(says.notSent)}{' '}
        {sent && t(sent.doneAt ? says.done(day(sent.doneAt)) : says.notAnswered)}{' '}
        {sent?.caseNumber && (
          <Anchor component={Link} to={paths.case(sent.caseNumber)} fz="sm">
            {t(says.inCase)} {sent.caseNumber}
          </Anchor>
        )}
      </Text>
      {mayAsk && !sent?.doneAt && <NextStep customerId={customerId} view={data} />}
    </section>
  );
}

function NextStep({ customerId, view }: { customerId: string; view: RecertificationView }) {
  const t = useText();
  const { year, sent, to, refusal } = view;
  const queryClient = useQueryClient();
  const after = (told: string) => ({
    meta: { besides: true },
    onSuccess: () => toast({ says: told }),
    onSettled: () => {
      void queryClient.invalidateQueries(trpc.recertification.pathFilter());
      void queryClient.invalidateQueries(trpc.register.pathFilter());
    },
  });
  const send = useMutation(trpc.recertification.send.mutationOptions(after(t(says.wasSent))));
  const finish = useMutation(trpc.recertification.done.mutationOptions(after(t(says.finished))));
  const no = t(words.cancel);
  const askSend = () =>
    askFirst({
      title: t(says.sendAsk(year)),
      says: t(says.sendSays(to.join(', '))),
      yes: t(says.send),
      no,
      run: () => send.mutate({ customerId }),
    });
  const askFinish = ({ id, version }: NonNullable<RecertificationView['sent']>) =>
    askFirst({
      title: t(says.finishAsk),
      says: t(says.finishSays),
      yes: t(says.finish),
      no,
      run: () => finish.mutate({ recertificationId: id, version }),
    });
  return (
    <>
      <Group gap="sm" mt={6} className="no-print">
        {sent ? (
          <Button
            size="compact-md"
            variant="default"
            leftSection={<IconCheck size={16} aria-hidden />}
            loading={finish.isPending}
            onClick={() => askFinish(sent)}
          >
            {t(says.finish)}
          </Button>
        ) : (
          <RefusalHint refusal={refusal}>
            <Button
              size="compact-md"
              variant="default"
              leftSection={<IconMail size={16} aria-hidden />}
              loading={send.isPending}
              onClick={() => !refusal && askSend()}
              {...(refusal && { 'data-disabled': true, 'aria-disabled': true })}
            >
              {t(says.send)}
            </Button>
          </RefusalHint>
        )}
        {refusal && (
          <Text fz="sm" c="dimmed">
            {t(refusal)}
          </Text>
        )}
      </Group>
      <ErrorBeside error={send.error ?? finish.error} />
    </>
  );
}
