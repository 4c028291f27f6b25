import { Button, Text } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { FrozenDecision } from '@underlag/api/rights';
import { useState } from 'react';
import { trpc } from '../../../api/trpc.ts';
import { dateTime } from '../../../shared/format.ts';
import { ErrorBeside } from '../../../shared/ui/error-state.tsx';
import { useText } from '../../../shared/use-text.tsx';
import classes from './authority.module.css';
import { authorityWords as words } from './authority-messages.ts';
import { Reasons } from './reasons.tsx';
import { resultIcons } from './result-icons.ts';
import side from './side.module.css';

/** Decisions somebody acted on, as they were then, and whether they still come out the same on what was known then. */
export function FrozenDecisions({ frozen }: { frozen: readonly FrozenDecision[] }) {
  const t = useText();
  if (frozen.length === 0) return null;
  return (
    <details className={classes.fold}>
      <summary>{t(words.frozen(frozen.length))}</summary>
      <div className={classes.inside}>
        <Text fz="xs" c="dimmed">
          {t(words.frozenHint)}
        </Text>
        <ul className={side.list}>
          {frozen.map((decision) => (
            <Frozen key={decision.id} decision={decision} />
          ))}
        </ul>
      </div>
    </details>
  );
}

function Frozen({ decision }: { decision: FrozenDecision }) {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  const { id, at, move, by, result, overridden, same } = decision;
  const { data, error } = useQuery({
    ...trpc.authority.replay.queryOptions({ decisionId: id }),
    enabled: isOpen,
  });
  const Icon = resultIcons[result];
  const Same = same ? IconCheck : IconAlertTriangle;
  return (
    <li className={side.card}>
      <div className={side.decided} style={{ color: 'var(--mantine-color-text)' }}>
        <Icon size={16} aria-hidden />
        <strong>{t(words.results[result])}</strong>
        {overridden && t(words.withException)}
      </div>
      <Text fz="xs" c="dimmed">
        {dateTime(at)} · {t(move)}
        {by && ` · ${by}`}
      </Text>
      <div className={side.decided}>
        <span className={side.mark} data-tone={same ? 'good' : 'late'}>
          <Same size={14} aria-hidden />
        </span>
        {t(same ? words.same : words.differs)}
      </div>
      <Button
        size="compact-xs"
        variant="subtle"
        mt={4}
        className="no-print"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {t(isOpen ? words.hideReasons : words.showReasons)}
      </Button>
      {isOpen && data && <Reasons reasons={data.frozen.reasons} />}
      {isOpen && <ErrorBeside error={error} />}
    </li>
  );
}
