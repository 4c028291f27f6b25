import { Button } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { useText } from '../../shared/use-text.tsx';
import { says } from './messages.ts';
import classes from './queue.module.css';

/** Says how many cases have come or gone since the rows were laid out; the rows move only when asked to. */
export function NewsBar({ news, gone, onUpdate }: { news: number; gone: number; onUpdate: () => void }) {
  const t = useText();
  const told = [news > 0 && t(says.news(news)), gone > 0 && t(says.gone(gone))].filter(Boolean).join(', ');
  return (
    <div role="status">
      {told && (
        <div className={classes.news}>
          <span>{told}</span>
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconRefresh size={14} />}
            onClick={onUpdate}
          >
            {t(says.update)}
          </Button>
        </div>
      )}
    </div>
  );
}
