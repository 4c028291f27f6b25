import {
  IconCalendarTime,
  IconClockCog,
  IconFileImport,
  IconPercentage,
  IconRoute,
  IconTemplate,
  IconZoomQuestion,
} from '@tabler/icons-react';
import { paths } from '../shared/paths.ts';
import { useText } from '../shared/use-text.tsx';
import { says } from './messages.ts';
import { RailLink } from './rail-link.tsx';

/** The settings that cases are judged, sent and answered by; for those who may see them. */
export function RailSettings({ onGo }: { onGo?: () => void }) {
  const t = useText();
  return (
    <>
      <RailLink to={paths.calendars} icon={IconCalendarTime} name={t(says.calendars)} onGo={onGo} />
      <RailLink to={paths.policies} icon={IconClockCog} name={t(says.policies)} onGo={onGo} />
      <RailLink to={paths.queueSettings} icon={IconRoute} name={t(says.queueSettings)} onGo={onGo} />
      <RailLink to={paths.templates} icon={IconTemplate} name={t(says.templates)} onGo={onGo} />
      <RailLink to={paths.referenceRates} icon={IconPercentage} name={t(says.referenceRates)} onGo={onGo} />
      <RailLink to={paths.faqMeter} icon={IconZoomQuestion} name={t(says.faqMeter)} onGo={onGo} />
      <RailLink to={paths.imports} icon={IconFileImport} name={t(says.imports)} onGo={onGo} />
    </>
  );
}
