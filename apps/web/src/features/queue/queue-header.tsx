import { Button, Group, Popover, Stack } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconFilter, IconHandGrab } from '@tabler/icons-react';
import type { CaseRow } from '@underlag/api/cases';
import type { Text } from '@underlag/domain/text';
import { useMay } from '../../api/session.ts';
import { PageHeader } from '../../shared/ui/page-header.tsx';
import { useTakeNext } from '../../shared/use-take-next.ts';
import { useText } from '../../shared/use-text.tsx';
import { Filters, OpenOrEnded } from './filters.tsx';
import { says } from './messages.ts';
import classes from './queue.module.css';
import { narrowings, type QueueState } from './queue-state.ts';
import { SaveView } from './save-view.tsx';

/** Name of the list, take next, and what narrows it; on a narrow screen the filters fold away. */
export function QueueHeader({
  name,
  state,
  rows,
}: {
  name: Text;
  state: QueueState;
  rows: readonly CaseRow[];
}) {
  const t = useText();
  const takes = useMay('case.take');
  const narrow = useMediaQuery('(max-width: 48em)');
  const { take, isPending } = useTakeNext();
  const queue = state.list === 'mine' || state.list === 'all' ? null : state.list;
  const customer = rows.find(({ customerName }) => customerName)?.customerName ?? t(says.thisCustomer);
  const count = narrowings(state);
  return (
    <>
      <PageHeader
        title={t(name)}
        actions={
          <>
            {!narrow && <SaveView />}
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
                <Filters folded state={state} customer={customer} />
                <SaveView folded />
              </Stack>
            </Popover.Dropdown>
          </Popover>
        </Group>
      ) : (
        <search className={classes.filters}>
          <OpenOrEnded state={state} />
          <Filters state={state} customer={customer} />
        </search>
      )}
    </>
  );
}
