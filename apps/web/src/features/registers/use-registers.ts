import { useQuery } from '@tanstack/react-query';
import { trpc } from '../../api/trpc.ts';

/** What every register is; it changes only with the program. */
export const useRegisters = () => useQuery({ ...trpc.registers.all.queryOptions(), staleTime: 5 * 60_000 });
