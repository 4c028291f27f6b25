import { client } from '../../../api/trpc.ts';
import { useDesk } from '../case-desk.tsx';
import { useCommand } from '../use-command.ts';
import { guardingWords as words } from './guarding-messages.ts';

/** Ties the case to an order of extra guarding, or unties it. */
export function useLinkOrder() {
  const { record } = useDesk();
  const { give, isPending, error } = useCommand();
  const link = (orderId: string | null, done: () => void) =>
    void give({
      act: words.acts.link,
      send: (version) => client.extraGuarding.linkOrder.mutate({ caseId: record.id, version, orderId }),
      done,
    });
  return { link, isPending, error };
}
