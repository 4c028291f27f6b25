import { Button, PasswordInput, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-router';
import { trpc } from '../../api/trpc.ts';
import { ErrorBeside } from '../../shared/ui/error-state.tsx';
import { useText } from '../../shared/use-text.tsx';
import { signIn } from './authenticate.ts';
import { Door, DoorHeading } from './door.tsx';
import { says } from './messages.ts';
import { PASSWORD_LENGTH, tooShort } from './password.ts';

/** A one-time link: the person chooses a password and is signed in. */
export function UseLinkPage() {
  return (
    <Door>
      <ChoosePassword />
    </Door>
  );
}

function ChoosePassword() {
  const t = useText();
  const { token = '' } = useParams();
  const [entering, setEntering] = useState(false);
  const form = useForm({
    initialValues: { password: '', again: '' },
    validate: {
      password: (value) => (value.length < PASSWORD_LENGTH ? t(tooShort) : null),
      again: (value, { password }) => (value === password ? null : t(says.different)),
    },
  });
  const link = useMutation({
    ...trpc.session.useLink.mutationOptions(),
    meta: { besides: true },
    onSuccess: async ({ email }) => {
      setEntering(true);
      const result = await signIn(email, form.values.password);
      location.replace(result.ok ? '/' : '/logga-in');
    },
  });
  return (
    <>
      <DoorHeading title={t(says.linkTitle)} lead={t(says.linkLead)} />
      <form onSubmit={form.onSubmit(({ password }) => link.mutate({ token, password }))}>
        <Stack gap="md">
          <ErrorBeside error={link.error} />
          <PasswordInput
            label={t(says.newPassword)}
            autoComplete="new-password"
            {...form.getInputProps('password')}
          />
          <PasswordInput label={t(says.again)} autoComplete="new-password" {...form.getInputProps('again')} />
          <Button type="submit" loading={link.isPending || entering} fullWidth>
            {t(says.setPassword)}
          </Button>
        </Stack>
      </form>
    </>
  );
}
