import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { Outlet, useLocation, useParams } from 'react-router';
import { noteOpened } from '../shared/recent-cases.ts';
import { useSessionNews } from '../shared/session-news.ts';
import { useText } from '../shared/use-text.tsx';
import { says } from './messages.ts';
import { Rail } from './rail.tsx';
import classes from './shell.module.css';
import { TopBar } from './top-bar.tsx';
import { useFrameKeys } from './use-frame-keys.ts';
import { useFreshCache } from './use-fresh-cache.ts';
import { useOwnSettings } from './use-own-settings.ts';

const RailDrawer = lazy(() => import('./rail-drawer.tsx'));
const Palette = lazy(() => import('./palette.tsx'));
const KeySheet = lazy(() => import('./key-sheet.tsx'));

type Open = 'menu' | 'palette' | 'keys' | null;

/** The frame around every page of the signed-in: top, rail, main. */
export function Shell() {
  const t = useText();
  const [open, setOpen] = useState<Open>(null);
  const main = useRef<HTMLElement>(null);
  const close = () => setOpen(null);
  useOwnSettings();
  useFreshCache();
  useSessionNews();
  useFrameKeys({ onPalette: () => setOpen('palette'), onKeys: () => setOpen('keys') });
  useFocusOnArrival(main);
  const { number } = useParams();
  useEffect(() => {
    if (number) noteOpened(number);
  }, [number]);
  return (
    <div className={classes.frame}>
      <a className={classes.skip} href="#innehall">
        {t(says.skip)}
      </a>
      <TopBar
        onMenu={() => setOpen('menu')}
        onSearch={() => setOpen('palette')}
        onKeys={() => setOpen('keys')}
      />
      <nav className={classes.rail} aria-label={t(says.rail)}>
        <Rail />
      </nav>
      <main className={classes.main} id="innehall" tabIndex={-1} ref={main}>
        <Outlet />
      </main>
      <Suspense>
        {open === 'menu' && <RailDrawer onClose={close} />}
        {open === 'palette' && <Palette onClose={close} />}
        {open === 'keys' && <KeySheet onClose={close} />}
      </Suspense>
    </div>
  );
}

/** Going to another page moves the focus there, as a browser does, unless the page took it itself. */
function useFocusOnArrival(main: React.RefObject<HTMLElement | null>): void {
  const { pathname } = useLocation();
  const last = useRef(pathname);
  useEffect(() => {
    if (last.current === pathname) return;
    last.current = pathname;
    const room = main.current;
    room?.scrollTo(0, 0);
    if (!room?.contains(document.activeElement)) room?.focus({ preventScroll: true });
  }, [pathname, main]);
}
