import { beforeAll, describe, expect, test } from 'vitest';
import { type Desk, desk } from '../testing/desk.ts';
import { checked, countsOf, linesOf, written } from '../testing/imports.ts';

let at: Desk;
beforeAll(async () => {
  at = await desk();
});

/** Each kind's file: new rows, the same again, and one that changes a row. */
const files: Record<string, { first: string; changed: string; field: string }> = {
  customers: {
    first:
      'Kundnr;Kundtyp;Namn;Org.nr;E-post;Fakturaadress;Ingen e-faktura\r\nK-900001;Företag;"Ny & ""Co"" AB";556036-0793;FAKTURA@nyco.example;"Gatan 1\n990 11 Lillåstad";nej\r\nK-900002;Privat;Åsa Öst;;;Vägen 2, 990 12 Lillåstad;\r\n',
    changed: 'Kundnr;Namn\nK-900001;Ny & Co Sverige AB\nK-900002;Åsa Öst\n',
    field: 'Namn',
  },
  sites: {
    first:
      'number,customer,name,street,street number,postal code,city,alarm centre\nS-900001,K-900001,"Lager, norr",Gatan,1,990 11,Lillåstad,\n',
    changed: 'number,city\nS-900001,Storby\n',
    field: 'Ort',
  },
  agreements: {
    first:
      'Avtalsnr;Kundnr;Benämning;Startdatum;Bindningstid;Uppsägningstid;Förlängning;Ansvarig;Avtalad dröjsmålsränta (%);Objekt\nA-900001;K-900001;Rondering;2026-01-01;36;3;tills vidare;Helena Brandt;8,50;S-900001\n',
    changed: 'Avtalsnr;Uppsägningstid;Objekt\nA-900001;6;\n',
    field: 'Uppsägningstid (månader)',
  },
  suppliers: {
    first: 'Leverantörsnr;Namn;Orgnr\nL-1;Nyckelservice i Norr AB;5560360793\n',
    changed: 'Leverantörsnr;Namn\nL-1;Nyckelservice AB\n',
    field: 'Namn',
  },
  'cost-centres': {
    first: 'Kostnadsställe;Namn;Aktivt\n0412;Region norr;ja\n',
    changed: 'Kostnadsställe;Aktivt\n0412;nej\n',
    field: 'Aktivt',
  },
  'incident-reports': {
    first:
      'Rapportnr;Objektsnummer;Började;Slutade;Larmreferens;Rapporttext\nR-900001;S-900001;2026-10-03 02:10;2026-10-03 02:40;L-77;"Rad ett.\nRad två; med semikolon."\n',
    changed: 'Rapportnr;Slutade;Rapporttext\nR-900001;2026-10-03 02:45;Hemligt.\n',
    field: 'Slutade',
  },
};

describe.each(Object.entries(files))('%s', (kind, { first, changed, field }) => {
  test('new rows are written once; again nothing changes; a changed row is told of and kept in its history', async () => {
    const rows = first.trim().split(/\r?\n(?=\S+[;,])/).length - 1;
    const dry = await checked(at, kind, first);
    expect(dry.problem).toBeNull();
    expect(await linesOf(at, dry.id, 'faulty')).toEqual([]);
    expect([dry.state, countsOf(dry)]).toEqual(['checked', [expect.any(Number), 0, 0, 0]]);
    const done = await written(at, kind, first);
    expect(done).toMatchObject({
      state: 'done',
      problem: null,
      newRows: dry.newRows,
      refusals: { write: expect.anything() },
    });
    expect(rows).toBeGreaterThan(0);
    const again = await checked(at, kind, first);
    expect(countsOf(again)).toEqual([0, 0, done.newRows, 0]);
    expect(again.refusals.write?.sv).toBe('Filen ändrar ingenting.');
    const change = await written(at, kind, changed);
    expect(change).toMatchObject({ state: 'done', changedRows: 1, newRows: 0 });
    const [line] = await linesOf(at, change.id, 'changed');
    expect(line?.changes.map(({ column }) => column.sv)).toContain(field);
    const [kept] = await at.db.recordChange.findMany({ where: { importRunId: change.id } });
    expect(kept).toMatchObject({
      before: expect.anything(),
      after: expect.anything(),
      actorId: expect.any(String),
    });
  });
});
