import { useQueryClient } from '@tanstack/react-query';
import { client, trpc } from '../../../api/trpc.ts';
import { toast } from '../../../shared/ui/toast.tsx';
import { useText } from '../../../shared/use-text.tsx';
import { useDesk } from '../case-desk.tsx';
import { acts } from '../messages.ts';
import { useCommand } from '../use-command.ts';
import { relationWords } from './relation-messages.ts';

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
  const t = useText();
  const { give, isPending, error } = useCommand();
  const link = (wanted: Link) =>
    void give({
      act: acts.link,
      send: (version) => client.cases.link.mutate({ caseId: record.id, version, ...wanted }),
      done: ({ related }) => {
        void queries.invalidateQueries(trpc.authority.choices.queryFilter());
        const same = related.filter(({ isDuplicate }) => isDuplicate).map(({ number }) => number);
        if (wanted.invoiceId && same.length > 0)
          toast({ says: t(relationWords.sameInvoice(same.join(', '))), stays: 10_000 });
      },
    });
  return { link, isPending, error };
}
