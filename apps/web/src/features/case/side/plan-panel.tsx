import { Stack, Text } from '@mantine/core';
import { kronor } from '../../../shared/format.ts';
import { useText } from '../../../shared/use-text.tsx';
import { useDesk } from '../case-desk.tsx';
import { PlanCourse, PlanState } from './plan-course.tsx';
import { PlanForm } from './plan-form.tsx';
import { planPanelWords as words } from './plan-messages.ts';
import { SidePanel } from './side-panel.tsx';

/** More time to pay: the plan that was granted and how it goes, and a form for the next one while none runs. */
export function PlanPanel() {
  const t = useText();
  const { record } = useDesk();
  const { paymentPlan: plan, moves, can } = record;
  if (!plan) return null;
  const { granted, leftOre, today } = plan;
  const mayDecide = can.edit && moves.some(({ key }) => key === 'grant');
  return (
    <SidePanel title={t(words.title)} beside={granted && <PlanState state={granted.state} />}>
      <Stack gap="md">
        {granted && <PlanCourse plan={granted} />}
        {leftOre === null || leftOre === 0 ? (
          !granted && (
            <Text fz="sm" c="dimmed">
              {t(leftOre === null ? words.noInvoice : words.nothingLeft)}
            </Text>
          )
        ) : (
          <Text fz="sm">
            {t(words.left)}: <b>{kronor(leftOre)}</b>
          </Text>
        )}
        {mayDecide && leftOre !== null && leftOre > 0 && (
          <PlanForm key={record.state} leftOre={leftOre} today={today} />
        )}
      </Stack>
    </SidePanel>
  );
}
