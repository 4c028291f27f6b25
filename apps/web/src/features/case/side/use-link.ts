import { client } from '../../../api/trpc.ts';
import { useDesk } from '../case-desk.tsx';
import { acts } from '../messages.ts';
import { useCommand } from '../use-command.ts';

interface Link {
  customerId?: string | null;
  invoiceId?: string | null;
}

/** Ties the case to a customer or an invoice by hand, or unties it with null. */
export function useLink() {
  const { record } = useDesk();
  const { give, isPending, error } = useCommand();
  const link = (wanted: Link) =>
    void give({
      act: acts.link,
      send: (version) => client.cases.link.mutate({ caseId: record.id, version, ...wanted }),
    });
  return { link, isPending, error };
}
