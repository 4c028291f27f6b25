import { queryClient } from '../api/query-client.ts';
import { trpc } from '../api/trpc.ts';

let numbers: readonly string[] = [];

/** Notes that a case was opened in this tab. */
export function noteOpened(number: string): void {
  numbers = [number, ...numbers.filter((other) => other !== number)].slice(0, 6);
}

/** The cases opened last in this tab, newest first, with the subject where it is known. */
export const recentCases = (): { number: string; subject: string }[] =>
  numbers.map((number) => ({
    number,
    subject: queryClient.getQueryData(trpc.cases.get.queryKey({ ref: number }))?.subject ?? number,
  }));
