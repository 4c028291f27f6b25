import type { CaseRow } from '@underlag/api/cases';
import { useNavigate } from 'react-router';
import { useMe } from '../../api/session.ts';
import { type Hotkey, useHotkeys } from '../../shared/hotkeys.ts';
import { paths } from '../../shared/paths.ts';
import type { BulkAct } from './bulk-act.ts';
import { keySays } from './key-messages.ts';
import type { SelectionOf } from './use-selection.ts';

interface Given {
  rows: readonly CaseRow[];
  here: CaseRow | null;
  cursor: { step: (by: 1 | -1) => string | null };
  selection: SelectionOf;
  /** What an action would act on: the selected, else the row one is on. */
  targets: readonly CaseRow[];
  peeking: boolean;
  setPeeking: (peeking: boolean) => void;
  setAct: (act: BulkAct) => void;
  prefetch: (number: string) => void;
}

/** The keys of a list. */
export function useQueueKeys({
  rows,
  here,
  cursor,
  selection,
  targets,
  peeking,
  setPeeking,
  setAct,
  prefetch,
}: Given): void {
  const navigate = useNavigate();
  const { permissions } = useMe();
  const may = (permission: string) => permissions.includes(permission);
  const step = (by: 1 | -1) => {
    const reached = rows.find(({ id }) => id === cursor.step(by));
    if (reached) prefetch(reached.number);
  };
  const onTargets = (keys: string, name: Hotkey['name'], permission: string, act: BulkAct): Hotkey[] =>
    may(permission) ? [{ keys, name, run: () => targets.length > 0 && setAct(act) }] : [];
  useHotkeys([
    { keys: 'j', name: keySays.down, run: () => step(1) },
    { keys: 'k', name: keySays.up, run: () => step(-1) },
    { keys: 'Enter', name: keySays.open, run: () => here && void navigate(paths.case(here.number)) },
    { keys: 'Space', name: keySays.peek, run: () => here && setPeeking(!peeking) },
    {
      keys: 'x',
      name: keySays.select,
      run: (event) => here && (event.shiftKey ? selection.range(here.id) : selection.toggle(here.id)),
    },
    ...onTargets('a', keySays.assign, 'case.assign', { do: 'assign' }),
    ...onTargets('s', keySays.status, 'case.move', { do: 'move' }),
    ...onTargets('e', keySays.resolve, 'case.move', { do: 'move', move: 'resolve' }),
    ...(may('case.reply')
      ? [
          {
            keys: 'r',
            name: keySays.reply,
            run: () => here && void navigate(paths.compose(here.number, 'reply')),
          },
        ]
      : []),
    ...(may('case.note')
      ? [
          {
            keys: 'i',
            name: keySays.note,
            run: () => here && void navigate(paths.compose(here.number, 'note')),
          },
        ]
      : []),
    { keys: 'Escape', name: keySays.escape, run: () => (peeking ? setPeeking(false) : selection.clear()) },
  ]);
}
