import { useEffect } from 'react';

const name = 'underlag-session';

/** Tells the browser's other tabs that someone signed in or out. */
export function tellSessionChanged(): void {
  const channel = new BroadcastChannel(name);
  channel.postMessage('changed');
  channel.close();
}

/** Loads the tab anew when another tab changed who is signed in, so that no tab shows one person's pages with another's rights. */
export function useSessionNews(): void {
  useEffect(() => {
    const channel = new BroadcastChannel(name);
    channel.onmessage = () => location.reload();
    return () => channel.close();
  }, []);
}
