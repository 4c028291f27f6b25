import { Button, Text } from '@mantine/core';
import type { DisputeLineView } from '@underlag/api/disputes';
import { caseType, decisionLetter, disputeReasons, rootCauses } from '@underlag/domain/case-types';
import { useState } from 'react';
import { kronor } from '../../../shared/format.ts';
import { useText } from '../../../shared/use-text.tsx';
import { useDesk } from '../case-desk.tsx';
import { places } from '../places.ts';
import { CaseLetters } from './case-letters.tsx';
import classes from './dispute.module.css';
import { DisputeLinesDialog } from './dispute-lines-dialog.tsx';
import { disputeWords as words } from './dispute-messages.ts';
import side from './side.module.css';
import { SidePanel } from './side-panel.tsx';

/** What is disputed of the invoice, in all and line by line, what was decided, and the letters that told it. */
export function DisputePanel() {
  const t = useText();
  const { dispute, invoice } = useDesk().record;
  const [isOpen, setOpen] = useState(false);
  if (!dispute) return null;
  const disputed = dispute.lines.filter(({ disputedOre }) => disputedOre !== null);
  const canChange = dispute.canEdit && dispute.locked === null && dispute.lines.length > 0;
  return (
    <SidePanel
      title={t(words.title)}
      beside={
        canChange && (
          <Button
            id={places.disputeLines}
            size="compact-xs"
            variant="subtle"
            className="no-print"
            onClick={() => setOpen(true)}
          >
            {t(disputed.length > 0 ? words.edit : words.spread)}
          </Button>
        )
      }
    >
      <Amounts />
      {disputed.length > 0 ? (
        <Lines lines={disputed} />
      ) : (
        invoice && (
          <Text fz="sm" c="dimmed" mt="sm">
            {t(dispute.lines.length > 0 ? words.noneYet : words.noLines)}
          </Text>
        )
      )}
      {isOpen && <DisputeLinesDialog lines={dispute.lines} close={() => setOpen(false)} />}
      <CaseLetters kind={decisionLetter} title={t(words.letters)} />
    </SidePanel>
  );
}

function Amounts() {
  const t = useText();
  const { invoice, fields, typeKey, state } = useDesk().record;
  const ore = (key: string): number | null => (typeof fields[key] === 'number' ? Number(fields[key]) : null);
  const decision = caseType(typeKey).fields.decision?.choices?.find(({ value }) => value === fields.decision);
  const isDecided = decision !== undefined && ['decided', 'communicated', 'closed'].includes(state);
  const [disputed, credited, replaced] = [
    ore('disputedAmount'),
    ore('creditedAmount'),
    ore('replacedAmount'),
  ];
  const rows: [string, string | null][] = [
    [t(words.invoiced), invoice && kronor(invoice.totalOre)],
    [t(words.disputed), disputed === null ? '–' : kronor(disputed)],
    [t(words.credited), credited === null || replaced !== null ? null : kronor(credited)],
    [t(words.replaced), replaced === null ? null : kronor(replaced)],
    [
      t(words.upheld),
      isDecided && replaced === null && disputed !== null ? kronor(disputed - (credited ?? 0)) : null,
    ],
    [t(words.decision), isDecided ? t(decision.name) : t(words.undecided)],
  ];
  return (
    <dl className={side.facts}>
      {rows.map(([name, value]) =>
        value === null ? null : (
          <div key={name} style={{ display: 'contents' }}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}

function Lines({ lines }: { lines: readonly DisputeLineView[] }) {
  const t = useText();
  const nameOf = (choices: typeof disputeReasons, value: string | null) =>
    t(choices.find((one) => one.value === value)?.name);
  return (
    <table className={classes.lines} aria-label={t(words.lines)}>
      <thead>
        <tr>
          <th scope="col">{t(words.line)}</th>
          <th scope="col">{t(words.disputed)}</th>
          <th scope="col">{t(words.credited)}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ invoiceLineId, position, text, disputedOre, reason, creditedOre, rootCause }) => (
          <tr key={invoiceLineId}>
            <th scope="row">
              {position}. {text}
            </th>
            <td>
              {kronor(disputedOre ?? 0)}
              <span className={classes.why}>{nameOf(disputeReasons, reason)}</span>
            </td>
            <td>
              {creditedOre === null ? t(words.notJudged) : kronor(creditedOre)}
              <span className={classes.why}>{nameOf(rootCauses, rootCause)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
