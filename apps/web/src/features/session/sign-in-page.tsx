import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useText } from '../../shared/use-text.tsx';
import { backTo, type SignInResult, signIn } from './authenticate.ts';
import { DemoLogins } from './demo-logins.tsx';
import { Door, DoorHeading } from './door.tsx';
import { says } from './messages.ts';
import { SignInForm } from './sign-in-form.tsx';

/** E-mail and password, and in the demo one click per role; then back to where one was going. */
export function SignInPage() {
  return (
    <Door>
      <SignIn />
    </Door>
  );
}

function SignIn() {
  const t = useText();
  const [params] = useSearchParams();
  const [result, setResult] = useState<SignInResult | null>(null);
  const [busy, setBusy] = useState(false);
  const back = backTo(params.get('till'));
  const enter = async (email: string, password: string) => {
    setBusy(true);
    const answer = await signIn(email, password);
    if (answer.ok) return location.replace(back);
    setBusy(false);
    setResult(answer);
  };
  return (
    <>
      <DoorHeading title={t(says.title)} lead={t(back === '/' ? says.lead : says.signedOut)} />
      <SignInForm result={result} busy={busy} onEnter={enter} />
      <DemoLogins busy={busy} onEnter={enter} />
    </>
  );
}
