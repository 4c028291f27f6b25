import type { RefObject } from 'react';
import { useHotkeys } from '../../shared/hotkeys.ts';
import { says } from './messages.ts';

/** `j` and `k` walk the rows of a table by their links; Enter then opens as it does on any link. */
export function useRowKeys(table: RefObject<HTMLTableElement | null>): void {
  const step = (by: 1 | -1) => {
    const links = [...(table.current?.querySelectorAll<HTMLElement>('a[data-row]') ?? [])];
    const here = links.findIndex((link) => link.closest('tr')?.contains(document.activeElement));
    const next = links[here < 0 ? 0 : Math.min(links.length - 1, Math.max(0, here + by))];
    next?.focus();
    next?.scrollIntoView?.({ block: 'nearest' });
  };
  useHotkeys([
    { keys: 'j', name: says.down, run: () => step(1) },
    { keys: 'k', name: says.up, run: () => step(-1) },
  ]);
}
