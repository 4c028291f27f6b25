import { beforeAll, expect, test } from 'vitest';
import { type Desk, desk } from '../testing/desk.ts';
import { checked, countsOf, linesOf, written } from '../testing/imports.ts';
import { daysAhead } from '../testing/registers.ts';

let at: Desk;
beforeAll(async () => {
  at = await desk();
});

const wishes = () =>
  at.db.registerChange.findMany({
    where: { reason: { startsWith: 'Inläsning' } },
    orderBy: { askedAt: 'asc' },
  });
const faultsOf = async (id: string) =>
  (await linesOf(at, id, 'faulty')).map(({ line, faults }) => [line, ...faults.map(({ says }) => says.en)]);

test('contacts become wishes that a second person confirms; read twice they are wished once', async () => {
  const file = `Kundnr;Namn;Titel;E-post;Telefon
K-104233;Nina Ny;Fastighetschef;NINA@bryggaren.example, reserv@bryggaren.example;070-174 06 77
K-104233;Lena Ek;Förvaltare;lena.ek@bryggaren.example, lena@bryggaren.example;
K-999999;Ingen Alls;;ingen@x.example;
K-104240;Anders Holm;Ordförande;anders.ny@vasthamnen.example;
`;
  const run = await written(at, 'contacts', file, true);
  expect([run.state, countsOf(run)]).toEqual(['done', [1, 1, 0, 2]]);
  expect(await faultsOf(run.id)).toEqual([
    [4, 'The customer K-999999 does not exist.'],
    [5, expect.stringContaining('differs in more than one thing')],
  ]);
  expect(await at.db.contact.count({ where: { name: 'Nina Ny' } })).toBe(0);
  const made = await wishes();
  expect(made.map(({ kind, state }) => [kind, state])).toEqual([
    ['contact_add', 'open'],
    ['address_add', 'open'],
  ]);
  expect(countsOf(await checked(at, 'contacts', file))).toEqual([0, 0, 2, 2]);
  for (const { id, version } of made)
    await (await at.as('karin')).register.confirm({ changeId: id, version });
  const nina = await at.db.contact.findFirstOrThrow({
    where: { name: 'Nina Ny' },
    include: { addresses: true },
  });
  expect(nina.addresses.map(({ value }) => value).sort()).toEqual([
    '+46701740677',
    'nina@bryggaren.example',
    'reserv@bryggaren.example',
  ]);
  expect(countsOf(await checked(at, 'contacts', file))).toEqual([0, 0, 2, 2]);
  expect(await at.db.recordChange.count({ where: { importRunId: run.id } })).toBe(0);
});

test('a right needs its evidence among one’s own uploads; then it is wished, and only a second person makes it', async () => {
  const ahmed = (await at.ctxOf('ahmed')).actor.personId;
  const bytes = Buffer.from('%PDF-1.4 fullmakt');
  const sha256 = await at.server.files.put(bytes);
  await at.db.file.create({ data: { sha256, size: bytes.length, type: 'application/pdf' } });
  const review = daysAhead(200);
  const row = (contact: string, scope: string, evidence: string, reviewOn = review) =>
    `K-104233;${contact};${scope};;S-200101;${daysAhead(0)};;${reviewOn};${evidence};Fullmakt från VD`;
  const file = `Kundnr;Kontaktperson;Omfattning;Avtalsnr;Objektsnr;Gäller från;Gäller till;Granskas den;Underlag;Vad underlaget är
${row('lena.ek@bryggaren.example', 'Beställa extrabevakning', 'Fullmakt.pdf')}
${row('Lena Ek', 'order_extra_guarding', 'saknas.pdf')}
${row('Lena Ek', 'Ta del av rapporter', 'fullmakt.pdf', daysAhead(-1))}
${row('Okänd Person', 'Ta del av rapporter', 'fullmakt.pdf')}
`;
  expect(countsOf(await checked(at, 'authorities', file))).toEqual([0, 0, 0, 4]);
  const upload = { fileSha256: sha256, name: 'fullmakt.pdf', type: 'application/pdf', size: bytes.length };
  await at.db.upload.create({ data: { personId: ahmed, ...upload } });
  const run = await written(at, 'authorities', file, true);
  expect([run.state, countsOf(run)]).toEqual(['done', [1, 0, 0, 3]]);
  expect(await faultsOf(run.id)).toEqual([
    [3, expect.stringContaining('No right without evidence'), 'The same right stands on row 2 already.'],
    [4, expect.any(String)],
    [5, 'The contact Okänd Person does not exist.'],
  ]);
  const [wish] = await at.db.registerChange.findMany({
    where: { kind: 'grant', reason: { startsWith: 'Inläsning' } },
  });
  expect(wish).toMatchObject({
    state: 'open',
    wish: { scope: 'order_extra_guarding', evidenceSha256: sha256 },
  });
  const before = await at.db.authority.count();
  // By name it is the same right as by mail, and wished already.
  expect(countsOf(await checked(at, 'authorities', file))).toEqual([0, 0, 2, 2]);
  await (await at.as('karin')).register.confirm({ changeId: wish?.id ?? '', version: 1 });
  expect(await at.db.authority.count()).toBe(before + 1);
  // By name it is the same right as by mail, and wished already.
  expect(countsOf(await checked(at, 'authorities', file))).toEqual([0, 0, 2, 2]);
});

test('without somebody who asks there is no wish', async () => {
  const run = await checked(at, 'contacts', 'Kundnr;Namn\nK-104233;Nina Två\n');
  await at.owner.query(
    "update import_run set started_by = null, state = 'waiting', total_lines = null where id = $1",
    [run.id],
  );
  const { perform } = await import('../testing/imports.ts');
  expect(await perform(at, run.id)).toMatchObject({
    state: 'failed',
    problem: { en: expect.stringContaining('need somebody who asks') },
  });
});
