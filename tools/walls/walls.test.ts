import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractConfig from 'dependency-cruiser/config-utl/extract-depcruise-config';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accomplices, breaches, links, soundHouse, stubs } from './broken-house.ts';

const root = join(import.meta.dirname, '..', '..');
const walls = await extractConfig(join(root, '.dependency-cruiser.mjs'));
let house: string;

beforeAll(() => {
  house = realpathSync(mkdtempSync(join(tmpdir(), 'underlag-walls-')));
  for (const [path, content] of Object.entries(soundHouse)) put(path, content);
  for (const name of stubs) {
    put(`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' }));
    put(`node_modules/${name}/index.js`, '');
  }
  mkdirSync(join(house, 'node_modules', '@underlag'));
  for (const [name, path] of Object.entries(links)) {
    copyFileSync(join(root, path, 'package.json'), join(house, path, 'package.json'));
    symlinkSync(join(house, path), join(house, 'node_modules', '@underlag', name));
  }
});
afterAll(() => rmSync(house, { recursive: true }));

test('a sound house breaks no wall', async () => {
  expect(await violations()).toEqual([]);
});

test('every wall bites where it is broken, and only there', async () => {
  for (const { file, imports } of breaches) put(file, imports);
  for (const [path, content] of Object.entries(accomplices)) put(path, content);
  const found = (await violations()).filter(({ from }) => !(from in accomplices));
  expect(found.map(({ from, wall }) => `${from} breaks ${wall}`).sort()).toEqual(
    breaches.map(({ file, wall }) => `${file} breaks ${wall}`).sort(),
  );
});

test('there is no wall without a breach that proves it', () => {
  const named = (walls.forbidden ?? []).map(({ name }) => name).sort();
  expect([...new Set(breaches.map(({ wall }) => wall))].sort()).toEqual(named);
});

function put(path: string, content: string): void {
  mkdirSync(dirname(join(house, path)), { recursive: true });
  writeFileSync(join(house, path), `${content}\n`);
}

async function violations(): Promise<{ wall: string; from: string }[]> {
  const { forbidden, options } = walls;
  const { output } = await cruise(
    ['apps', 'packages', 'prisma', 'tools'],
    {
      ...options,
      baseDir: house,
      ruleSet: { forbidden: forbidden ?? [] },
      validate: true,
    },
    options?.enhancedResolveOptions,
  );
  if (!isResult(output)) throw new Error(output);
  return output.summary.violations.map(({ rule, from }) => ({ wall: rule.name, from }));
}

const isResult = (output: ICruiseResult | string): output is ICruiseResult => typeof output !== 'string';
