import { useLayoutEffect, useMemo, useRef } from 'react';

/** Functions that stay the same from one drawing to the next and always do the newest; so that rows need not be drawn anew for them. */
export function useLatest<T extends Record<string, (...given: never[]) => void>>(functions: T): T {
  const latest = useRef(functions);
  useLayoutEffect(() => {
    latest.current = functions;
  });
  return useMemo(() => {
    const stable: Record<string, unknown> = {};
    for (const name of Object.keys(latest.current))
      stable[name] = (...given: never[]) => latest.current[name]?.(...given);
    return stable as T;
  }, []);
}
