import { useQueryClient } from '@tanstack/react-query';
import { client, trpc } from '../../../api/trpc.ts';
import { useDesk } from '../case-desk.tsx';
import { acts } from '../messages.ts';
import { useCommand } from '../use-command.ts';

interface Link {
  customerId?: string | null;
  agreementId?: string | null;
  invoiceId?: string | null;
  siteId?: string | null;
  contactId?: string | null;
}

/** Ties the case to a customer, an agreement, a site, a contact or an invoice by hand, or unties it with null. */
export function useLink() {
  const { record } = useDesk();
  const queries = useQueryClient();
  const { give, isPending, error } = useCommand();
  const link = (wanted: Link) =>
    void give({
      act: acts.link,
      send: (version) => client.cases.link.mutate({ caseId: record.id, version, ...wanted }),
      done: () => void queries.invalidateQueries(trpc.authority.choices.queryFilter()),
    });
  return { link, isPending, error };
}
