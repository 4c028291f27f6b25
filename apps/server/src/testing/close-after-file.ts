import { afterAll } from 'vitest';
import { closeDesk } from './desk.ts';

// Files share a process: a desk left open, or opened again after a quintet has closed its own, would be the next file's.
afterAll(closeDesk);
