import { Button, Menu, Text } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import type { MoveView } from '@underlag/api/cases';
import { text } from '@underlag/domain/text';
import { useState } from 'react';
import { client } from '../../../api/trpc.ts';
import { useHotkeys } from '../../../shared/hotkeys.ts';
import { useText } from '../../../shared/use-text.tsx';
import { useDesk } from '../case-desk.tsx';
import { acts } from '../messages.ts';
import { goTo, places } from '../places.ts';
import { useCommand } from '../use-command.ts';
import { arrangeMoves } from './arrange-moves.ts';
import classes from './case-header.module.css';
import { messages } from './messages.ts';
import { MoveDialog } from './move-dialog.tsx';
import { RefusedMove } from './refused-move.tsx';

/** The steps of the case as buttons; a step that is refused stands grey with the reason and the way to cure it. */
export function MoveButtons() {
  const t = useText();
  const { record } = useDesk();
  const { give, isPending, error, clear } = useCommand();
  const [asked, setAsked] = useState<MoveView | null>(null);
  const [refusedNow, setRefusedNow] = useState<string | null>(null);
  useHotkeys([
    {
      keys: 's',
      name: text('Till ärendets steg', 'To the steps of the case'),
      run: () => goTo(places.moves),
    },
  ]);

  const { shown, folded, main } = arrangeMoves(record.moves);
  const make = (move: MoveView) => {
    clear();
    if (move.asksReason || move.asksFields.length > 0) return setAsked(move);
    setRefusedNow(move.key);
    void give({
      act: acts.move(move.name),
      send: (version) => client.cases.move.mutate({ caseId: record.id, version, move: move.key }),
    });
  };
  if (record.moves.length === 0) return null;
  return (
    <fieldset className={`${classes.moves} no-print`} aria-label={t(messages.moves)}>
      {shown.map((move, index) => {
        const id = index === 0 ? places.moves : undefined;
        const refusal = move.refusal ?? (error && refusedNow === move.key ? asRefusal(error) : null);
        return refusal ? (
          <RefusedMove key={move.key} id={id} name={t(move.name)} refusal={refusal} opened={!move.refusal} />
        ) : (
          <Button
            key={move.key}
            id={id}
            size="compact-md"
            variant={move === main ? 'filled' : 'default'}
            loading={isPending && refusedNow === move.key}
            onClick={() => make(move)}
          >
            {t(move.name)}
          </Button>
        );
      })}
      {folded.length > 0 && <FoldedMoves moves={folded} make={make} first={shown.length === 0} />}
      {asked && <MoveDialog key={asked.key} move={asked} close={() => setAsked(null)} />}
    </fieldset>
  );
}

function FoldedMoves({
  moves,
  make,
  first,
}: {
  moves: readonly MoveView[];
  make: (move: MoveView) => void;
  first: boolean;
}) {
  const t = useText();
  return (
    <Menu position="bottom-end" shadow="md" width={280}>
      <Menu.Target>
        <Button
          id={first ? places.moves : undefined}
          size="compact-md"
          variant="default"
          rightSection={<IconChevronDown size={14} aria-hidden />}
        >
          {t(messages.moreMoves)}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {moves.map((move) => (
          <Menu.Item
            key={move.key}
            aria-disabled={move.refusal !== null}
            closeMenuOnClick={!move.refusal}
            onClick={() => !move.refusal && make(move)}
          >
            <Text fz="sm" c={move.refusal ? 'dimmed' : undefined}>
              {t(move.name)}
            </Text>
            {move.refusal && (
              <Text fz="xs" c="dimmed">
                {t(move.refusal.says)}
              </Text>
            )}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

const asRefusal = (error: { code: string; says: MoveView['name']; fields: readonly { path: string }[] }) => ({
  code: error.code,
  says: error.says,
  field: error.fields[0]?.path,
});
