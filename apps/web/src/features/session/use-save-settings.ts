import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Me, SaveSettings } from '@underlag/api/session';
import { trpc } from '../../api/trpc.ts';

/** Changes a personal setting at once, and back again if the server does not take it. */
export function useSaveSettings(): (change: SaveSettings) => void {
  const queryClient = useQueryClient();
  const key = trpc.session.me.queryKey();
  const { mutate } = useMutation(
    trpc.session.saveSettings.mutationOptions({
      onMutate: (change) => {
        const before = queryClient.getQueryData(key);
        queryClient.setQueryData(key, (me: Me | undefined) => me && { ...me, ...change });
        return before;
      },
      onError: (_error, _change, before) => queryClient.setQueryData(key, before),
    }),
  );
  return mutate;
}
