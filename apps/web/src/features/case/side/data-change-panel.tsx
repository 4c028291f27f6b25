import { Button, Stack, Text, Title } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import type { CaseView } from '@underlag/api/cases';
import type { DataChangeView } from '@underlag/api/data-change';
import { changeable } from '@underlag/domain/case-types';
import { Link } from 'react-router';
import { dateTime, day } from '../../../shared/format.ts';
import { paths } from '../../../shared/paths.ts';
import { useText } from '../../../shared/use-text.tsx';
import { useDesk } from '../case-desk.tsx';
import classes from './data-change.module.css';
import { dataChangeWords as words } from './data-change-messages.ts';
import side from './side.module.css';
import { SidePanel } from './side-panel.tsx';

/** What a change of data would change: the register's value beside the wished one, who is told, and what has been changed. */
export function DataChangePanel() {
  const t = useText();
  const { dataChange, customer, category } = useDesk().record;
  if (!dataChange) return null;
  const { billing, register, made } = dataChange;
  const isOver = category === 'done';
  if (made.length === 0 && (isOver || (!billing && !register))) return null;
  return (
    <SidePanel title={t(words.title)}>
      <Stack gap="sm">
        {billing && !isOver && <Billing billing={billing} />}
        {register && !isOver && <Register register={register} customer={customer} />}
        {made.length > 0 && <Made made={made} />}
      </Stack>
    </SidePanel>
  );
}

function Billing({ billing }: { billing: NonNullable<DataChangeView['billing']> }) {
  const t = useText();
  const { what, now, wanted, validFrom, notice } = billing;
  return (
    <div>
      <Title order={3} mb={6}>
        {t(changeable[what])}
      </Title>
      <Sides now={now} wanted={wanted} />
      {wanted === null && <Text fz="sm">{t(words.unreadable)}</Text>}
      {wanted !== null && wanted === now && <Text fz="sm">{t(words.same)}</Text>}
      {validFrom && <Text fz="sm">{t(words.from(day(validFrom)))}</Text>}
      <Text fz="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
        {t(notice ? words.noticeComes[notice.by](notice.to) : words.noNotice)}
      </Text>
    </div>
  );
}

function Sides({ now, wanted }: { now: string | null; wanted: string | null }) {
  const t = useText();
  return (
    <dl className={classes.sides}>
      <div>
        <dt>{t(words.now)}</dt>
        <dd>{now ?? t(words.nothing)}</dd>
      </div>
      <div>
        <dt>{t(words.wanted)}</dt>
        <dd>{wanted ?? '–'}</dd>
      </div>
    </dl>
  );
}

interface RegisterProps {
  register: NonNullable<DataChangeView['register']>;
  customer: CaseView['customer'];
}

function Register({ register, customer }: RegisterProps) {
  const t = useText();
  const { id } = useDesk().record;
  const { open, decided } = register;
  return (
    <div>
      <Text fz="sm">{t(words.registerAsk)}</Text>
      {open > 0 && (
        <Text fz="sm" fw={600}>
          {t(words.registerOpen(open))}
        </Text>
      )}
      {decided > 0 && <Text fz="sm">{t(words.registerDecided(decided))}</Text>}
      {customer ? (
        <Button
          component={Link}
          to={`${paths.customerTab(customer.id, 'kontakter')}&arende=${id}`}
          size="xs"
          variant="light"
          mt="xs"
          className="no-print"
          rightSection={<IconArrowRight size={14} aria-hidden />}
        >
          {t(words.toRegister)}
        </Button>
      ) : (
        <Text fz="sm" c="dimmed">
          {t(words.noCustomer)}
        </Text>
      )}
    </div>
  );
}

function Made({ made }: { made: DataChangeView['made'] }) {
  const t = useText();
  return (
    <div>
      <Title order={3} mb={6}>
        {t(words.made)}
      </Title>
      <ul className={side.list}>
        {made.map(({ what, from, to, validFrom, notice, at }) => (
          <li key={at} className={side.card}>
            <Text fz="sm" fw={600}>
              {t(changeable[what])}
            </Text>
            <Text fz="sm" style={{ overflowWrap: 'anywhere' }}>
              {from ?? t(words.nothing)} → {to}
            </Text>
            <Text fz="xs" c="dimmed">
              {dateTime(at)} · {t(words.from(day(validFrom)))}
            </Text>
            {notice && (
              <Text fz="sm" style={{ overflowWrap: 'anywhere' }}>
                {t(words.noticeSent[notice.by](notice.to))}
              </Text>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
