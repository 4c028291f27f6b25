import { Text, Title, UnstyledButton } from '@mantine/core';
import { IconLogin2 } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { trpc } from '../../api/trpc.ts';
import { useText } from '../../shared/use-text.tsx';
import classes from './door.module.css';
import { says } from './messages.ts';

/** One login per role, when the server gives any: only the demo does. */
export function DemoLogins({
  busy,
  onEnter,
}: {
  busy: boolean;
  onEnter: (email: string, password: string) => void;
}) {
  const t = useText();
  const { data: logins = [] } = useQuery(trpc.session.demoLogins.queryOptions());
  if (logins.length === 0) return null;
  return (
    <section aria-labelledby="demo">
      <Title order={2} id="demo" mt="xl">
        {t(says.demo)}
      </Title>
      <Text fz="sm" c="dimmed">
        {t(says.demoWhy)}
      </Text>
      <ul className={classes.demo}>
        {logins.map(({ name, email, password, role }) => (
          <li key={email}>
            <UnstyledButton
              className={classes.login}
              disabled={busy}
              onClick={() => onEnter(email, password)}
            >
              <IconLogin2 size={18} aria-hidden color="var(--mantine-color-anchor)" />
              <span>
                <Text component="span" fw={600} display="block">
                  {t(role)} · {name}
                </Text>
                <Text component="span" fz="sm" c="dimmed">
                  {email}
                </Text>
              </span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
