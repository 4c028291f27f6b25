import { Anchor, Button, Stack, Text, Title } from '@mantine/core';
import { IconAlertCircle, IconArrowUp, IconCircleCheck } from '@tabler/icons-react';
import type { DeliveryView, EnrolmentRow, EnrolmentView } from '@underlag/api/enrolments';
import { caseType } from '@underlag/domain/case-types';
import { Link } from 'react-router';
import { dateTime, day } from '../../../shared/format.ts';
import { paths } from '../../../shared/paths.ts';
import { useText } from '../../../shared/use-text.tsx';
import { useDesk } from '../case-desk.tsx';
import { goTo, places } from '../places.ts';
import classes from './data-change.module.css';
import { enrolmentWords as words } from './enrolment-messages.ts';
import side from './side.module.css';
import { SidePanel } from './side-panel.tsx';

/** A wished way of delivery: how the invoices come today, what it would become, what is missing or wrong, and what has been asked for. */
export function EnrolmentPanel() {
  const t = useText();
  const { enrolment, category, state } = useDesk().record;
  if (!enrolment) return null;
  const { delivery, refusal } = enrolment;
  const isOpen = category !== 'done' && state !== 'pending';
  return (
    <SidePanel title={t(words.title)}>
      <Stack gap="sm">
        {delivery ? <Sides enrolment={enrolment} delivery={delivery} isOpen={isOpen} /> : <NoCustomer />}
        {isOpen && refusal && (
          <Text fz="sm" fw={600}>
            {t(words.refusals[refusal])}
          </Text>
        )}
        {isOpen && !refusal && <Findings enrolment={enrolment} />}
        {isOpen && !refusal && delivery && <Standing enrolment={enrolment} delivery={delivery} />}
        {delivery && delivery.enrolments.length > 0 && <Enrolments rows={delivery.enrolments} />}
      </Stack>
    </SidePanel>
  );
}

function NoCustomer() {
  const t = useText();
  return (
    <Text fz="sm" c="dimmed">
      {t(words.noCustomer)}
    </Text>
  );
}

interface SidesProps {
  enrolment: EnrolmentView;
  delivery: DeliveryView;
  isOpen: boolean;
}

function Sides({ enrolment, delivery, isOpen }: SidesProps) {
  const t = useText();
  const { kind, address, validFrom, refusal } = enrolment;
  const { way, address: now } = delivery;
  return (
    <div>
      <dl className={classes.sides}>
        <div>
          <dt>{t(words.today)}</dt>
          <dd>{way ? t(words.ways[way]) : t(words.unknownWay)}</dd>
          {now && <dd>{now}</dd>}
        </div>
        {isOpen && !refusal && (
          <div>
            <dt>{t(words.wanted)}</dt>
            <dd>{t(words.ways[kind])}</dd>
            <dd>{address ?? t(words.noAddress)}</dd>
          </div>
        )}
      </dl>
      {isOpen && !refusal && <Text fz="sm">{t(words.from(validFrom && day(validFrom)))}</Text>}
    </div>
  );
}

function Findings({ enrolment: { findings } }: { enrolment: EnrolmentView }) {
  const t = useText();
  const type = caseType(useDesk().record.typeKey);
  if (findings.length === 0)
    return (
      <Text fz="sm">
        <IconCircleCheck size={16} aria-hidden style={{ verticalAlign: 'text-bottom' }} /> {t(words.allThere)}
      </Text>
    );
  return (
    <div>
      <Title order={3} mb={6}>
        {t(words.check)}
      </Title>
      <ul className={side.list}>
        {findings.map(({ field, problem, says }) => (
          <li key={field} className={side.field}>
            <span className={side.mark} data-tone={problem === 'wrong' ? 'late' : 'soon'}>
              <IconAlertCircle size={18} role="img" aria-label={t(words.problems[problem])} />
            </span>
            <Text fz="sm" className={side.value}>
              {t(says)}
            </Text>
            <Button
              size="compact-xs"
              variant="subtle"
              className="no-print"
              aria-label={t(words.toField(t(type.fieldName(field))))}
              onClick={() => goTo(places.field(field))}
            >
              <IconArrowUp size={14} aria-hidden />
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What stands in the way or follows: the same already, another one waiting, and who is told. */
function Standing({ enrolment, delivery }: { enrolment: EnrolmentView; delivery: DeliveryView }) {
  const t = useText();
  const { kind, address, notice } = enrolment;
  const isSame = (row: EnrolmentRow) => row.kind === kind && row.address === address;
  const isWaiting = delivery.enrolments.some(({ state }) => state === 'pending');
  if (isWaiting || delivery.enrolments.some(isSame))
    return (
      <Text fz="sm" fw={600}>
        {t(isWaiting ? words.other : words.same)}
      </Text>
    );
  if (!address) return null;
  return (
    <Text fz="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
      {t(notice ? words.noticeComes[notice.by](notice.to) : words.noNotice)}
    </Text>
  );
}

function Enrolments({ rows }: { rows: readonly EnrolmentRow[] }) {
  const t = useText();
  const { number } = useDesk().record;
  return (
    <div>
      <Title order={3} mb={6}>
        {t(words.standing)}
      </Title>
      <ul className={side.list}>
        {rows.map(({ id, kind, state, address, operator, reference, startedAt, activeAt, caseNumber }) => (
          <li key={id} className={side.card}>
            <Text fz="sm" fw={600}>
              {t(words.ways[kind])}: {t(words.states[state])}
            </Text>
            <Text fz="sm" style={{ overflowWrap: 'anywhere' }}>
              {[address, operator && t(words.operator(operator)), reference && t(words.reference(reference))]
                .filter(Boolean)
                .join(' · ')}
            </Text>
            <Text fz="xs" c="dimmed">
              {dateTime(activeAt ?? startedAt)}
              {caseNumber === number && ` · ${t(words.thisCase)}`}
            </Text>
            {caseNumber && caseNumber !== number && (
              <Anchor component={Link} to={paths.case(caseNumber)} fz="sm">
                {t(words.inCase(caseNumber))}
              </Anchor>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
