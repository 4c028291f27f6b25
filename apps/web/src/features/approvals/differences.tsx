import { Title } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { DifferenceView } from '@underlag/api/approvals';
import { useText } from '../../shared/use-text.tsx';
import classes from './approvals.module.css';
import { differenceKinds, says } from './messages.ts';

/** What the case no longer says as it did, both values side by side. */
export function Differences({ differences }: { differences: readonly DifferenceView[] }) {
  const t = useText();
  return (
    <section role="status">
      <Title order={2}>
        <IconAlertTriangle size={18} aria-hidden color="var(--u-late)" />{' '}
        {t(says.differences(differences.length))}
      </Title>
      <table className={classes.lines}>
        <thead>
          <tr>
            <th scope="col">{t(says.line)}</th>
            <th scope="col">{t(says.before)}</th>
            <th scope="col">{t(says.now)}</th>
          </tr>
        </thead>
        <tbody>
          {differences.map(({ key, name, kind, before, now }) => (
            <tr key={key}>
              <th scope="row">
                {t(name)}
                <span className={classes.second}>{t(differenceKinds[kind])}</span>
              </th>
              <td className={before ? classes.before : undefined}>{before ? t(before) : '–'}</td>
              <td>{now ? t(now) : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
