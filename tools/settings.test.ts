import { expect, test } from 'vitest';
import { readSettings, SettingsRefused } from './settings.ts';

const sound = {
  NODE_ENV: 'production',
  AUTH_SECRET: 'Qx7mT2pLw9RzVb4KcN8sYh3JfD6gA1eU',
  PUBLIC_URL: 'https://underlag.example/',
  DATA_DIR: '/srv/underlag',
  DATABASE_URL: 'postgresql://underlag_app:one@db.example/underlag',
  DATABASE_ADMIN_URL: 'postgresql://underlag_owner:two@db.example/underlag',
};

test('the demo needs nothing and listens on this machine only', () => {
  expect(readSettings({})).toMatchObject({
    port: 3000,
    host: '127.0.0.1',
    dataDir: expect.stringMatching(/\.data$/),
    publicUrl: 'http://localhost:3000',
    production: false,
    demoHistory: true,
  });
  expect(readSettings({ DEMO_HISTORY: 'off' }).demoHistory).toBe(false);
});

test('production starts with all it needs, also on the embedded database when DATA_DIR asks for it', () => {
  expect(readSettings(sound)).toMatchObject({
    production: true,
    publicUrl: 'https://underlag.example',
    host: '0.0.0.0',
  });
  expect(readSettings({ ...sound, DATABASE_URL: '', DATABASE_ADMIN_URL: '' }).databaseUrl).toBeUndefined();
});

test.each([
  ['AUTH_SECRET', undefined, 'AUTH_SECRET must be at least 32'],
  ['AUTH_SECRET', 'short', 'AUTH_SECRET must be at least 32'],
  ['AUTH_SECRET', 'a'.repeat(40), 'AUTH_SECRET must be at least 32'],
  ['PUBLIC_URL', undefined, 'PUBLIC_URL must be the https://'],
  ['PUBLIC_URL', 'http://underlag.example', 'PUBLIC_URL must be the https://'],
  ['DATA_DIR', undefined, 'DATA_DIR must be the full path'],
  ['DATABASE_URL', undefined, 'Set both DATABASE_URL'],
  ['DATABASE_ADMIN_URL', sound.DATABASE_URL, 'two different roles'],
  ['SMTP_URL', 'nowhere', 'SMTP_URL is not an address'],
  ['PORT', '70000', 'PORT must be'],
  ['DEMO_HISTORY', 'no', 'DEMO_HISTORY must be'],
])('production refuses %s = %s', (name, value, message) => {
  const read = () => readSettings({ ...sound, [name]: value });
  expect(read).toThrow(SettingsRefused);
  expect(read).toThrow(message);
});

test('every problem is told at once', () => {
  expect(() => readSettings({ NODE_ENV: 'production' })).toThrow(/AUTH_SECRET.*PUBLIC_URL.*DATA_DIR/s);
});
