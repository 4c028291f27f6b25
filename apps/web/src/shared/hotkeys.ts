import type { Text } from '@underlag/domain/text';
import { useEffect, useLayoutEffect, useRef, useSyncExternalStore } from 'react';

/** One key or two in a row: `j`, `Enter`, `Space`, `?`, `mod+k`, `g m`. */
export interface Hotkey {
  keys: string;
  /** What it does, for the sheet under `?`. */
  name: Text;
  run: (event: KeyboardEvent) => void;
  /** Also works while shortcuts are turned off, and while typing: only for keys with mod. */
  always?: boolean;
}

type Layer = { current: readonly Hotkey[] };

const layers: Layer[] = [];
const watchers = new Set<() => void>();
const patience = 1500;
let on = true;
let prefix: { key: string; until: number } | null = null;
let shown: readonly Hotkey[] = [];

/** Puts these keys to work while the component is on the page; the newest component wins a key that two want. */
export function useHotkeys(hotkeys: readonly Hotkey[]): void {
  const layer = useRef(hotkeys);
  useLayoutEffect(() => {
    layer.current = hotkeys;
  });
  useEffect(() => {
    if (layers.length === 0) document.addEventListener('keydown', onKey);
    layers.push(layer);
    changed();
    return () => {
      layers.splice(layers.indexOf(layer), 1);
      if (layers.length === 0) document.removeEventListener('keydown', onKey);
      changed();
    };
  }, []);
}

/** Turns single-key shortcuts on or off for the person. */
export function turnHotkeys(state: boolean): void {
  on = state;
}

/** Every key that works on the page as it is, for the sheet. */
export const useActiveHotkeys = (): readonly Hotkey[] =>
  useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    () => shown,
  );

/** The name of a pressed key as bindings write it; null for keys that only accompany others. */
export function keyOf(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>): string | null {
  if (['Shift', 'Control', 'Meta', 'Alt', 'AltGraph', 'Dead', 'CapsLock'].includes(event.key)) return null;
  const key = event.key === ' ' ? 'Space' : event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (event.ctrlKey || event.metaKey) return event.altKey ? null : `mod+${key}`;
  return event.altKey ? null : key;
}

/** Whether a key pressed there belongs to what has the focus: typing, or choosing in a dialog or menu. */
export function isBusy(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (
    target.isContentEditable ||
    target.closest('textarea, select, [role=dialog], [role=menu], [role=listbox]')
  )
    return true;
  const input = target.closest('input');
  return input !== null && !['checkbox', 'radio', 'button'].includes(input.type);
}

function onKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return;
  const key = keyOf(event);
  if (!key) return;
  const started = prefix && prefix.until > event.timeStamp ? prefix.key : null;
  prefix = null;
  const usable = (hotkey: Hotkey) => hotkey.always || (on && !isBusy(event.target));
  const found = (started && find(`${started} ${key}`, usable)) || find(key, usable);
  if (found) {
    if (presses(key, event.target)) return;
    event.preventDefault();
    found.run(event);
  } else if (startsOne(key, usable)) {
    prefix = { key, until: event.timeStamp + patience };
  }
}

/** Enter and Space already mean something on a button, link or box that has the focus. */
function presses(key: string, target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (key === 'Enter') return target.closest('a[href], button, summary') !== null;
  return key === 'Space' && target.closest('button, summary, input') !== null;
}

const find = (keys: string, usable: (hotkey: Hotkey) => boolean): Hotkey | undefined =>
  layers
    .toReversed()
    .flatMap((layer) => layer.current)
    .find((hotkey) => hotkey.keys === keys && usable(hotkey));

const startsOne = (key: string, usable: (hotkey: Hotkey) => boolean): boolean =>
  layers.some((layer) => layer.current.some((hotkey) => hotkey.keys.startsWith(`${key} `) && usable(hotkey)));

function changed(): void {
  const byKeys = new Map(layers.flatMap((layer) => layer.current).map((hotkey) => [hotkey.keys, hotkey]));
  shown = [...byKeys.values()];
  for (const watcher of watchers) watcher();
}
