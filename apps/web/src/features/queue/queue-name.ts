import type { Me } from '@underlag/api/session';
import type { Text } from '@underlag/domain/text';
import { says } from './messages.ts';

/** The name of a list as the person knows it; null when there is none for them. */
export function nameOfList(list: string, queues: Me['queues']): Text | null {
  if (list === 'mine') return says.mine;
  if (list === 'all') return says.all;
  if (list === 'stand_in') return says.standIn;
  return queues.find(({ key }) => key === list)?.name ?? null;
}
