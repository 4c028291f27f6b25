import { type KeyboardEvent, type RefObject, useLayoutEffect } from 'react';

/** What the open file does with a key pressed anywhere in its panel. */
export type FileKeys = RefObject<((event: KeyboardEvent) => void) | null>;

/** Lets the file in the panel answer to keys. */
export function useFileKeys(keys: FileKeys, handler: (event: KeyboardEvent) => void): void {
  useLayoutEffect(() => {
    keys.current = handler;
    return () => {
      keys.current = null;
    };
  });
}
