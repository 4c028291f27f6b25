import { Text } from '@mantine/core';
import type { CaseInstruction } from '@underlag/api/instructions';
import type { ReactNode } from 'react';
import { dateTime } from '../../../shared/format.ts';
import { useText } from '../../../shared/use-text.tsx';
import { useDesk } from '../case-desk.tsx';
import { DisclosureList } from './disclosure-list.tsx';
import { instructionWords as words } from './instruction-messages.ts';
import { InstructionReading } from './instruction-reading.tsx';
import classes from './side.module.css';
import { SidePanel } from './side-panel.tsx';

/** The instruction the case is about: what is in force, how far a change has come, and which links have left. */
export function InstructionPanel() {
  const t = useText();
  const { record } = useDesk();
  const { instruction, site } = record;
  if (!instruction) return null;
  const { current, prepared, canRead, disclosures } = instruction;
  return (
    <SidePanel title={t(words.title)}>
      {site ? (
        <>
          <dl className={classes.facts}>
            <Fact name={words.site}>
              {site.number} {site.name}, {site.address}
            </Fact>
            <Fact name={words.centre}>
              <Centre centre={instruction.centre} />
            </Fact>
            <Fact name={words.current}>
              {current ? t(words.version(current.number, dateTime(current.effectiveAt))) : t(words.none)}
            </Fact>
            {prepared && <Prepared prepared={prepared} />}
          </dl>
          <InstructionReading key={`${current?.number} ${prepared?.number}`} canRead={canRead} />
        </>
      ) : (
        <Text fz="sm" c="dimmed">
          {t(words.noSite)}
        </Text>
      )}
      <DisclosureList disclosures={disclosures} />
    </SidePanel>
  );
}

function Prepared({ prepared }: { prepared: NonNullable<CaseInstruction['prepared']> }) {
  const t = useText();
  const { fields } = useDesk().record;
  const { state, effectiveAt, readBackAt, receipt, receiptAt } = prepared;
  return (
    <>
      <Fact name={words.change}>{t(words.changeStates[state])}</Fact>
      <Fact name={words.effective}>{dateTime(effectiveAt)}</Fact>
      <Fact name={words.readBack}>
        {readBackAt
          ? t(words.readBackTo(String(fields.readBackTo ?? '–'), dateTime(readBackAt)))
          : t(words.notReadBack)}
      </Fact>
      <Fact name={words.receipt}>
        {receipt && receiptAt ? t(words.receiptAt(receipt, dateTime(receiptAt))) : t(words.noReceipt)}
      </Fact>
    </>
  );
}

function Centre({ centre }: Pick<CaseInstruction, 'centre'>) {
  const t = useText();
  if (!centre) return t(words.noCentre);
  return `${centre.name} (${t(centre.own ? words.own : words.third)}), ${centre.email}, ${centre.phone}`;
}

function Fact({ name, children }: { name: (typeof words)['site']; children: ReactNode }) {
  const t = useText();
  return (
    <>
      <dt>{t(name)}</dt>
      <dd>{children}</dd>
    </>
  );
}
