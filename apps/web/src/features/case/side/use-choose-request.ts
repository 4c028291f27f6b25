import { client } from '../../../api/trpc.ts';
import { useDesk } from '../case-desk.tsx';
import { useCommand } from '../use-command.ts';
import { authorityActs } from './authority-messages.ts';

/** Takes another message that came in as the one that carries the request. */
export function useChooseRequest() {
  const { record } = useDesk();
  const { give, isPending, error } = useCommand();
  const choose = (messageId: string) =>
    void give({
      act: authorityActs.request,
      send: (version) => client.authority.chooseRequest.mutate({ caseId: record.id, version, messageId }),
    });
  return { choose, isPending, error };
}
