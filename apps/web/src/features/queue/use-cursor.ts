import { type RefObject, useCallback, useEffect, useState } from 'react';

const places = new Map<string, string>();

/** Which row the person is on; kept per address, so that coming back from a case lands on the row one left. */
export function useCursor(address: string, order: readonly string[], table: RefObject<HTMLElement | null>) {
  const [kept, setKept] = useState({ address, id: places.get(address) ?? null });
  const id = kept.address === address ? kept.id : (places.get(address) ?? null);
  const focus = useCallback(
    (row: string) => {
      const link = table.current?.querySelector<HTMLElement>(`[data-case="${row}"] a`);
      link?.focus({ preventScroll: true });
      link?.closest('[data-case]')?.scrollIntoView({ block: 'nearest' });
    },
    [table],
  );
  const put = (row: string) => {
    if (row === id) return;
    places.set(address, row);
    setKept({ address, id: row });
  };
  const ready = order.length > 0;
  useEffect(() => {
    const back = places.get(address);
    if (ready && back) focus(back);
  }, [address, ready, focus]);
  return {
    id,
    put,
    /** Steps up or down and takes the focus along; answers with the row reached. */
    step: (by: 1 | -1): string | null => {
      const at = id ? order.indexOf(id) : -1;
      const reached = order[at < 0 ? 0 : Math.min(order.length - 1, Math.max(0, at + by))];
      if (!reached) return null;
      put(reached);
      focus(reached);
      return reached;
    },
  };
}
