import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { completed, missingFrom } from './lock-file.ts';

/** Run after every change of dependencies: a registry that serves one platform leaves the others out of the lock. */
const path = join(import.meta.dirname, '..', 'package-lock.json');
const lock = JSON.parse(readFileSync(path, 'utf8'));
const added = Object.keys(missingFrom(lock)).length;
writeFileSync(path, `${JSON.stringify(completed(lock), null, 2)}\n`);
console.log(`${added} ${added === 1 ? 'package' : 'packages'} of other platforms added to package-lock.json`);
