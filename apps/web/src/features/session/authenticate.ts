import { queryClient } from '../../api/query-client.ts';
import { tellSessionChanged } from '../../shared/session-news.ts';

/** How a try to sign in ended; `locked` carries the seconds to wait when the server names them. */
export type SignInResult =
  | { ok: true }
  | { ok: false; why: 'wrong' | 'unreachable' }
  | { ok: false; why: 'locked'; seconds: number | null };

const headers = { 'content-type': 'application/json' };

/** Tries e-mail and password; on success the browser holds the session's cookie. */
export async function signIn(email: string, password: string): Promise<SignInResult> {
  try {
    const response = await fetch('/api/auth/sign-in/email', {
      method: 'POST',
      headers,
      body: JSON.stringify({ email, password }),
    });
    if (response.ok) {
      queryClient.clear();
      tellSessionChanged();
      return { ok: true };
    }
    if (response.status === 429)
      return { ok: false, why: 'locked', seconds: Number(response.headers.get('retry-after')) || null };
    return { ok: false, why: response.status >= 500 ? 'unreachable' : 'wrong' };
  } catch {
    return { ok: false, why: 'unreachable' };
  }
}

/** Ends the session and leaves nothing of it in memory: the page is loaded anew. */
export async function signOut(): Promise<void> {
  await fetch('/api/auth/sign-out', { method: 'POST', headers, body: '{}' }).catch(() => {});
  tellSessionChanged();
  location.assign('/logga-in');
}

/** An address of this site to go back to; anything else leads home. */
export const backTo = (given: string | null): string =>
  given?.startsWith('/') && !given.startsWith('//') && !given.includes('\\') ? given : '/';
