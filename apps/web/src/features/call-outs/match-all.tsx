import { Button } from '@mantine/core';
import { IconWand } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useMay } from '../../api/session.ts';
import { trpc } from '../../api/trpc.ts';
import { toast } from '../../shared/ui/toast.tsx';
import { useText } from '../../shared/use-text.tsx';
import { says } from './messages.ts';

/** Tries every unlinked invoice once more; only what is sure is linked. */
export function MatchAll() {
  const t = useText();
  const queryClient = useQueryClient();
  const may = useMay('call_out.link');
  const match = useMutation(
    trpc.callOuts.matchAll.mutationOptions({
      onSuccess: ({ linked, looked }) => {
        void queryClient.invalidateQueries(trpc.callOuts.pathFilter());
        void queryClient.invalidateQueries(trpc.cases.counts.queryFilter());
        toast({ says: t(says.matchedAll(linked, looked)) });
      },
    }),
  );
  if (!may) return null;
  return (
    <Button
      variant="default"
      leftSection={<IconWand size={16} aria-hidden />}
      loading={match.isPending}
      onClick={() => match.mutate({})}
    >
      {t(says.matchAll)}
    </Button>
  );
}
