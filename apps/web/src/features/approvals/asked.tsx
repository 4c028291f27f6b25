import { Alert, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import type { ApprovalView } from '@underlag/api/approvals';
import { dateTime } from '../../shared/format.ts';
import { approvalKinds } from '../../shared/messages.ts';
import { useText } from '../../shared/use-text.tsx';
import classes from './approvals.module.css';
import { Differences } from './differences.tsx';
import { outcomes, rightResults, says } from './messages.ts';
import { Steps } from './steps.tsx';

/** What is asked for: why, who has said yes already, what is different by now, the lines as they were frozen, the right, and what was asked before. */
export function Asked({ approval }: { approval: ApprovalView }) {
  const t = useText();
  const { reason, lines, authority, differences, state, earlier } = approval;
  return (
    <>
      {reason && (
        <section>
          <Title order={2}>{t(says.why)}</Title>
          <Text style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{reason}</Text>
        </section>
      )}
      <Steps approval={approval} />
      {differences.length > 0 && <Differences differences={differences} />}
      <section>
        <Title order={2}>{t(says.snapshot)}</Title>
        <Text fz="sm" c="dimmed">
          {t(says.snapshotWhy)}
        </Text>
        {state === 'open' && differences.length === 0 && (
          <Text fz="sm" mt={4}>
            <IconCircleCheck size={15} aria-hidden color="var(--u-good)" /> {t(says.same)}
          </Text>
        )}
        <table className={classes.lines} aria-label={t(says.snapshot)}>
          <tbody>
            {lines.map(({ key, name, value }) => (
              <tr key={key}>
                <th scope="row">{t(name)}</th>
                <td>{t(value)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {authority && (
        <section>
          <Title order={2}>{t(says.right)}</Title>
          <Alert
            role="note"
            color={authority.result === 'allow' ? 'gray' : 'yellow'}
            icon={
              authority.result === 'allow' ? (
                <IconCircleCheck size={18} aria-hidden />
              ) : (
                <IconAlertTriangle size={18} aria-hidden />
              )
            }
            title={t(rightResults[authority.result])}
            styles={{ title: { color: 'var(--mantine-color-text)' } }}
          >
            {authority.reasons.map((why) => (
              <Text key={why.sv} fz="sm">
                {t(why)}
              </Text>
            ))}
          </Alert>
        </section>
      )}
      {earlier.length > 0 && <Earlier earlier={earlier} />}
    </>
  );
}

function Earlier({ earlier }: Pick<ApprovalView, 'earlier'>) {
  const t = useText();
  return (
    <section>
      <Title order={2}>{t(says.earlier)}</Title>
      <ul>
        {earlier.map(({ id, kind, state, requestedBy, requestedAt, decidedBy, decidedAt, decisionNote }) => (
          <li key={id}>
            <Text fz="sm">
              {t(approvalKinds[kind])}: {t(outcomes[state])}
            </Text>
            <Text fz="sm" c="dimmed">
              {t(says.askedAt(requestedBy.name, dateTime(requestedAt)))}{' '}
              {decidedBy && decidedAt && t(says.by(decidedBy.name, dateTime(decidedAt)))}
            </Text>
            {decisionNote && <Text fz="sm">{decisionNote}</Text>}
          </li>
        ))}
      </ul>
    </section>
  );
}
