import { useQueryClient } from '@tanstack/react-query';
import type { CasePage } from '@underlag/api/cases';
import { useNavigate } from 'react-router';
import { trpc } from '../../api/trpc.ts';
import { paths } from '../../shared/paths.ts';
import { toast } from '../../shared/ui/toast.tsx';
import { useText } from '../../shared/use-text.tsx';
import { messages } from './messages.ts';

/** The cases before and after this one in the list the person came from, as far as the page remembers it. */
export function useNeighbours(number: string) {
  const t = useText();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const at = (step: 1 | -1): string | null => {
    const lists = queries
      .getQueryCache()
      .findAll(trpc.cases.list.pathFilter())
      .map((query) => ({ at: query.state.dataUpdatedAt, rows: rowsOf(query.state.data) }))
      .filter(({ rows }) => rows.includes(number))
      .toSorted((a, b) => b.at - a.at);
    const rows = lists[0]?.rows ?? [];
    return rows[rows.indexOf(number) + step] ?? null;
  };
  const open = (found: string | null) => {
    if (found) navigate(paths.case(found));
    else toast({ says: t(messages.noNext) });
  };
  return { at, open, go: (step: 1 | -1) => open(at(step)) };
}

function rowsOf(data: unknown): string[] {
  const page = data as CasePage | undefined;
  return page?.rows.map(({ number }) => number) ?? [];
}
