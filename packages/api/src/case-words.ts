import { z } from 'zod';
import { Id } from './shared.ts';

export const Category = z.enum(['new', 'working', 'waiting', 'approval', 'done']);
export const Channel = z.enum(['form', 'email', 'letter', 'phone']);

/** How a file may be shown inside the page, by its bytes; `none` is only downloaded. */
export const Shows = z.enum(['pdf', 'image', 'text', 'none']);

/** A case, as the person saw it who wants it changed. */
export const OnCase = z.strictObject({ caseId: Id, version: z.int().positive() });
