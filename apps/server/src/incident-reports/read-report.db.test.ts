import { afterAll, describe, expect, test } from 'vitest';
import { aColleague } from '../testing/colleagues.ts';
import { closeDesk, type Desk, desk } from '../testing/desk.ts';
import { letter } from '../testing/letters.ts';
import { quintet } from '../testing/quintet.ts';
import { refusalOf } from '../testing/refusal.ts';
import { aBilledReport, aDeliveryCase, aReport, aReportCase, secretWords } from '../testing/reports.ts';
import { aCase, look, moved, on } from '../testing/scenarios.ts';
import { nothingWritten } from '../testing/written.ts';

const nobody = '00000000-0000-4000-8000-000000000000';

const readings = async ({ db }: Desk, name = 'Karin Lund') => {
  const { id: personId } = await db.person.findFirstOrThrow({ where: { name } });
  return db.readLog.count({ where: { what: 'incident_report', personId } });
};

describe('incidentReports.read, of a case', () => {
  quintet({
    given: (at) => aReportCase(at),
    call: (caller, { id }) => caller.incidentReports.read({ caseId: id }),
    unseen: 'pelle',
    powerless: ['rut', 'gunnar'],
    refused: [
      'report.none',
      async (at, view) => (await at.as('karin')).cases.link({ ...on(view), invoiceId: null }),
    ],
    events: [],
    done: async (at) => expect(await readings(at)).toBe(1),
  });
});

describe('reading inside', () => {
  afterAll(closeDesk);

  test('each reading is kept with who read what', async () => {
    const at = await desk();
    const { invoice, report } = await aBilledReport(at);
    const view = await aReportCase(at, { invoice });
    const karin = await at.as('karin');
    const read = await karin.incidentReports.read({ caseId: view.id });
    expect(read).toMatchObject({ number: report.number, text: secretWords, site: { number: 'S-200102' } });
    await karin.incidentReports.read({ caseId: view.id });
    const kept = await at.db.readLog.findMany({ where: { targetId: report.id } });
    expect(kept).toMatchObject([{ what: 'incident_report' }, { what: 'incident_report' }]);
  });

  test('of a period, by its number, and none of another site', async () => {
    const at = await desk();
    const [report, elsewhere] = [await aReport(at), await aReport(at, { site: 'S-200104' })];
    const view = await aDeliveryCase(at);
    const karin = await at.as('karin');
    const read = (reportNumber: string) => karin.incidentReports.read({ caseId: view.id, reportNumber });
    expect(await read(report.number)).toMatchObject({ number: report.number });
    expect(await nothingWritten(at, () => refusalOf(read(elsewhere.number)))).toMatchObject({
      code: 'report.none',
    });
  });

  test('by itself, only for those who work with call-outs', async () => {
    const at = await desk();
    const { id: reportId } = await aReport(at, { site: null });
    const karin = await at.as('karin');
    expect(await karin.incidentReports.read({ reportId })).toMatchObject({ site: null });
    for (const key of ['pelle', 'rut', 'gunnar', 'ahmed'])
      expect(
        await nothingWritten(at, async () =>
          refusalOf((await at.as(key)).incidentReports.read({ reportId })),
        ),
      ).toMatchObject({ status: 403, code: 'permission.incident_report.read' });
    expect(await refusalOf(karin.incidentReports.read({ reportId: nobody }))).toMatchObject({ status: 404 });
  });

  test('a case about something else opens no report for those who do not work with call-outs', async () => {
    const at = await desk();
    const { invoice } = await aBilledReport(at);
    const view = await aCase(at, { invoiceId: invoice.id });
    await aColleague(at, {
      key: 'allan',
      name: 'Allan Grip',
      roles: ['agent'],
      queues: { general: 'work' },
    });
    const allan = await at.as('allan');
    expect((await allan.cases.get({ ref: view.number })).reports).toMatchObject({ canRead: false });
    expect(
      await nothingWritten(at, () => refusalOf(allan.incidentReports.read({ caseId: view.id }))),
    ).toMatchObject({ status: 403, code: 'permission.incident_report.read' });
  });
});

describe('the words are nowhere else', () => {
  afterAll(closeDesk);

  test('not on the case, in a list, a search, a template, the timeline, the log or the live events', async () => {
    const at = await desk();
    const { invoice, report } = await aBilledReport(at);
    const view = await aReportCase(at, { invoice });
    await moved(at, view, 'disclose_report');
    const karin = await at.as('karin');
    const maria = await at.as('maria');
    await karin.incidentReports.read({ caseId: view.id });
    const answers = [
      await look(at, view),
      await karin.cases.list({}),
      await karin.cases.templates({ caseId: view.id }),
      await karin.search.all({ q: 'koden 4417' }),
      await karin.search.all({ q: report.number }),
      await karin.callOuts.list({ which: 'linked' }),
      await karin.callOuts.get({ invoiceId: invoice.id }),
      await maria.cases.get({ ref: view.number }),
    ];
    for (const answer of answers) expect(JSON.stringify(answer)).not.toContain('4417');
    const tables = await at.owner.query<{ name: string }>(
      "select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = 'public'",
    );
    const found = [];
    for (const { name } of tables.rows) {
      const { rowCount } = await at.owner.query(
        `select 1 from ${name} t where t::text like '%koden 4417%' limit 1`,
      );
      if (rowCount) found.push(name);
    }
    expect(found).toEqual(['public.incident_report']);
  });

  test('an answer by hand carries none, whoever it goes to', async () => {
    const at = await desk();
    const view = await aReportCase(at);
    const karin = await at.as('karin');
    const templates = await karin.cases.templates({ caseId: view.id });
    expect(templates.map(({ key }) => key)).not.toContain('report_link');
    expect(templates.map(({ key }) => key)).not.toContain('basis_sent');
    const reply = (text: string) =>
      karin.cases.reply({
        caseId: view.id,
        seenSeq: view.lastSeq,
        to: ['vem.som.helst@brevlada.example'],
        cc: ['en.till@brevlada.example'],
        subject: 'Rapporten',
        text,
      });
    for (const text of ['{{reportText}}', '{{oneTimeLink}}', '{{words}}'])
      expect(await nothingWritten(at, () => refusalOf(reply(text)))).toMatchObject({
        code: 'reply.unfilled',
      });
    await reply('Se /las/… i förra mejlet.');
    const message = await at.db.message.findFirstOrThrow({
      where: { caseId: view.id, direction: 'out', automatic: false },
    });
    expect(await at.db.disclosure.count({ where: { messageId: message.id } })).toBe(0);
  });

  test('a mail that asks for it by its number proposes nothing of it', async () => {
    const at = await desk();
    const report = await aReport(at);
    const { caseNumber } = await at.mail(
      letter({
        from: 'Ove <ove@brevlada.example>',
        subject: `Rapport ${report.number}`,
        text: 'Skicka den hit.',
      }),
    );
    const opened = await (await at.as('maria')).cases.get({ ref: caseNumber ?? '' });
    expect(opened.proposals).toEqual([]);
    expect(JSON.stringify(opened)).not.toContain('4417');
  });
});
