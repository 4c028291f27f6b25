import { once } from 'node:events';
import { createWriteStream } from 'node:fs';

/** What stands in a made file. */
export interface MadeFile {
  rows: number;
  faulty: number;
  /** The sum of the invoices that are in order, in öre. */
  totalOre: number;
}

/** So many customers are spread over the invoices. */
export const customers = 2000;
export const customerNumber = (n: number): string => `K-7${String(n % customers).padStart(5, '0')}`;

const faults: readonly ((cells: string[]) => void)[] = [
  (cells) => cells.splice(2, 1, 'K-000000'),
  (cells) => cells.splice(3, 1, '2026-02-30'),
  (cells) => cells.splice(7, 1, '1.234'),
  (cells) => cells.splice(1, 1, 'okänd'),
];

/** Writes a ledger's file of invoices with one line each, one in a hundred of them faulty. */
export async function makeInvoiceFile(path: string, rows: number): Promise<MadeFile> {
  const file = createWriteStream(path);
  file.write(
    '\uFEFFFakturanr;Typ;Kundnr;Fakturadatum;Förfallodatum;Period från;Period till;Belopp;Moms;OCR;Leverans;Radtext;Antal;À-pris;Radbelopp;Momssats\r\n',
  );
  const made = { rows, faulty: 0, totalOre: 0 };
  for (let n = 0; n < rows; n += 1) {
    const net = 100_000 + (n % 977) * 100;
    const month = String((n % 12) + 1).padStart(2, '0');
    const cells = [
      `8${String(n).padStart(8, '0')}`,
      n % 5 === 0 ? 'Extrabevakning' : 'Abonnemang',
      customerNumber(n),
      `2026-${month}-15`,
      `2026-${month}-28`,
      `2026-${month}-01`,
      `2026-${month}-28`,
      kronor(net * 1.25),
      kronor(net / 4),
      `8${String(n).padStart(8, '0')}`,
      n % 3 === 0 ? 'papper' : 'e-post',
      n % 50 === 0 ? '"Larmövervakning; ""Lager"""' : 'Larmövervakning',
      '1',
      kronor(net),
      kronor(net),
      '25',
    ];
    if (n % 100 === 99) {
      faults[Math.trunc(n / 100) % faults.length]?.(cells);
      made.faulty += 1;
    } else made.totalOre += net * 1.25;
    if (!file.write(`${cells.join(';')}\r\n`)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
  return made;
}

const kronor = (ore: number) => `${Math.trunc(ore / 100)},${String(ore % 100).padStart(2, '0')}`;
