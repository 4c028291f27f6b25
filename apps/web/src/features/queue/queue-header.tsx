import { Button, Group, Popover, Stack } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconFilter, IconHandGrab } from '@tabler/icons-react';
import type { Text } from '@underlag/domain/text';
import { memo } from 'react';
import { useMay } from '../../api/session.ts';
import { PageHeader } from '../../shared/ui/page-header.tsx';
import { useTakeNext } from '../../shared/use-take-next.ts';
import { useText } from '../../shared/use-text.tsx';
import { ExportList } from './export-list.tsx';
import { Filters, OpenOrEnded } from './filters.tsx';
import { says } from './messages.ts';
import classes from './queue.module.css';
import { narrowings, type QueueState } from './queue-state.ts';
import { SaveView } from './save-view.tsx';

interface Props {
  name: Text;
  state: QueueState;
  /** Name of a customer on the page, for the label of that filter. */
  customer: string | null;
}

/** Name of the list, take next, and what narrows it; on a narrow screen the filters fold away. */
export const QueueHeader = memo(function QueueHeader({ name, state, customer }: Props) {
  const t = useText();
  const takes = useMay('case.take');
  const narrow = useMediaQuery('(max-width: 48em)');
  const { take, isPending } = useTakeNext();
  const queue = ['mine', 'all', 'stand_in'].includes(state.list) ? null : state.list;
  const count = narrowings(state);
  return (
    <>
      <PageHeader
        title={t(name)}
        actions={
          <>
            {!narrow && <SaveView />}
            <ExportList state={state} />
            {takes && (
              <Button
                variant="default"
                size="compact-md"
                h={32}
                leftSection={<IconHandGrab size={16} />}
                loading={isPending}
                onClick={() => take(queue)}
                aria-keyshortcuts="t"
              >
                {t(says.takeNext)}
              </Button>
            )}
          </>
        }
      />
      {narrow ? (
        <Group px="lg" pb="sm" gap="sm">
          <OpenOrEnded state={state} />
          <Popover position="bottom-start" trapFocus width="90vw">
            <Popover.Target>
              <Button variant="default" size="compact-md" h={30} leftSection={<IconFilter size={16} />}>
                {t(says.filters)}
                {count > 0 && ` (${count})`}
              </Button>
            </Popover.Target>
            <Popover.Dropdown>
              <Stack gap="sm">
                <Filters folded state={state} customer={customer ?? t(says.thisCustomer)} />
                <SaveView folded />
              </Stack>
            </Popover.Dropdown>
          </Popover>
        </Group>
      ) : (
        <search className={classes.filters}>
          <OpenOrEnded state={state} />
          <Filters state={state} customer={customer ?? t(says.thisCustomer)} />
        </search>
      )}
    </>
  );
});
