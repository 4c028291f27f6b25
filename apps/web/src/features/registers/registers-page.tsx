import { Anchor, Text } from '@mantine/core';
import { Link } from 'react-router';
import { paths } from '../../shared/paths.ts';
import { ErrorState } from '../../shared/ui/error-state.tsx';
import { Loading } from '../../shared/ui/loading.tsx';
import { PageHeader } from '../../shared/ui/page-header.tsx';
import { useText } from '../../shared/use-text.tsx';
import { says } from './messages.ts';
import classes from './registers.module.css';
import { useRegisters } from './use-registers.ts';

/** Every register one may look into, with what it holds. */
export function RegistersPage() {
  const t = useText();
  const { data, error, refetch } = useRegisters();
  return (
    <>
      <PageHeader title={t(says.title)} says={t(says.lead)} />
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!error && !data && <Loading lines={12} />}
      {data && (
        <ul className={classes.registers}>
          {data.map(({ register, name, lead, corrects }) => (
            <li key={register}>
              <Anchor component={Link} to={paths.register(register)} fw={600}>
                {t(name)}
              </Anchor>
              <Text fz="sm">{t(lead)}</Text>
              <Text fz="xs" c="dimmed">
                {t(corrects ? says.corrects : says.lookOnly)}
              </Text>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
