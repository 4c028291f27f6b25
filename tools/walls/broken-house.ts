const domain = 'packages/domain/src';
const server = 'apps/server/src';
const web = 'apps/web/src';

/** A small house, as path and content: the rooms of ours, each importing something it may. */
export const soundHouse: Record<string, string> = {
  [`${domain}/text/index.ts`]: 'export const text = 1;',
  [`${domain}/identifiers/index.ts`]: "export * from '../text/index.ts';",
  [`${domain}/access/index.ts`]: "export * from '../identifiers/index.ts';",
  [`${domain}/authority/index.ts`]: "export * from '../text/index.ts';",
  [`${domain}/sla/index.ts`]: "export * from 'temporal-polyfill';",
  [`${domain}/workflow/index.ts`]:
    "import type { Sla } from '../sla/index.ts';\nexport const workflow: Sla = 1;",
  [`${domain}/case-types/index.ts`]: "export * from '../workflow/index.ts';\nexport * from 'zod';",
  [`${domain}/case-types/index.test.ts`]: "import 'node:fs';\nimport './index.ts';",
  'packages/api/src/cases.ts': "export * from '@underlag/domain/case-types';\nexport * from 'zod';",
  'prisma/client.ts':
    "import { PrismaClient } from './generated/client.ts';\nexport const client = PrismaClient;",
  'prisma/generated/client.ts': 'export const PrismaClient = 1;',
  'prisma/seed.ts': "import '@underlag/domain/case-types';",
  'tools/start.ts': "import '@underlag/server/router';",
  [`${server}/db.ts`]: "export * from '@underlag/prisma/client';",
  [`${server}/router.ts`]: "export * from './cases/cases.router.ts';",
  [`${server}/doors/open-case.ts`]: "import '../db.ts';\nimport '@underlag/domain/access';",
  [`${server}/cases/cases.router.ts`]: "import './move-case.ts';",
  [`${server}/cases/move-case.ts`]: "import '../doors/open-case.ts';\nimport '../customers/get-customer.ts';",
  [`${server}/customers/get-customer.ts`]: "import '../db.ts';",
  [`${server}/customers/write-customer.ts`]: "import '../db.ts';",
  [`${server}/jobs/remind.ts`]: "import '../customers/write-customer.ts';",
  [`${web}/app/paths.ts`]: 'export const paths = 1;',
  [`${web}/app/routes.tsx`]:
    "import '../features/cases/case-page.tsx';\nimport type { Router } from '@underlag/server/router';\nexport const r: Router = 1;",
  [`${web}/features/cases/case-page.tsx`]:
    "import '../../shared/ui/button.tsx';\nimport '../../app/paths.ts';\nimport '@underlag/domain/text';",
  [`${web}/features/people/people-page.tsx`]: 'export const people = 1;',
  [`${web}/shared/ui/button.tsx`]: 'export const button = 1;',
};

/** For each wall, one more file and the statement in it that breaks it. */
export const breaches: { wall: string; file: string; imports: string }[] = [
  { wall: 'no-cycles', file: `${server}/round-a.ts`, imports: "import './round-b.ts';" },
  { wall: 'everything-resolves', file: `${server}/lost.ts`, imports: "import './nowhere.ts';" },
  {
    wall: 'no-tests-in-product',
    file: `${domain}/case-types/leaning.ts`,
    imports: "import './index.test.ts';",
  },
  { wall: 'no-barrels-in-apps', file: `${server}/barrel-user.ts`, imports: "import './reports/index.ts';" },
  { wall: 'text-stands-alone', file: `${domain}/text/a.ts`, imports: "import '../identifiers/index.ts';" },
  { wall: 'text-stands-alone', file: `${domain}/text/b.ts`, imports: "import 'zod';" },
  {
    wall: 'identifiers-use-text',
    file: `${domain}/identifiers/a.ts`,
    imports: "import '@underlag/domain/access';",
  },
  {
    wall: 'rule-rooms-stand-apart',
    file: `${domain}/authority/a.ts`,
    imports: "import '../access/index.ts';",
  },
  { wall: 'rule-rooms-stand-apart', file: `${domain}/late-fees/a.ts`, imports: "import 'date-holidays';" },
  { wall: 'sla-uses-text-and-temporal', file: `${domain}/sla/a.ts`, imports: "import 'date-holidays';" },
  {
    wall: 'workflow-uses-little',
    file: `${domain}/workflow/a.ts`,
    imports: "import type { T } from '../case-types/index.ts';",
  },
  {
    wall: 'workflow-takes-types',
    file: `${domain}/workflow/b.ts`,
    imports: "import { sla } from '../sla/index.ts';\nsla();",
  },
  {
    wall: 'case-types-use-domain-and-zod',
    file: `${domain}/case-types/a.ts`,
    imports: "import '../../../api/src/cases.ts';",
  },
  {
    wall: 'case-types-use-domain-and-zod',
    file: `${domain}/case-types/b.ts`,
    imports: "import 'date-holidays';",
  },
  {
    wall: 'api-uses-domain-and-zod',
    file: 'packages/api/src/a.ts',
    imports: "import '@underlag/prisma/client';",
  },
  { wall: 'packages-touch-no-machine', file: `${domain}/new-room/a.ts`, imports: "import 'node:fs';" },
  { wall: 'prisma-knows-no-app', file: 'prisma/a.ts', imports: "import '@underlag/server/db';" },
  { wall: 'only-seed-knows-domain', file: 'prisma/b.ts', imports: "import '@underlag/domain/text';" },
  { wall: 'routers-ask-use-cases', file: `${server}/cases/a.router.ts`, imports: "import '../db.ts';" },
  {
    wall: 'routers-ask-use-cases',
    file: `${server}/cases/b.router.ts`,
    imports: "import '@underlag/prisma/client';",
  },
  {
    wall: 'doors-know-no-feature',
    file: `${server}/doors/a.ts`,
    imports: "import '../customers/get-customer.ts';",
  },
  {
    wall: 'server-features-stand-apart',
    file: `${server}/cases/a.ts`,
    imports: "import '../customers/write-customer.ts';",
  },
  { wall: 'server-knows-no-screen', file: `${server}/a.ts`, imports: "import '../../web/src/app/paths.ts';" },
  {
    wall: 'web-knows-the-catalogue-only',
    file: `${web}/app/a.ts`,
    imports: "import '@underlag/domain/access';",
  },
  {
    wall: 'web-knows-the-catalogue-only',
    file: `${web}/app/b.ts`,
    imports: "import type { PrismaClient } from '@underlag/prisma/generated/client';",
  },
  {
    wall: 'web-takes-the-router-type',
    file: `${web}/app/c.ts`,
    imports: "import type { Db } from '@underlag/server/db';",
  },
  {
    wall: 'web-runs-no-server-code',
    file: `${web}/api/a.ts`,
    imports: "import { router } from '@underlag/server/router';\nrouter();",
  },
  { wall: 'web-touches-no-machine', file: `${web}/shared/a.ts`, imports: "import 'node:path';" },
  {
    wall: 'web-features-stand-apart',
    file: `${web}/features/cases/a.tsx`,
    imports: "import '../people/people-page.tsx';",
  },
  {
    wall: 'web-shared-knows-no-feature',
    file: `${web}/shared/ui/a.tsx`,
    imports: "import '../../features/people/people-page.tsx';",
  },
];

/** What only exists to be imported by a breach. */
export const accomplices: Record<string, string> = {
  [`${server}/round-b.ts`]: "import './round-a.ts';",
  [`${server}/reports/index.ts`]: 'export const reports = 1;',
};

/** Packages of the house: ours as links, npm's as stubs. */
export const links = {
  domain: 'packages/domain',
  api: 'packages/api',
  prisma: 'prisma',
  server: 'apps/server',
  web: 'apps/web',
};
export const stubs = ['zod', 'temporal-polyfill', 'date-holidays'];
