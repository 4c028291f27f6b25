import type { Actor } from '@underlag/domain/access';
import type { Logger } from 'pino';
import type { Server } from './server.ts';

/** The signed-in person as commands see them. */
export interface SignedIn extends Actor {
  name: string;
  email: string;
  locale: 'sv' | 'en';
  sessionId: string;
}

/** One call's surroundings. `actor` is null for those who are not signed in. */
export interface Ctx {
  server: Server;
  requestId: string;
  ip: string;
  log: Logger;
  actor: SignedIn | null;
}

/** A call by a signed-in person: what every command but the public ones is given. */
export interface StaffCtx extends Ctx {
  actor: SignedIn;
}
