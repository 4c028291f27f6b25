import { Button, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconHelpCircle, IconInfoCircle } from '@tabler/icons-react';
import type { FeeFinding, PaperFeeFinding } from '@underlag/api/late-fees';
import { kronor } from '../../../shared/format.ts';
import { ErrorBeside } from '../../../shared/ui/error-state.tsx';
import { useText } from '../../../shared/use-text.tsx';
import { useDesk } from '../case-desk.tsx';
import { places } from '../places.ts';
import { FeeCourse } from './fee-course.tsx';
import { FeeInterest } from './fee-interest.tsx';
import { feeWords as words } from './fee-messages.ts';
import classes from './fees.module.css';
import { InvoiceHistory } from './invoice-history.tsx';
import side from './side.module.css';
import { SidePanel } from './side-panel.tsx';
import { useLink } from './use-link.ts';

const aboutFees = ['late_fee_question', 'paper_fee_question', 'invoice_not_received'];

/** Why a fee or interest was charged, whether the record supports waiving it, and what became of the invoice (G16). */
export function FeesPanel() {
  const t = useText();
  const { typeKey, invoice, fees } = useDesk().record;
  if (!aboutFees.includes(typeKey)) return null;
  const isFee = invoice?.kind === 'reminder_fee' || invoice?.kind === 'interest';
  return (
    <SidePanel title={t(words.title)}>
      {!fees && <Dimmed says={t(words.noInvoice)} />}
      {fees?.paperFee && <PaperFee finding={fees.paperFee} />}
      {fees?.lateFees.map((finding) => (
        <Fee key={finding.invoiceId} finding={finding} />
      ))}
      {fees && !fees.paperFee && fees.lateFees.length === 0 && (
        <Dimmed says={t(isFee ? words.untied : words.noFee)} />
      )}
      <InvoiceHistory />
    </SidePanel>
  );
}

function Dimmed({ says }: { says: string }) {
  return (
    <Text fz="sm" c="dimmed">
      {says}
    </Text>
  );
}

function Fee({ finding }: { finding: FeeFinding }) {
  const t = useText();
  const { name, ore, invoiceNumber, why, verdict, says, checks, interest, course } = finding;
  return (
    <div className={classes.fee}>
      <Title order={3} fz="sm">
        {t(words.fee(t(name), kronor(ore), invoiceNumber))}
      </Title>
      <Text fz="sm">{t(why)}</Text>
      <Verdict verdict={verdict} says={t(says)} />
      <LinkFee finding={finding} />
      {interest && <FeeInterest interest={interest} />}
      <Checks checks={checks} />
      <FeeCourse course={course} />
    </div>
  );
}

function PaperFee({ finding: { feeOre, verdict, says, checks } }: { finding: PaperFeeFinding }) {
  const t = useText();
  return (
    <div className={classes.fee}>
      {feeOre > 0 && (
        <Title order={3} fz="sm">
          {t(words.paperFee(kronor(feeOre)))}
        </Title>
      )}
      <Verdict verdict={verdict} says={t(says)} />
      <Checks checks={checks} />
    </div>
  );
}

const verdictMarks = {
  stands: { Icon: IconCheck, tone: 'good' },
  waive: { Icon: IconAlertTriangle, tone: 'soon' },
  waive_part: { Icon: IconAlertTriangle, tone: 'soon' },
  undecided: { Icon: IconHelpCircle, tone: 'late' },
  none: { Icon: IconInfoCircle, tone: undefined },
};

function Verdict({ verdict, says }: { verdict: keyof typeof verdictMarks; says: string }) {
  const t = useText();
  const { Icon, tone } = verdictMarks[verdict];
  return (
    <div className={side.card}>
      <div className={side.decided}>
        <span className={side.mark} data-tone={tone}>
          <Icon size={16} aria-hidden />
        </span>
        <strong>{t(words.verdicts[verdict])}</strong>
      </div>
      <Text fz="sm" mt={4}>
        {says}
      </Text>
    </div>
  );
}

const findingMarks = {
  stands: { Icon: IconCheck, tone: 'good' },
  waive: { Icon: IconAlertTriangle, tone: 'soon' },
  part: { Icon: IconAlertTriangle, tone: 'soon' },
  unknown: { Icon: IconHelpCircle, tone: 'late' },
};

function Checks({ checks }: Pick<FeeFinding, 'checks'>) {
  const t = useText();
  if (checks.length === 0) return null;
  return (
    <ol className={side.list} aria-label={t(words.checks)}>
      {checks.map(({ key, name, finding, says }) => {
        const { Icon, tone } = findingMarks[finding];
        return (
          <li key={key} className={side.field}>
            <span className={side.mark} data-tone={tone} role="img" aria-label={t(words.findings[finding])}>
              <Icon size={16} aria-hidden />
            </span>
            <div>
              <Text fz="sm">{t(name)}</Text>
              <Text fz="xs" c="dimmed">
                {t(says)}
              </Text>
            </div>
          </li>
        );
      })}
    </ol>
  );
}

/** A fee is decided on with the invoice that charges it; the one that was late leads there. */
function LinkFee({ finding: { isLinked, invoiceId, invoiceNumber } }: { finding: FeeFinding }) {
  const t = useText();
  const { record } = useDesk();
  const { link, isPending, error } = useLink();
  if (isLinked || record.typeKey !== 'late_fee_question' || !record.can.edit) return null;
  return (
    <>
      <Button
        id={places.lateFees}
        size="compact-sm"
        variant="default"
        className="no-print"
        style={{ justifySelf: 'start' }}
        loading={isPending}
        onClick={() => link({ invoiceId })}
      >
        {t(words.link(invoiceNumber))}
      </Button>
      <ErrorBeside error={error} />
    </>
  );
}
