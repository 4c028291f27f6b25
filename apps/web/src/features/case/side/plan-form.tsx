import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import type { MoveView } from '@underlag/api/cases';
import { caseType, readField } from '@underlag/domain/case-types';
import { useState } from 'react';
import { client } from '../../../api/trpc.ts';
import { ErrorBeside } from '../../../shared/ui/error-state.tsx';
import { typedField } from '../../../shared/ui/field-value.ts';
import { PlanInput } from '../../../shared/ui/plan-input.tsx';
import { typedPayments } from '../../../shared/ui/plan-rows.ts';
import { useText } from '../../../shared/use-text.tsx';
import { useDesk } from '../case-desk.tsx';
import { acts } from '../messages.ts';
import { isGrantedPlan, suggestedPlan } from '../suggested-plan.ts';
import { useCommand } from '../use-command.ts';
import { planPanelWords as words } from './plan-messages.ts';
import { SplitPlan } from './split-plan.tsx';

const deciding = ['grant', 'ask_plan_approval', 'counter_offer'];

interface Props {
  leftOre: number;
  today: string;
}

/** A plan to grant, to offer or to ask approval of: split evenly to begin with, then each payment as it is agreed. */
export function PlanForm({ leftOre, today }: Props) {
  const t = useText();
  const { record } = useDesk();
  const { give, isPending, error } = useCommand();
  const { fields } = caseType(record.typeKey);
  const offered = isGrantedPlan(record) ? {} : record.fields;
  const [plan, setPlan] = useState(() => typedField('plan', offered.plan) || (suggestedPlan(record) ?? ''));
  const [fee, setFee] = useState(() => typedField('money', offered.planFee));
  const [faults, setFaults] = useState<{ plan?: string; fee?: string }>({});
  const moves = record.moves.filter(({ key }) => deciding.includes(key));
  const isInstalments = typedPayments(plan).length > 1;

  const decide = ({ key: move, name }: MoveView) => {
    const read = fields.plan && readField(fields.plan, plan);
    const hasFee = isInstalments && fee.trim() !== '';
    const feeGiven = hasFee && fields.planFee ? readField(fields.planFee, fee) : null;
    const next = {
      ...(read?.ok ? {} : { plan: t(words.planFaulty) }),
      ...(feeGiven?.ok === false ? { fee: t(words.feeFaulty) } : {}),
    };
    setFaults(next);
    if (!read?.ok || feeGiven?.ok === false) return;
    const given = { plan: read.value, ...(feeGiven?.ok ? { planFee: feeGiven.value } : {}) };
    void give({
      act: acts.move(name),
      send: (version) => client.cases.move.mutate({ caseId: record.id, version, move, fields: given }),
    });
  };
  return (
    <Stack gap="sm" className="no-print">
      <SplitPlan leftOre={leftOre} today={today} put={setPlan} />
      <PlanInput
        label={t(words.payments)}
        leftOre={leftOre}
        value={plan}
        onChange={setPlan}
        error={faults.plan}
      />
      {isInstalments && (
        <TextInput
          size="xs"
          inputMode="decimal"
          rightSection="kr"
          label={t(words.fee)}
          description={t(fields.planFee?.hint)}
          value={fee}
          onChange={(event) => setFee(event.currentTarget.value)}
          error={faults.fee}
        />
      )}
      <ErrorBeside error={error} />
      <Decisions moves={moves} isPending={isPending} decide={decide} />
    </Stack>
  );
}

interface DecisionsProps {
  moves: readonly MoveView[];
  isPending: boolean;
  decide: (move: MoveView) => void;
}

/** The ways to decide that are open, and once why the others are not. */
function Decisions({ moves, isPending, decide }: DecisionsProps) {
  const t = useText();
  const possible = moves.filter(({ refusal }) => !refusal);
  const reasons = [...new Set(moves.flatMap(({ refusal }) => (refusal ? [t(refusal.says)] : [])))];
  return (
    <>
      {reasons.map((says) => (
        <Text key={says} fz="xs" c="dimmed">
          {says}
        </Text>
      ))}
      <Group gap="xs">
        {possible.map((move, index) => (
          <Button
            key={move.key}
            size="compact-sm"
            variant={index === 0 ? 'filled' : 'default'}
            loading={isPending}
            onClick={() => decide(move)}
          >
            {t(move.name)}
          </Button>
        ))}
      </Group>
    </>
  );
}
