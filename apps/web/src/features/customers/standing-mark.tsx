import {
  type Icon,
  IconAlertTriangle,
  IconBan,
  IconCircleCheck,
  IconCircleOff,
  IconClock,
} from '@tabler/icons-react';
import type { RightView } from '@underlag/api/register';
import { useText } from '../../shared/use-text.tsx';
import classes from './register.module.css';
import { says } from './register-messages.ts';

const icons: Record<RightView['standing'], Icon> = {
  in_force: IconCircleCheck,
  review_overdue: IconAlertTriangle,
  not_yet: IconClock,
  expired: IconCircleOff,
  revoked: IconBan,
};

/** How a right stands today: icon, word and colour. */
export function StandingMark({ right }: { right: RightView }) {
  const t = useText();
  const Mark = icons[right.standing];
  return (
    <span className={classes.standing} data-standing={right.standing}>
      <Mark size={15} aria-hidden />
      {t(says.standings[right.standing])}
    </span>
  );
}
