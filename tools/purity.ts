import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from '@swc/core';

/** Names that would let a rule read the clock, chance, the machine or the network. */
const FORBIDDEN_NAMES = [
  'process',
  'performance',
  'crypto',
  'fetch',
  'setTimeout',
  'setInterval',
  'globalThis',
  'window',
  'document',
];
const FORBIDDEN_MEMBERS = ['Date.now', 'Math.random', 'Temporal.Now'];

/** Every impurity of packages/ (tests aside), and every reading of the environment by an app; what tests start may. */
export function impurities(root: string): string[] {
  const told = (path: string, faults: string[]) => faults.map((fault) => `${path}: ${fault}`);
  const packages = sources(root, 'packages/*/src/**/*.ts');
  const apps = sources(root, 'apps/*/src/**/*.{ts,tsx}').filter((path) => !path.includes('/testing/'));
  return [
    ...packages.flatMap((path) => told(path, impuritiesIn(read(root, path), path))),
    ...apps.flatMap((path) => told(path, readsEnvironment(read(root, path), path) ? ['process.env'] : [])),
  ];
}

/** What in this source depends on more than its arguments; a local of the same name is no fault. */
export function impuritiesIn(source: string, path = 'a.ts'): string[] {
  const found = new Set<string>();
  walk(parse(source, path), (node) => {
    const member = globalMember(node);
    if (FORBIDDEN_MEMBERS.includes(member)) found.add(member);
    if (globalName(node.callee) === 'Date' && argumentCount(node) === 0) found.add('new Date()');
    const name = globalName(node);
    if (FORBIDDEN_NAMES.includes(name)) found.add(name);
  });
  return [...found];
}

/** Does this source read the environment? */
export function readsEnvironment(source: string, path = 'a.ts'): boolean {
  let reads = false;
  walk(parse(source, path), (node) => {
    if (globalMember(node) === 'process.env') reads = true;
  });
  return reads;
}

type Node = Record<string, unknown>;
/** How swc marks a name that no declaration in the file explains. */
const UNRESOLVED = 1;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;
const parse = (source: string, path: string) =>
  parseSync(source, { syntax: 'typescript', tsx: path.endsWith('x'), target: 'es2024' });

function walk(value: unknown, visit: (node: Node) => void): void {
  if (!isNode(value)) return;
  visit(value);
  for (const child of Object.values(value)) walk(child, visit);
}

function globalName(value: unknown): string {
  return isNode(value) && value.type === 'Identifier' && value.ctxt === UNRESOLVED ? String(value.value) : '';
}

function globalMember(node: Node): string {
  // Temporal comes from a package, so its name is a local one.
  const owner =
    isNode(node.object) && node.object.value === 'Temporal' ? 'Temporal' : globalName(node.object);
  return node.type === 'MemberExpression' && isNode(node.property) && owner
    ? `${owner}.${node.property.value}`
    : '';
}

const argumentCount = (node: Node) => (Array.isArray(node.arguments) ? node.arguments.length : 0);
const read = (root: string, path: string) => readFileSync(join(root, path), 'utf8');
const sources = (root: string, pattern: string) =>
  globSync(pattern, { cwd: root }).filter((path) => !/[.]test[.]tsx?$/.test(path));
