import { useMantineColorScheme } from '@mantine/core';
import { useEffect } from 'react';
import { useMe } from '../api/session.ts';
import { turnHotkeys } from '../shared/hotkeys.ts';

/** Makes the person's theme, row height and shortcuts the page's. */
export function useOwnSettings(): void {
  const { theme, density, shortcuts } = useMe();
  const { setColorScheme } = useMantineColorScheme();
  useEffect(() => setColorScheme(theme), [theme, setColorScheme]);
  useEffect(() => {
    document.documentElement.dataset.density = density;
  }, [density]);
  useEffect(() => turnHotkeys(shortcuts), [shortcuts]);
}
