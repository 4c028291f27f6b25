import { text } from '@underlag/domain/text';
import { useHotkeys } from '../../shared/hotkeys.ts';
import { useDesk } from './case-desk.tsx';
import { useNeighbours } from './use-neighbours.ts';

/** Keys for walking through the list the case came from, and for closing a file. */
export function useCaseKeys(): void {
  const { record, file, setFile } = useDesk();
  const { go } = useNeighbours(record.number);
  useHotkeys([
    { keys: 'j', name: text('Nästa ärende i listan', 'Next case in the list'), run: () => go(1) },
    { keys: 'k', name: text('Föregående ärende i listan', 'Previous case in the list'), run: () => go(-1) },
    ...(file
      ? [{ keys: 'Escape', name: text('Stäng filen', 'Close the file'), run: () => setFile(null) }]
      : []),
  ]);
}
