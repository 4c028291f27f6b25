import { Button, Menu, Text } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import type { MoveView } from '@underlag/api/cases';
import { caseType } from '@underlag/domain/case-types';
import { text } from '@underlag/domain/text';
import { useState } from 'react';
import { client } from '../../../api/trpc.ts';
import { useHotkeys } from '../../../shared/hotkeys.ts';
import { useText } from '../../../shared/use-text.tsx';
import { useDesk } from '../case-desk.tsx';
import { acts } from '../messages.ts';
import { goTo, places } from '../places.ts';
import { useCommand } from '../use-command.ts';
import { useNeighbours } from '../use-neighbours.ts';
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
  const [pressed, setPressed] = useState<string | null>(null);
  const [told, setTold] = useState({ key: '', times: 0 });
  const neighbours = useNeighbours(record.number);
  const { shown, folded, main } = arrangeMoves(record.moves);

  const tell = (key: string) => setTold(({ times }) => ({ key, times: times + 1 }));
  const make = async (move: MoveView, andNext = false) => {
    clear();
    if (move.asksReason || move.asksFields.length > 0 || takesGrounds(record.typeKey, move.key))
      return setAsked(move);
    setPressed(move.key);
    const next = neighbours.at(1);
    const isMade = await give({
      act: acts.move(move.name),
      send: (version) => client.cases.move.mutate({ caseId: record.id, version, move: move.key }),
    });
    if (!isMade) tell(move.key);
    else if (andNext) neighbours.open(next);
  };
  const finish = () => {
    const end =
      shown.find(({ key }) => key === 'resolve') ?? shown.find(({ category }) => category === 'done');
    if (!end) goTo(places.moves);
    else if (end.refusal) tell(end.key);
    else void make(end, true);
  };
  useHotkeys([
    {
      keys: 's',
      name: text('Till ärendets steg', 'To the steps of the case'),
      // The way on that stands out is the one most often wanted.
      run: () => goTo(places.mainMove) || goTo(places.moves),
    },
    { keys: 'e', name: text('Lös och öppna nästa', 'Solve and open the next'), run: finish },
  ]);
  if (record.moves.length === 0 || !record.can.edit) return null;
  return (
    <fieldset id={places.moves} className={`${classes.moves} no-print`} aria-label={t(messages.moves)}>
      {shown.map((move) => {
        const refusal = move.refusal ?? (error && pressed === move.key ? asRefusal(error) : null);
        return refusal ? (
          <RefusedMove
            key={move.key}
            name={t(move.name)}
            refusal={refusal}
            told={told.key === move.key ? told.times : 0}
          />
        ) : (
          <Button
            key={move.key}
            size="compact-md"
            id={move === main ? places.mainMove : undefined}
            variant={move === main ? 'filled' : 'default'}
            loading={isPending && pressed === move.key}
            onClick={() => void make(move)}
          >
            {t(move.name)}
          </Button>
        );
      })}
      {folded.length > 0 && <FoldedMoves moves={folded} make={(move) => void make(move)} />}
      {asked && <MoveDialog key={asked.key} move={asked} close={() => setAsked(null)} />}
    </fieldset>
  );
}

function FoldedMoves({ moves, make }: { moves: readonly MoveView[]; make: (move: MoveView) => void }) {
  const t = useText();
  return (
    <Menu position="bottom-end" shadow="md" width={280}>
      <Menu.Target>
        <Button size="compact-md" variant="default" rightSection={<IconChevronDown size={14} aria-hidden />}>
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

/** A decision that the customer reads the grounds of is never made without having been asked for them. */
const takesGrounds = (typeKey: string, move: string): boolean =>
  caseType(typeKey).moves[move]?.takes?.includes('decisionReason') ?? false;

const asRefusal = (error: { code: string; says: MoveView['name']; fields: readonly { path: string }[] }) => ({
  code: error.code,
  says: error.says,
  field: error.fields[0]?.path,
});
