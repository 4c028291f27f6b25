import type { LiveEvent } from '@underlag/api/cases';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { client } from '../api/trpc.ts';

/** A change of a case that the person may see, or `resync`: changes may have been missed, so load again what is shown. */
export type Live = LiveEvent | { kind: 'resync' };

/** The person's notices are other than before. */
interface Noticed {
  kind: 'noticed';
}
type Told = Live | Noticed;

const name = 'underlag-live';
const listeners = new Set<(live: Live) => void>();
const noticeListeners = new Set<() => void>();

/** Calls back for every change of a case, whichever tab of the browser holds the stream. */
export function useCaseChanged(callback: (live: Live) => void): void {
  useListener(listeners, callback);
}

/** Calls back when the person's notices are other than before. */
export function useNoticesChanged(callback: () => void): void {
  useListener(noticeListeners, callback);
}

function useListener<A extends unknown[]>(
  all: Set<(...told: A) => void>,
  callback: (...told: A) => void,
): void {
  const latest = useRef(callback);
  useLayoutEffect(() => {
    latest.current = callback;
  });
  useEffect(() => {
    const listener = (...told: A) => latest.current(...told);
    all.add(listener);
    return () => {
      all.delete(listener);
    };
  }, [all]);
}

/** Keeps one event stream for all tabs of the browser: the tab that holds the lock listens and tells the others. */
export function startLive(): () => void {
  const channel = new BroadcastChannel(name);
  const ended = new AbortController();
  channel.onmessage = ({ data }: MessageEvent<Told>) => tell(data);
  const lead = () =>
    listen(ended.signal, (told) => {
      tell(told);
      channel.postMessage(told);
    });
  // Locks exist on https and localhost only; elsewhere every tab listens for itself.
  if (navigator.locks) navigator.locks.request(name, { signal: ended.signal }, lead).catch(() => {});
  else void lead();
  return () => {
    ended.abort();
    channel.close();
  };
}

function listen(signal: AbortSignal, heard: (told: Told) => void): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const stream = client.live.cases.subscribe(undefined, { onData: heard });
    signal.addEventListener('abort', () => {
      stream.unsubscribe();
      resolve();
    });
  });
}

function tell(told: Told): void {
  if (isNoticed(told)) for (const listener of noticeListeners) listener();
  else for (const listener of listeners) listener(told);
}

const isNoticed = (told: Told): told is Noticed => told.kind === 'noticed';
