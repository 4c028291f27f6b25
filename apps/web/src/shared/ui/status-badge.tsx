import {
  IconCircleCheck,
  IconCircleDashed,
  IconHourglass,
  IconProgress,
  IconShieldQuestion,
} from '@tabler/icons-react';
import classes from './badge.module.css';

type Category = 'new' | 'working' | 'waiting' | 'approval' | 'done';

const looks = {
  new: { Icon: IconCircleDashed, colour: 'var(--mantine-color-anchor)' },
  working: { Icon: IconProgress, colour: 'var(--u-good)' },
  waiting: { Icon: IconHourglass, colour: 'var(--u-soon)' },
  approval: { Icon: IconShieldQuestion, colour: 'var(--u-soon)' },
  done: { Icon: IconCircleCheck, colour: 'var(--mantine-color-dimmed)' },
} as const;

/** A state in words with the icon of its category. */
export function StatusBadge({ category, name }: { category: Category; name: string }) {
  const { Icon, colour } = looks[category];
  return (
    <span className={classes.badge}>
      <Icon size={16} color={colour} aria-hidden />
      <span className="clip">{name}</span>
    </span>
  );
}
