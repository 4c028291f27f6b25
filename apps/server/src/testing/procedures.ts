import type { Permission } from '@underlag/domain/access';
import type { ZodType } from 'zod';
import { appRouter } from '../router.ts';
import type { Caller } from './desk.ts';

interface Procedure {
  path: string;
  kind: 'query' | 'mutation' | 'subscription';
  permission: Permission | 'anyone' | undefined;
  input: ZodType | undefined;
}

interface Definition {
  type: Procedure['kind'];
  meta?: { permission?: Permission | 'anyone' };
  inputs: ZodType[];
}

/** Every procedure that can be called, as the router itself knows it. */
export const procedures: readonly Procedure[] = Object.entries(appRouter._def.procedures).map(
  ([path, procedure]) => {
    const { type, meta, inputs } = (procedure as unknown as { _def: Definition })._def;
    return { path, kind: type, permission: meta?.permission, input: inputs[0] };
  },
);

/** Calls a procedure by the path it has on the wire. */
export async function callByPath(caller: Caller, path: string, input: unknown): Promise<unknown> {
  const [room = '', command = ''] = path.split('.');
  const rooms = caller as unknown as Record<string, Record<string, (input: unknown) => Promise<unknown>>>;
  return rooms[room]?.[command]?.(input);
}
