import { useQuery } from '@tanstack/react-query';
import type { Me } from '@underlag/api/session';
import { queryClient } from './query-client.ts';
import { trpc } from './trpc.ts';

/** The signed-in person; only for pages inside the frame, which is not shown before the answer has come. */
export function useMe(): Me {
  const { data } = useQuery({ ...trpc.session.me.queryOptions(), staleTime: 5 * 60_000 });
  if (!data) throw new Error('used outside of the signed-in frame');
  return data;
}

/** Whether the person holds a permission such as `case.create`: what they may not use is absent. */
export function useMay(permission: string): boolean {
  return useMe().permissions.includes(permission);
}

/** The signed-in person for route loaders, from memory when known. */
export const loadMe = () =>
  queryClient.ensureQueryData({ ...trpc.session.me.queryOptions(), staleTime: 5 * 60_000 });
