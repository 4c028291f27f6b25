import type { LiveEvent } from '@underlag/api/cases';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { client } from '../api/trpc.ts';

/** A change of a case that the person may see, or `resync`: changes may have been missed, so load again what is shown. */
export type Live = LiveEvent | { kind: 'resync' };

const name = 'underlag-live';
const listeners = new Set<(live: Live) => void>();

/** Calls back for every change of a case, whichever tab of the browser holds the stream. */
export function useCaseChanged(callback: (live: Live) => void): void {
  const latest = useRef(callback);
  useLayoutEffect(() => {
    latest.current = callback;
  });
  useEffect(() => {
    const listener = (live: Live) => latest.current(live);
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  }, []);
}

/** Keeps one event stream for all tabs of the browser: the tab that holds the lock listens and tells the others. */
export function startLive(): () => void {
  const channel = new BroadcastChannel(name);
  const ended = new AbortController();
  channel.onmessage = ({ data }: MessageEvent<Live>) => tell(data);
  const lead = () =>
    listen(ended.signal, (live) => {
      tell(live);
      channel.postMessage(live);
    });
  // Locks exist on https and localhost only; elsewhere every tab listens for itself.
  if (navigator.locks) navigator.locks.request(name, { signal: ended.signal }, lead).catch(() => {});
  else void lead();
  return () => {
    ended.abort();
    channel.close();
  };
}

function listen(signal: AbortSignal, heard: (live: Live) => void): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const stream = client.live.cases.subscribe(undefined, { onData: heard });
    signal.addEventListener('abort', () => {
      stream.unsubscribe();
      resolve();
    });
  });
}

function tell(live: Live): void {
  for (const listener of listeners) listener(live);
}
