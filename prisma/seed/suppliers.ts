import type { Prisma } from '../generated/client.ts';

/** Who invoices the demo company. Names and towns are invented; who is a customer too has the same number there. */
export const demoSuppliers: readonly Prisma.SupplierCreateManyInput[] = [
  {
    number: 'L-3001',
    name: 'Låsmontören i Norrby AB',
    orgNumber: '559990-0023',
    email: 'faktura@lasmontoren.example',
  },
  {
    number: 'L-3002',
    name: 'Norrsken Logistik AB',
    orgNumber: '559990-0015',
    email: 'utgaende.faktura@norrsken.example',
  },
  {
    number: 'L-3003',
    name: 'Bryggaren Fastigheter AB',
    orgNumber: '556016-0680',
    email: 'hyror@bryggaren.example',
  },
  {
    number: 'L-3004',
    name: 'Kommunen Lillåstad',
    orgNumber: '212099-9012',
    email: 'debitering@lillastad.example',
  },
  { number: 'L-3005', name: 'Västhamns Uniformer AB', email: 'faktura@vasthamnsuniformer.example' },
  { number: 'L-3006', name: 'Sjöbacka Städ HB', email: 'kontoret@sjobackastad.example' },
  { number: 'L-3007', name: 'Norrby Radio och Signal AB', email: 'ekonomi@norrbyradio.example' },
  { number: 'L-3008', name: 'Lillåstads Bilservice AB', email: 'faktura@bilservice.example' },
];

/** Cost centres of the demo company, by code; the last ones are no longer in use. */
const costCentres: readonly [code: string, name: string, active?: false][] = [
  ['0042', 'Utbildning'],
  ['0100', 'Ledning'],
  ['1010', 'Ekonomi'],
  ['1020', 'Fakturering'],
  ['1030', 'Personal'],
  ['1040', 'IT'],
  ['1050', 'Inköp'],
  ['1210', 'Lokaler Lillåstad'],
  ['1220', 'Lokaler Västhamn'],
  ['1230', 'Lokaler Norrby'],
  ['2110', 'Driften Lillåstad'],
  ['2210', 'Driften Västhamn'],
  ['2310', 'Driften Norrby'],
  ['2410', 'Driften Sjöbacka'],
  ['2510', 'Extrabevakning'],
  ['2610', 'Rondering'],
  ['3110', 'Larmcentralen'],
  ['3210', 'Teknik och service'],
  ['4110', 'Fordon'],
  ['4210', 'Uniformer och utrustning'],
  ['5110', 'Parkering'],
  ['1190', 'Gamla kontoret', false],
  ['2190', 'Driften Lillåstad öst', false],
  ['3190', 'Larmcentralen, natt', false],
  ['9999', 'Avslutade projekt', false],
];

/** Loads the registers that supplier invoices are judged by. */
export async function loadSuppliers(tx: Prisma.TransactionClient): Promise<void> {
  await tx.supplier.createMany({ data: [...demoSuppliers] });
  await tx.costCentre.createMany({
    data: costCentres.map(([code, name, active = true]) => ({ code, name, active })),
  });
}
