import { Alert, Button, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { useText } from '../../shared/use-text.tsx';
import type { SignInResult } from './authenticate.ts';
import { says } from './messages.ts';

interface Props {
  result: SignInResult | null;
  busy: boolean;
  onEnter: (email: string, password: string) => void;
}

/** What went wrong stands above the fields, and what was typed stays. */
export function SignInForm({ result, busy, onEnter }: Props) {
  const t = useText();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) onEnter(email.trim(), password);
      }}
    >
      <Stack gap="md">
        {result && !result.ok && (
          <Alert
            role="alert"
            color="red"
            icon={<IconAlertTriangle size={18} />}
            styles={{ message: { color: 'var(--mantine-color-text)' } }}
          >
            {t(fault(result))}
          </Alert>
        )}
        <TextInput
          label={t(says.email)}
          type="email"
          name="email"
          autoComplete="username"
          required
          withAsterisk={false}
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <PasswordInput
          label={t(says.password)}
          name="password"
          autoComplete="current-password"
          required
          withAsterisk={false}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <Button type="submit" loading={busy} fullWidth>
          {t(says.signIn)}
        </Button>
        <Text fz="sm" c="dimmed">
          {t(says.forgot)}
        </Text>
      </Stack>
    </form>
  );
}

function fault(result: Exclude<SignInResult, { ok: true }>) {
  if (result.why !== 'locked') return says[result.why];
  return result.seconds ? says.lockedFor(Math.ceil(result.seconds / 60)) : says.locked;
}
