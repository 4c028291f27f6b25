import { useNavigate, useParams } from 'react-router';
import { useMe } from '../api/session.ts';
import { type Hotkey, useHotkeys } from '../shared/hotkeys.ts';
import { paths } from '../shared/paths.ts';
import { useTakeNext } from '../shared/use-take-next.ts';
import { says } from './messages.ts';

/** The keys that work on every page: search, sheet, new case, take next, and g with a letter to go somewhere. */
export function useFrameKeys({ onPalette, onKeys }: { onPalette: () => void; onKeys: () => void }): void {
  const me = useMe();
  const navigate = useNavigate();
  const { list } = useParams();
  const { take } = useTakeNext();
  const may = (permission: string) => me.permissions.includes(permission);
  const go = (letter: string, where: Hotkey['name'], to: string): Hotkey => ({
    keys: `g ${letter}`,
    name: { sv: says.goTo(where.sv).sv, en: says.goTo(where.en).en },
    run: () => navigate(to),
  });
  const queue = me.queues.some(({ key }) => key === list) ? list : null;
  useHotkeys([
    { keys: 'mod+k', name: says.openPalette, run: onPalette, always: true },
    { keys: '?', name: says.showKeys, run: onKeys },
    ...(may('case.create')
      ? [{ keys: 'n', name: says.newCase, run: () => void navigate(paths.newCase) }]
      : []),
    ...(may('case.take') ? [{ keys: 't', name: says.takeNext, run: () => take(queue) }] : []),
    go('m', says.mine, paths.list('mine')),
    go('a', says.all, paths.list('all')),
    ...me.queues
      .slice(0, 9)
      .map(({ name }, index) => go(String(index + 1), name, paths.list(me.queues[index]?.key ?? 'all'))),
    ...(may('parked.read') ? [go('i', says.parked, paths.parked)] : []),
    ...(may('approval.read') ? [go('b', says.approvals, paths.approvals)] : []),
    ...(may('hold.read') ? [go('s', says.holds, paths.holds)] : []),
    ...(may('call_out.read') ? [go('r', says.callOuts, paths.callOuts)] : []),
    go('k', says.customers, paths.customers),
    ...(may('people.manage') ? [go('p', says.people, paths.people)] : []),
  ]);
}
