import { Anchor, Stack, Text, Title } from '@mantine/core';
import { IconAlertCircle, IconMailForward } from '@tabler/icons-react';
import type { CollectionView } from '@underlag/api/collection';
import { dateTime, day, kronor } from '../../../shared/format.ts';
import { useText } from '../../../shared/use-text.tsx';
import { useDesk } from '../case-desk.tsx';
import { collectionWords as words } from './plan-messages.ts';
import side from './side.module.css';
import { SidePanel } from './side-panel.tsx';

/** The agency that has, or had, the invoice, with how to reach it and what it has been told on this case. */
export function CollectionPanel() {
  const t = useText();
  const { collection } = useDesk().record;
  if (!collection) return null;
  const { agency, claimNumber, state, since, creditedOre, told } = collection;
  return (
    <SidePanel
      title={t(words.title)}
      beside={<span className={side.decided}>{t(words.states[state](day(since)))}</span>}
    >
      <Stack gap="sm">
        {state === 'handed_over' && creditedOre > 0 && (
          <div className={side.decided} role="status">
            <span className={side.mark} data-tone="late">
              <IconAlertCircle size={16} aria-hidden />
            </span>
            <Text fz="sm">{t(words.credited(kronor(creditedOre)))}</Text>
          </div>
        )}
        <dl className={side.facts}>
          <dt>{t(words.agency)}</dt>
          <dd>{agency.name}</dd>
          <dt>{t(words.claim)}</dt>
          <dd>{claimNumber ?? t(words.unknownClaim)}</dd>
          <dt>{t(words.phone)}</dt>
          <dd>
            <Anchor href={`tel:${agency.phone.replace(/[^\d+]/g, '')}`} fz="sm">
              {agency.phone}
            </Anchor>
          </dd>
          <dt>{t(words.email)}</dt>
          <dd>{agency.email}</dd>
          <dt>{t(words.address)}</dt>
          <dd>{agency.address}</dd>
        </dl>
        {told.length > 0 && <Told told={told} />}
      </Stack>
    </SidePanel>
  );
}

function Told({ told }: Pick<CollectionView, 'told'>) {
  const t = useText();
  return (
    <div>
      <Title order={3} mb={6}>
        {t(words.told)}
      </Title>
      <ul className={side.list}>
        {told.map(({ what, at, state }) => (
          <li key={`${what} ${at}`} className={side.decided}>
            <span className={side.mark} data-tone={state === 'failed' ? 'late' : undefined}>
              <IconMailForward size={16} aria-hidden />
            </span>
            {`${t(words.whats[what])}, ${dateTime(at)}: ${t(words.deliveries[state])}`}
          </li>
        ))}
      </ul>
    </div>
  );
}
