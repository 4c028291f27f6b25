import { Alert, Select, Stack, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { BulkCases, CaseRow } from '@underlag/api/cases';
import { caseTypes } from '@underlag/domain/case-types';
import { useEffect, useState } from 'react';
import { useMe } from '../../api/session.ts';
import { trpc } from '../../api/trpc.ts';
import { useText } from '../../shared/use-text.tsx';
import type { BulkAct } from './bulk-act.ts';
import { bulkSays } from './bulk-messages.ts';
import { movesOf } from './bulk-moves.ts';

interface Props {
  act: BulkAct;
  cases: readonly CaseRow[];
  /** Null while something is still missing. */
  onChoose: (act: BulkCases['act'] | null) => void;
}

/** The one choice each kind of change needs. */
export function BulkChoice({ act, cases, onChoose }: Props) {
  if (act.do === 'assign') return <ChooseAssignee onChoose={onChoose} />;
  if (act.do === 'move') return <ChooseMove cases={cases} first={act.move ?? null} onChoose={onChoose} />;
  return <ChooseType onChoose={onChoose} />;
}

const nobody = 'nobody';

function ChooseAssignee({ onChoose }: Pick<Props, 'onChoose'>) {
  const t = useText();
  const me = useMe();
  const { data: people = [] } = useQuery(trpc.people.assignable.queryOptions());
  const others = people
    .filter(({ id }) => id !== me.id)
    .map(({ id, name, openCases }) => ({ value: id, label: t(bulkSays.load(name, openCases)) }));
  const self = people.some(({ id }) => id === me.id)
    ? [{ value: me.id, label: `${t(bulkSays.me)} (${me.name})` }]
    : [];
  return (
    <Select
      data-autofocus
      searchable
      label={t(bulkSays.toWhom)}
      data={[...self, ...others, { value: nobody, label: t(bulkSays.toNobody) }]}
      onChange={(value) =>
        onChoose(value ? { do: 'assign', assigneeId: value === nobody ? null : value } : null)
      }
    />
  );
}

function ChooseMove({
  cases,
  first,
  onChoose,
}: Pick<Props, 'cases' | 'onChoose'> & { first: string | null }) {
  const t = useText();
  const moves = movesOf(cases);
  const [move, setMove] = useState(moves.some(({ key }) => key === first) ? first : null);
  const [reason, setReason] = useState('');
  const asksReason = moves.find(({ key }) => key === move)?.asksReason ?? false;
  const words = reason.trim();
  useEffect(() => {
    onChoose(move && (!asksReason || words) ? { do: 'move', move, reason: words || undefined } : null);
  }, [move, asksReason, words, onChoose]);
  if (moves.length === 0) return <Alert color="gray">{t(bulkSays.noMoves)}</Alert>;
  return (
    <Stack gap="sm">
      <Select
        data-autofocus
        label={t(bulkSays.toMove)}
        data={moves.map(({ key, name }) => ({ value: key, label: t(name) }))}
        value={move}
        onChange={setMove}
      />
      {asksReason && (
        <Textarea
          label={t(bulkSays.reason)}
          description={t(bulkSays.reasonHint)}
          required
          autosize
          minRows={2}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      )}
    </Stack>
  );
}

function ChooseType({ onChoose }: Pick<Props, 'onChoose'>) {
  const t = useText();
  return (
    <Select
      data-autofocus
      label={t(bulkSays.toType)}
      data={Object.values(caseTypes).map(({ key, name }) => ({ value: key, label: t(name) }))}
      onChange={(typeKey) => onChoose(typeKey ? { do: 'classify', typeKey } : null)}
    />
  );
}
