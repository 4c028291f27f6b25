// The walls of docs/decisions and README "How it is built"; tools/walls.test.ts breaks each of them on purpose.
const domain = 'packages/domain/src';
const test = '[.]test[.]tsx?$';
const at = (...paths) => paths.map((path) => `^${path}`);

/** Modules of `from` may use only `may` (and their tests, test tools). */
const only = (name, why, from, ...may) => ({
  name,
  comment: why,
  severity: 'error',
  from: { path: at(from), pathNot: test },
  to: { pathNot: may },
});
/** Modules of `from` must not use `not`. */
const never = (name, why, from, not) => ({
  name,
  comment: why,
  severity: 'error',
  from: { pathNot: test, ...from },
  to: not,
});
const npm = (name) => `node_modules/${name}/`;

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    never(
      'no-cycles',
      'A cycle has no first file to read.',
      {},
      {
        circular: true,
        viaOnly: { dependencyTypesNot: ['type-only'] },
      },
    ),
    never(
      'everything-resolves',
      'What cannot be found cannot be judged.',
      {},
      {
        couldNotResolve: true,
        // Its types come from @types, where only the compiler looks.
        pathNot: '^pdfmake/interfaces',
      },
    ),
    never('no-tests-in-product', 'Product code does not lean on tests.', {}, { path: test }),
    never(
      'no-barrels-in-apps',
      'In apps the word is the address: no index.ts.',
      { path: at('apps/') },
      {
        path: '^apps/.*/index[.]tsx?$',
      },
    ),

    only('text-stands-alone', 'Text imports nothing.', `${domain}/text/`, `^${domain}/text/`),
    only(
      'identifiers-use-text',
      'Numbers know only words.',
      `${domain}/identifiers/`,
      `^${domain}/(identifiers|text)/`,
    ),
    only(
      'rule-rooms-stand-apart',
      'The rooms of rules do not know each other.',
      `${domain}/(access|authority|agreements|matching|late-fees|payment-plans|supplier-invoices)/`,
      `^${domain}/($1|text|identifiers)/`,
    ),
    only(
      'sla-uses-text-and-temporal',
      'Closed days arrive as data.',
      `${domain}/sla/`,
      `^${domain}/(sla|text)/`,
      npm('temporal-polyfill'),
    ),
    only(
      'workflow-uses-little',
      'The workflow engine knows no case type.',
      `${domain}/workflow/`,
      `^${domain}/(workflow|text|access|sla)/`,
    ),
    never(
      'workflow-takes-types',
      'Of access and sla the workflow takes types only.',
      { path: at(`${domain}/workflow/`) },
      {
        path: at(`${domain}/(access|sla)/`),
        dependencyTypesNot: ['type-only'],
      },
    ),
    only(
      'case-types-use-domain-and-zod',
      'Case types also run in the browser.',
      `${domain}/case-types/`,
      `^${domain}/`,
      npm('zod'),
    ),
    only(
      'api-uses-domain-and-zod',
      'The wire knows no store and no screen.',
      'packages/api/',
      '^packages/(api|domain)/',
      npm('zod'),
    ),
    never(
      'packages-touch-no-machine',
      'Packages are pure: no files, no network, no processes.',
      { path: at('packages/') },
      {
        dependencyTypes: ['core'],
      },
    ),

    never(
      'prisma-knows-no-app',
      'The database room serves the apps, never the other way.',
      { path: at('prisma/') },
      {
        path: at('(apps|packages/api|e2e|bench|tools)/'),
      },
    ),
    never(
      'only-seed-knows-domain',
      'In the database room only the seed speaks of the trade.',
      {
        path: at('prisma/'),
        pathNot: [test, '^prisma/seed'],
      },
      { path: at('packages/domain/') },
    ),

    never(
      'routers-ask-use-cases',
      'A router is a table of contents: it never reads the database.',
      { path: '^apps/server/.*[.]router[.]ts$' },
      {
        path: at('prisma/', 'apps/server/src/db[.]ts'),
      },
    ),
    never(
      'doors-know-no-feature',
      'The doors serve every feature and know none.',
      { path: at('apps/server/src/doors/') },
      {
        path: '^apps/server/src/[^/]+/',
        pathNot: '^apps/server/src/doors/',
      },
    ),
    never(
      'server-features-stand-apart',
      'A feature uses the serving rooms, and another feature only through its reads (get-, list-, view-); jobs call use cases.',
      {
        path: '^apps/server/src/([^/]+)/',
        pathNot: [test, '^apps/server/src/(doors|jobs|testing)/'],
      },
      {
        path: '^apps/server/src/[^/]+/',
        pathNot: ['^apps/server/src/($1|doors|session|live|files|mail)/', '/(get|list|view)-[^/]+[.]ts$'],
      },
    ),
    never(
      'server-knows-no-screen',
      'The server decides; the browser shows. Only the commands that take mail and files in are started like the server.',
      { path: at('apps/server/'), pathNot: [test, '^apps/server/src/(intake|import)[.]ts$'] },
      {
        path: at('(apps/web|e2e|bench|tools)/'),
      },
    ),

    never(
      'web-knows-the-catalogue-only',
      'The browser never recomputes a rule.',
      { path: at('apps/web/') },
      {
        path: at(`${domain}/`, 'prisma/'),
        pathNot: `^${domain}/(case-types|text)/`,
      },
    ),
    never(
      'web-takes-the-router-type',
      'Of the server the browser takes one type.',
      { path: at('apps/web/') },
      {
        path: at('apps/server/'),
        pathNot: '^apps/server/src/router[.]ts$',
      },
    ),
    never(
      'web-runs-no-server-code',
      'The router is imported as a type, never as code.',
      { path: at('apps/web/') },
      {
        path: '^apps/server/src/router[.]ts$',
        dependencyTypesNot: ['type-only'],
      },
    ),
    never(
      'web-touches-no-machine',
      'There is no node: in a browser.',
      { path: at('apps/web/src/') },
      { dependencyTypes: ['core'] },
    ),
    never(
      'web-features-stand-apart',
      'Pages that own two features pass children.',
      { path: '^apps/web/src/features/([^/]+)/' },
      {
        path: '^apps/web/src/(features|app)/',
        pathNot: ['^apps/web/src/features/$1/', '^apps/web/src/app/paths[.]ts$'],
      },
    ),
    never(
      'web-shared-knows-no-feature',
      'Shared things and the wire know no page.',
      { path: at('apps/web/src/(shared|api)/') },
      {
        path: '^apps/web/src/(features|app)/',
        pathNot: '^apps/web/src/app/paths[.]ts$',
      },
    ),
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: '(^|/)(node_modules|generated)/' },
    exclude: { path: '(^|/)dist/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mts', '.mjs', '.js', '.json', '.css'],
    },
  },
};
