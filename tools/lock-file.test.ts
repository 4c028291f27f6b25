import { expect, test } from 'vitest';
import { completed, hostsNamed, missingFrom } from './lock-file.ts';

const lock = {
  packages: {
    '': {},
    'apps/web': { optionalDependencies: { '@one/linux-x64': '1.0.0' } },
    'node_modules/@one/linux-x64': { version: '1.0.0' },
    'node_modules/tool': {
      dev: true,
      optionalDependencies: {
        '@tool/linux-arm64-musl': '2.0.1',
        '@tool/windows-64': '2.0.1',
        '@tool/inner': '2.0.1',
      },
    },
    'node_modules/tool/node_modules/@tool/inner': { version: '2.0.1' },
  },
};

test('names the packages of other platforms that the lock lacks', () => {
  expect(missingFrom(lock)).toEqual({
    'node_modules/@tool/linux-arm64-musl': {
      version: '2.0.1',
      dev: true,
      optional: true,
      cpu: ['arm64'],
      libc: ['musl'],
      os: ['linux'],
    },
    'node_modules/@tool/windows-64': {
      version: '2.0.1',
      dev: true,
      optional: true,
      cpu: ['x64'],
      os: ['win32'],
    },
  });
});

test('a completed lock lacks nothing', () => {
  expect(missingFrom(completed(lock))).toEqual({});
});

test('a range cannot be locked', () => {
  const vague = { packages: { 'node_modules/tool': { optionalDependencies: { other: '^1.0.0' } } } };
  expect(() => missingFrom(vague)).toThrow('no exact version');
});

test('an entry with an address is found, a link inside the workspace is not', () => {
  const packages = {
    'node_modules/a': { resolved: 'https://registry.example/a.tgz' },
    'node_modules/b': { resolved: 'packages/b' },
  };
  expect(hostsNamed({ packages })).toEqual(['node_modules/a']);
});
