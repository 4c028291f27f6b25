import type { Readable } from 'node:stream';
import { harmless, heading, type Kind, type Sheet, type Value, wallTime } from './sheet.ts';
import { type Entry, writeZip } from './write-zip.ts';

/** As many rows as a sheet can have; what is more goes on in another one. */
const rowsToASheet = 1_048_576;

/** Tables as a workbook, a sheet each, written as their rows come: words as text and never as formulas, numbers and times as such. */
export function writeXlsx(sheets: readonly Sheet[]): Readable {
  return writeZip(entriesOf(sheets));
}

async function* entriesOf(sheets: readonly Sheet[]): AsyncGenerator<Entry> {
  const names: string[] = [];
  for (const sheet of sheets) {
    const rows = rowsOf(sheet);
    for (let part = 1, more = true; more; part += 1) {
      names.push(sheetName(sheet.name, part));
      const state = { more: false };
      yield { name: `xl/worksheets/sheet${names.length}.xml`, text: sheetXml(sheet, rows, state) };
      more = state.more;
    }
  }
  yield { name: 'xl/workbook.xml', text: [workbook(names)] };
  yield { name: 'xl/_rels/workbook.xml.rels', text: [workbookParts(names.length)] };
  yield { name: 'xl/styles.xml', text: [styles] };
  yield { name: '_rels/.rels', text: [packageParts] };
  yield { name: '[Content_Types].xml', text: [contentTypes(names.length)] };
}

async function* rowsOf({ pages }: Sheet): AsyncGenerator<readonly Value[]> {
  for await (const page of pages) yield* page;
}

async function* sheetXml(
  { columns }: Sheet,
  rows: AsyncGenerator<readonly Value[]>,
  state: { more: boolean },
): AsyncGenerator<string> {
  const widths = columns.map(
    ({ kind }, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width[kind]}" customWidth="1"/>`,
  );
  yield `${declaration}<worksheet ${main}><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>`;
  yield rowXml(
    1,
    columns.map((column) => textCell(heading(column), style.heading)),
  );
  let number = 1;
  while (number < rowsToASheet) {
    const next = await rows.next();
    if (next.done) break;
    number += 1;
    yield rowXml(
      number,
      next.value.map((value, index) => cellXml(value, columns[index]?.kind ?? 'words')),
    );
  }
  state.more = number === rowsToASheet;
  yield '</sheetData></worksheet>';
}

/** A row of cells, each told its place. */
const rowXml = (number: number, cells: readonly string[]) =>
  `<row r="${number}">${cells.map((cell, index) => cell.replace('<c', `<c r="${letter(index)}${number}"`)).join('')}</row>`;

/** The letter of a column; no table here is wider than the alphabet. */
const letter = (index: number) => String.fromCharCode(65 + index);

function cellXml(value: Value, kind: Kind): string {
  if (value === null || value === '') return '<c/>';
  if (kind === 'moment') return `<c s="${style.moment}"><v>${serial(wallTime(String(value)))}</v></c>`;
  if (typeof value === 'string') return textCell(value, style.plain);
  return kind === 'ore' ? `<c s="${style.money}"><v>${value / 100}</v></c>` : `<c><v>${value}</v></c>`;
}

const textCell = (value: string, look: number) =>
  `<c t="inlineStr" s="${look}"><is><t xml:space="preserve">${xml(harmless(value))}</t></is></c>`;

/** Days since the last of 1899, as spreadsheets count time on the wall. */
const serial = (wall: string): number =>
  (Date.parse(`${wall.replace(' ', 'T')}:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const xml = (words: string) =>
  words
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);

const width: Readonly<Record<Kind, number>> = {
  words: 26,
  count: 12,
  days: 12,
  percent: 12,
  ore: 16,
  moment: 18,
};

/** A sheet's name has at most 31 letters and none of these signs. */
const sheetName = (name: string, part: number): string =>
  `${name.replace(/[[\]:*?/\\']/g, ' ').slice(0, 26)}${part === 1 ? '' : ` ${part}`}`;

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const schemas = 'http://schemas.openxmlformats.org';
const main = `xmlns="${schemas}/spreadsheetml/2006/main"`;
const relations = `${schemas}/officeDocument/2006/relationships`;
const style = { plain: 0, heading: 1, moment: 2, money: 3 };
const styles = `${declaration}<styleSheet ${main}><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf/><xf fontId="1" applyFont="1"/><xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="4" applyNumberFormat="1"/></cellXfs></styleSheet>`;

const workbook = (names: readonly string[]) =>
  `${declaration}<workbook ${main} xmlns:r="${relations}"><sheets>${names
    .map((name, index) => `<sheet name="${xml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
    .join('')}</sheets></workbook>`;

const parts = (rows: readonly string[]) =>
  `${declaration}<Relationships xmlns="${schemas}/package/2006/relationships">${rows.join('')}</Relationships>`;
const part = (id: number, kind: string, target: string) =>
  `<Relationship Id="rId${id}" Type="${relations}/${kind}" Target="${target}"/>`;
const workbookParts = (sheets: number) =>
  parts([
    ...Array.from({ length: sheets }, (_, index) =>
      part(index + 1, 'worksheet', `worksheets/sheet${index + 1}.xml`),
    ),
    part(sheets + 1, 'styles', 'styles.xml'),
  ]);
const packageParts = parts([part(1, 'officeDocument', 'xl/workbook.xml')]);

const contentTypes = (sheets: number) => {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const override = (name: string, kind: string) =>
    `<Override PartName="/xl/${name}" ContentType="${type}.${kind}+xml"/>`;
  return `${declaration}<Types xmlns="${schemas}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('workbook.xml', 'sheet.main')}${override('styles.xml', 'styles')}${Array.from({ length: sheets }, (_, index) => override(`worksheets/sheet${index + 1}.xml`, 'worksheet')).join('')}</Types>`;
};
