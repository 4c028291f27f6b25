import { Table, Text } from '@mantine/core';
import {
  IconAlertTriangle,
  IconArrowBackUp,
  IconCircleCheck,
  IconClock,
  IconPlayerPlay,
} from '@tabler/icons-react';
import type { GrantedPlanView, PlanRowView } from '@underlag/api/payment-plans';
import { useId } from 'react';
import { dateTime, day, kronor } from '../../../shared/format.ts';
import { useText } from '../../../shared/use-text.tsx';
import ending from './ending.module.css';
import { planPanelWords as words } from './plan-messages.ts';
import side from './side.module.css';

const stateMarks = {
  running: { Icon: IconPlayerPlay, tone: undefined },
  kept: { Icon: IconCircleCheck, tone: 'good' },
  broken: { Icon: IconAlertTriangle, tone: 'late' },
  withdrawn: { Icon: IconArrowBackUp, tone: undefined },
} satisfies Record<GrantedPlanView['state'], unknown>;

/** What became of a plan, as an icon and a word. */
export function PlanState({ state }: Pick<GrantedPlanView, 'state'>) {
  const t = useText();
  const { Icon, tone } = stateMarks[state];
  return (
    <span className={side.decided}>
      <span className={side.mark} data-tone={tone}>
        <Icon size={16} aria-hidden />
      </span>
      {t(words.states[state])}
    </span>
  );
}

/** A plan that was granted: its payments, what is next or what broke it, and how that was found. */
export function PlanCourse({ plan }: { plan: GrantedPlanView }) {
  const t = useText();
  const { kind, state, feeOre, madeAt, endedAt, next, brokenBy } = plan;
  const facts: [string, string][] = [
    [t(words.granted), `${t(words.kinds[kind])}, ${dateTime(madeAt)}`],
    ...(endedAt ? [[t(words.ended), dateTime(endedAt)] as [string, string]] : []),
    [t(words.fee), feeOre > 0 ? kronor(feeOre) : t(words.noFee)],
    ...(state === 'running' && next
      ? [[t(words.next), t(words.nextIs(kronor(next.amountOre), day(next.dueOn)))] as [string, string]]
      : []),
  ];
  return (
    <div>
      {brokenBy && (
        <Text fz="sm" fw={600}>
          {t(words.brokenBy(brokenBy.position, day(brokenBy.lastDay)))}
        </Text>
      )}
      <dl className={side.facts}>
        {facts.map(([name, value]) => (
          <div key={name} style={{ display: 'contents' }}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Payments rows={plan.rows} />
      <Steps steps={plan.steps} />
    </div>
  );
}

const rowMarks = {
  paid: { Icon: IconCircleCheck, tone: 'good' },
  coming: { Icon: IconClock, tone: undefined },
  late: { Icon: IconClock, tone: 'soon' },
  missed: { Icon: IconAlertTriangle, tone: 'late' },
} satisfies Record<PlanRowView['state'], unknown>;

function Payments({ rows }: { rows: readonly PlanRowView[] }) {
  const t = useText();
  return (
    <section className={side.lines} aria-label={t(words.payments)}>
      <Table fz="xs" verticalSpacing={4} horizontalSpacing={6} mt="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t(words.due)}</Table.Th>
            <Table.Th className={side.amount}>{t(words.amount)}</Table.Th>
            <Table.Th>{t(words.state)}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Payment key={row.dueOn} row={row} />
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
}

function Payment({ row: { dueOn, amountOre, state, lackingOre } }: { row: PlanRowView }) {
  const t = useText();
  const { Icon, tone } = rowMarks[state];
  const isPart = lackingOre > 0 && lackingOre < amountOre;
  return (
    <Table.Tr>
      <Table.Td>{day(dueOn)}</Table.Td>
      <Table.Td className={side.amount}>{kronor(amountOre)}</Table.Td>
      <Table.Td>
        <span className={side.decided}>
          <span className={side.mark} data-tone={tone}>
            <Icon size={14} aria-hidden />
          </span>
          <span>
            {t(words.rowStates[state])}
            {isPart && ` (${t(words.lacking(kronor(lackingOre)))})`}
          </span>
        </span>
      </Table.Td>
    </Table.Tr>
  );
}

function Steps({ steps }: Pick<GrantedPlanView, 'steps'>) {
  const t = useText();
  const heading = useId();
  if (steps.length === 0) return null;
  return (
    <>
      <h3 id={heading} className={ending.heading}>
        {t(words.steps)}
      </h3>
      <ol className={ending.steps} aria-labelledby={heading}>
        {steps.map(({ date, says }) => (
          <li key={says.en}>
            <time dateTime={date}>{day(date)}</time>
            <span>{t(says)}</span>
          </li>
        ))}
      </ol>
    </>
  );
}
