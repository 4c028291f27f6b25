import { useQueryClient } from '@tanstack/react-query';
import type { OtherCase } from '@underlag/api/relations';
import { useNavigate } from 'react-router';
import { client, trpc } from '../../../api/trpc.ts';
import { paths } from '../../../shared/paths.ts';
import { toast } from '../../../shared/ui/toast.tsx';
import { useText } from '../../../shared/use-text.tsx';
import { useDesk } from '../case-desk.tsx';
import { acts } from '../messages.ts';
import { useCommand } from '../use-command.ts';
import { dialogWords, relationWords } from './relation-messages.ts';

/** Merges, takes apart, links and unlinks the case and others. */
export function useRelate() {
  const t = useText();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { record } = useDesk();
  const { give, isPending, error } = useCommand();
  const { id: caseId, number } = record;
  const done = (says: string) => {
    void queries.invalidateQueries(trpc.relations.others.queryFilter());
    toast({ says });
  };

  /** The case ends in the other, and the page goes there. */
  const mergeInto = (other: OtherCase) =>
    give({
      act: acts.merge,
      send: (version) => client.relations.merge.mutate({ caseId, version, intoId: other.id }),
      done: () => {
        done(t(dialogWords.mergedInto(other.number)));
        navigate(paths.case(other.number));
      },
    });

  /** The other case ends in this one. */
  const takeIn = (other: OtherCase) =>
    give({
      act: acts.merge,
      send: async () => {
        const found = await client.relations.others.query({ caseId, q: other.number });
        const { version } = found.find(({ id }) => id === other.id) ?? other;
        return client.relations.merge.mutate({ caseId: other.id, version, intoId: caseId });
      },
      done: () => done(t(dialogWords.mergedInto(number))),
    });

  /** A case comes out of the one that took it in: the case itself, or one that it took in. */
  const undoMerge = (merged: { id: string; number: string; version: number }) =>
    give({
      act: acts.undoMerge,
      send: (version) =>
        client.relations.undoMerge.mutate({
          caseId: merged.id,
          version: merged.id === caseId ? version : merged.version,
        }),
      done: () => done(t(relationWords.undone(merged.number))),
    });

  const link = (other: OtherCase) =>
    give({
      act: acts.linkCases,
      send: () => client.relations.link.mutate({ caseId, otherId: other.id }),
      done: () => done(t(dialogWords.linked(other.number))),
    });

  const unlink = (linkId: string) =>
    give({ act: acts.linkCases, send: () => client.relations.unlink.mutate({ caseId, linkId }) });

  return { mergeInto, takeIn, undoMerge, link, unlink, isPending, error };
}
