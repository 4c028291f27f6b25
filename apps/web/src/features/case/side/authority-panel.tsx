import { Text, Title } from '@mantine/core';
import type { AuthorityView } from '@underlag/api/rights';
import { caseType } from '@underlag/domain/case-types';
import { useText } from '../../../shared/use-text.tsx';
import { useDesk } from '../case-desk.tsx';
import { places } from '../places.ts';
import classes from './authority.module.css';
import { authorityWords as words } from './authority-messages.ts';
import { FrozenDecisions } from './frozen-decisions.tsx';
import { ProofSteps } from './proof-steps.tsx';
import { Reasons } from './reasons.tsx';
import { RequestMessage } from './request-message.tsx';
import { resultIcons } from './result-icons.ts';
import { RightRows } from './right-rows.tsx';
import { SidePanel } from './side-panel.tsx';

/** Whether the one who asks may have it done, why, and what would help: the verdict first, its grounds below. */
export function AuthorityPanel() {
  const t = useText();
  const { typeKey, fields, customer, authority } = useDesk().record;
  if (!authority) {
    if (customer || caseType(typeKey).act(fields) === null) return null;
    return (
      <SidePanel title={t(words.title)}>
        <Text fz="sm" c="dimmed">
          {t(words.noCustomer)}
        </Text>
      </SidePanel>
    );
  }
  return (
    <SidePanel title={t(words.title)}>
      <div id={places.authority}>
        <Verdict authority={authority} />
        {authority.cures.length > 0 && (
          <>
            <Title order={3} mt="sm" mb={6}>
              {t(words.steps)}
            </Title>
            <ProofSteps cures={authority.cures} />
          </>
        )}
        <details className={classes.fold} open>
          <summary>{t(words.reasons)}</summary>
          <Reasons reasons={authority.reasons} />
        </details>
        <RightRows rows={authority.rows} />
        <RequestMessage authority={authority} />
        <FrozenDecisions frozen={authority.frozen} />
      </div>
    </SidePanel>
  );
}

/** The decision in a word with its icon, what it is about, and the reason that decides. */
function Verdict({ authority }: { authority: AuthorityView }) {
  const t = useText();
  const { overridden, actName, contact, says } = authority;
  const result = overridden ? 'allow' : authority.result;
  const Icon = resultIcons[result];
  return (
    <div className={classes.verdict} data-result={result} role="status">
      <div className={classes.result}>
        <Icon size={22} aria-hidden />
        {t(overridden ? words.overridden : words.results[result])}
      </div>
      <Text fz="sm">
        {t(actName)} · {contact ? contact.name : t(words.unknown)}
        {contact && (
          <Text span fz="xs" c="dimmed">
            {' '}
            ({t(contact.by === 'address' ? words.byAddress : words.byChoice)})
          </Text>
        )}
      </Text>
      {(authority.result !== 'allow' || overridden) && (
        <Text fz="sm" mt={4}>
          {t(says)}
        </Text>
      )}
    </div>
  );
}
