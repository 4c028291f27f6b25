import { ActionIcon, Anchor, Menu, Table, Text, VisuallyHidden } from '@mantine/core';
import { IconDots, IconFileText, IconHourglass } from '@tabler/icons-react';
import { type RegisterContact, type RightView, scopeNames } from '@underlag/api/register';
import { useMay } from '../../api/session.ts';
import { RefusalHint } from '../../shared/ui/refusal-hint.tsx';
import stacked from '../../shared/ui/stacked.module.css';
import { useText } from '../../shared/use-text.tsx';
import classes from './register.module.css';
import { asks, says } from './register-messages.ts';
import { StandingMark } from './standing-mark.tsx';

export type RightAct = 'narrow' | 'review' | 'revoke';

interface Props {
  contact: RegisterContact;
  onAct: (act: RightAct, right: RightView) => void;
}

const order: readonly RightView['standing'][] = [
  'in_force',
  'review_overdue',
  'not_yet',
  'expired',
  'revoked',
];
const hasEnded = ({ standing }: RightView) => standing === 'expired' || standing === 'revoked';

/** What a contact may do, for what, until when and on what evidence; what has ended stands last. */
export function RightsTable({ contact, onAct }: Props) {
  const t = useText();
  const mayAsk = useMay('register.ask');
  if (contact.rights.length === 0)
    return (
      <Text fz="sm" c="dimmed">
        {t(says.noRights)}
      </Text>
    );
  const rights = [...contact.rights].sort((a, b) => order.indexOf(a.standing) - order.indexOf(b.standing));
  return (
    <Table className={stacked.table} verticalSpacing="xs" aria-label={t(says.rightsOf(contact.name))}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t(says.right)}</Table.Th>
          <Table.Th>{t(says.target)}</Table.Th>
          <Table.Th>{t(says.validity)}</Table.Th>
          <Table.Th>{t(says.reviewOn)}</Table.Th>
          <Table.Th>{t(says.standing)}</Table.Th>
          <Table.Th>{t(says.evidence)}</Table.Th>
          {mayAsk && (
            <Table.Th>
              <VisuallyHidden>{t(says.actions)}</VisuallyHidden>
            </Table.Th>
          )}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rights.map((right) => (
          <Table.Tr key={right.id} className={hasEnded(right) ? classes.ended : undefined}>
            <Table.Td data-label={t(says.right)}>{t(scopeNames[right.scope])}</Table.Td>
            <Table.Td data-label={t(says.target)}>{t(right.target.name)}</Table.Td>
            <Table.Td data-label={t(says.validity)}>
              <span>
                {t(says.until(right.validFrom, right.validTo))}
                {right.revokedOn && `, ${t(says.revokedOn(right.revokedOn))}`}
              </span>
            </Table.Td>
            <Table.Td data-label={t(says.reviewOn)}>{right.reviewOn}</Table.Td>
            <Table.Td data-label={t(says.standing)}>
              <span>
                <StandingMark right={right} />
                {right.changeAsked && (
                  <Text component="span" fz="xs" className={classes.waits} display="flex">
                    <IconHourglass size={13} aria-hidden />
                    {t(says.waits)}
                  </Text>
                )}
              </span>
            </Table.Td>
            <Table.Td data-label={t(says.evidence)}>
              <Anchor
                href={`/api/register/right/${right.id}/evidence`}
                target="_blank"
                rel="noreferrer"
                fz="sm"
                aria-label={t(says.openEvidence(right.evidenceNote))}
              >
                <IconFileText size={14} aria-hidden /> {right.evidenceNote}
              </Anchor>
            </Table.Td>
            {mayAsk && (
              <Table.Td ta="right">
                <RightMenu contact={contact} right={right} onAct={onAct} />
              </Table.Td>
            )}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function RightMenu({ contact, right, onAct }: Props & { right: RightView }) {
  const t = useText();
  if (right.standing === 'revoked') return null;
  const acts: RightAct[] = right.standing === 'expired' ? ['revoke'] : ['narrow', 'review', 'revoke'];
  const names = { narrow: asks.narrow, review: asks.reviewRight, revoke: asks.revoke };
  const label = t(says.changeRight(t(scopeNames[right.scope]), contact.name));
  if (right.changeAsked)
    return (
      <RefusalHint refusal={says.waitsWhy}>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="md"
          aria-label={`${label}. ${t(says.waitsWhy)}`}
          aria-disabled
          data-disabled
        >
          <IconDots size={16} aria-hidden />
        </ActionIcon>
      </RefusalHint>
    );
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size="md" aria-label={label}>
          <IconDots size={16} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {acts.map((act) => (
          <Menu.Item key={act} onClick={() => onAct(act, right)}>
            {t(names[act])}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
