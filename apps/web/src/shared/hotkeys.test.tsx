import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { text } from '@underlag/domain/text';
import { afterEach, expect, it, vi } from 'vitest';
import { type Hotkey, keyOf, turnHotkeys, useActiveHotkeys, useHotkeys } from './hotkeys.ts';

const name = text('Gör', 'Do');

function Page({ hotkeys }: { hotkeys: Hotkey[] }) {
  useHotkeys(hotkeys);
  const active = useActiveHotkeys();
  return (
    <>
      <input aria-label="fält" />
      <input type="checkbox" aria-label="ruta" />
      <button type="button">knapp</button>
      <div role="dialog" aria-label="ruta i ruta" tabIndex={-1} data-testid="dialog" />
      <output>{active.map(({ keys }) => keys).join(',')}</output>
    </>
  );
}

const press = async (keys: string, focus?: () => HTMLElement) => {
  const user = userEvent.setup();
  focus?.().focus();
  await user.keyboard(keys);
};

const withKeys = (keys: string[], always = false) => {
  const run = vi.fn<(keys: string) => void>();
  render(<Page hotkeys={keys.map((key) => ({ keys: key, name, run: () => run(key), always }))} />);
  return run;
};

afterEach(() => turnHotkeys(true));

it('runs a single key', async () => {
  const run = withKeys(['j']);
  await press('j');
  expect(run).toHaveBeenCalledExactlyOnceWith('j');
});

it('runs the longer of two that begin alike: g then i is not i', async () => {
  const run = withKeys(['i', 'g i']);
  await press('gi');
  await press('i');
  expect(run.mock.calls.flat()).toEqual(['g i', 'i']);
});

it('is off while typing, and in a dialog', async () => {
  const run = withKeys(['j']);
  await press('j', () => screen.getByLabelText('fält'));
  await press('j', () => screen.getByTestId('dialog'));
  expect(run).not.toHaveBeenCalled();
});

it('works with the focus on a checkbox', async () => {
  const run = withKeys(['j']);
  await press('j', () => screen.getByLabelText('ruta'));
  expect(run).toHaveBeenCalledOnce();
});

it('leaves Enter and Space to a button that has the focus', async () => {
  const run = withKeys(['Enter', 'Space']);
  await press('{Enter} ', () => screen.getByRole('button'));
  expect(run).not.toHaveBeenCalled();
});

it('can be turned off, all but the keys with control', async () => {
  turnHotkeys(false);
  const run = withKeys(['j']);
  const search = withKeys(['mod+k'], true);
  await press('j{Control>}k{/Control}');
  expect(run).not.toHaveBeenCalled();
  expect(search).toHaveBeenCalledOnce();
});

it('lists what works right now', () => {
  withKeys(['j', 'g m']);
  expect(screen.getByRole('status')).toHaveTextContent('j,g m');
});

it('names keys with control alike on every machine, and lets alt through', () => {
  const none = { ctrlKey: false, metaKey: false, altKey: false };
  expect(keyOf({ ...none, key: 'K', metaKey: true })).toBe('mod+k');
  expect(keyOf({ ...none, key: ' ' })).toBe('Space');
  expect(keyOf({ ...none, key: 'Shift' })).toBeNull();
  expect(keyOf({ ...none, key: '@', ctrlKey: true, altKey: true })).toBeNull();
});
