import { Button, Text } from '@mantine/core';
import { IconArrowsExchange, IconTag, IconUserPlus, IconX } from '@tabler/icons-react';
import { useMay } from '../../api/session.ts';
import { useText } from '../../shared/use-text.tsx';
import type { BulkAct } from './bulk-act.ts';
import { bulkSays } from './bulk-messages.ts';
import classes from './queue.module.css';

/** What can be done with the selected cases; absent while none is. */
export function BulkBar({
  count,
  onAct,
  onClear,
}: {
  count: number;
  onAct: (act: BulkAct) => void;
  onClear: () => void;
}) {
  const t = useText();
  const assigns = useMay('case.assign');
  const moves = useMay('case.move');
  const classifies = useMay('case.classify');
  return (
    <section aria-label={t(bulkSays.bar)} aria-live="polite">
      {count > 0 && (
        <div className={classes.bulk}>
          <Text fw={600} fz="sm" mr="sm">
            {t(bulkSays.selected(count))}
          </Text>
          {assigns && (
            <Button
              size="compact-sm"
              h={28}
              variant="default"
              leftSection={<IconUserPlus size={15} />}
              onClick={() => onAct({ do: 'assign' })}
            >
              {t(bulkSays.assign)}
            </Button>
          )}
          {moves && (
            <Button
              size="compact-sm"
              h={28}
              variant="default"
              leftSection={<IconArrowsExchange size={15} />}
              onClick={() => onAct({ do: 'move' })}
            >
              {t(bulkSays.move)}
            </Button>
          )}
          {classifies && (
            <Button
              size="compact-sm"
              h={28}
              variant="default"
              leftSection={<IconTag size={15} />}
              onClick={() => onAct({ do: 'classify' })}
            >
              {t(bulkSays.classify)}
            </Button>
          )}
          <Button
            size="compact-sm"
            h={28}
            variant="subtle"
            leftSection={<IconX size={15} />}
            onClick={onClear}
          >
            {t(bulkSays.clear)}
          </Button>
        </div>
      )}
    </section>
  );
}
