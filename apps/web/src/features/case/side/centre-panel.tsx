import { Text } from '@mantine/core';
import { useText } from '../../../shared/use-text.tsx';
import { useDesk } from '../case-desk.tsx';
import { Centre } from './call-out-panel.tsx';
import { reportWords as words } from './report-messages.ts';
import { SidePanel } from './side-panel.tsx';

/** The alarm centre that a question is for: our own is asked, another company's is referred to. */
export function CentrePanel() {
  const t = useText();
  const { typeKey, centre, callOut } = useDesk().record;
  if (typeKey !== 'alarm_centre_question' || callOut?.centre) return null;
  return (
    <SidePanel title={t(words.centre)}>
      <Text component="div" fz="sm" c={centre ? undefined : 'dimmed'}>
        {centre ? <Centre centre={centre} /> : t(words.noCentre)}
      </Text>
    </SidePanel>
  );
}
