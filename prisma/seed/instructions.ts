import type { Prisma } from '../generated/client.ts';

/** The alarm centres of the demo: the company's own, and those of other companies; for Trygglarm we hold no instruction. */
const alarmCentres = [
  {
    key: 'vakten',
    name: 'Vaktens larmcentral',
    own: true,
    email: 'larmcentral@vakt.example',
    phone: '+46701740680',
  },
  {
    key: 'nordlarm',
    name: 'Nordlarm',
    own: false,
    email: 'instruktioner@nordlarm.example',
    phone: '+46701740681',
  },
  {
    key: 'kustlarm',
    name: 'Kustlarm AB',
    own: false,
    email: 'drift@kustlarm.example',
    phone: '+46701740682',
  },
  {
    key: 'trygglarm',
    name: 'Trygglarm Larmcentral',
    own: false,
    email: 'kund@trygglarm.example',
    phone: '+46701740683',
  },
] as const;

export interface DemoInstruction {
  site: string;
  centre: (typeof alarmCentres)[number]['key'];
  /** The day it came into force, YYYY-MM-DD. */
  since: string;
  text: string;
}

/** The instruction in force at each site of the demo, and which centre acts on it. */
export const demoInstructions: readonly DemoInstruction[] = [
  instruction('S-200101', 'vakten', '2024-04-01', [
    'Inbrottslarm: ring Lena Ek, 070-174 06 05. Svarar hon inte inom två minuter, sänd väktare.',
    'Väktaren kontrollerar port, lastkaj och källardörr utifrån. Nyckel finns i nyckelskåpet i bilen.',
    'Vid inbrott: kalla polis, invänta på platsen, ring Lena Ek igen.',
    'Brandlarm: räddningstjänsten är larmad automatiskt. Sänd väktare och möt upp vid porten.',
  ]),
  instruction('S-200102', 'vakten', '2025-03-15', [
    'Inbrottslarm vardagar 07–18: ring kontoret först. Övrig tid: sänd väktare direkt.',
    'Väktaren går igenom entréplanet och plan 2. Serverrummet på plan 2 ska vara låst.',
    'Återställ larmet efter genomgång. Skriv rapport till Lena Ek.',
  ]),
  instruction('S-200103', 'nordlarm', '2023-01-01', [
    'Inbrottslarm i föreningslokalen: ring Anders Holm. Svarar han inte, sänd väktare.',
    'Väktaren kontrollerar lokalen och cykelrummet. Boende ska inte störas i onödan.',
  ]),
  instruction('S-200104', 'nordlarm', '2025-06-01', [
    'Inbrottslarm på terminalen: sänd väktare direkt, ring Sara Lindqvist medan väktaren är på väg.',
    'Grinden öppnas av väktaren. Hund får användas på gården men inte i lagret.',
    'Vid inbrott: kalla polis. Ingen går in i kylhallen ensam.',
  ]),
  instruction('S-200105', 'vakten', '2024-01-01', [
    'Inbrottslarm kvällar och helger: sänd väktare. Skoldagar 07–17: ring vaktmästaren först.',
    'Väktaren kontrollerar samtliga entréer och gymnastiksalen.',
  ]),
  instruction('S-200106', 'vakten', '2024-01-01', [
    'Överfallslarm i receptionen: kalla polis, sänd väktare, ring inte upp receptionen.',
    'Inbrottslarm: sänd väktare, ring kommunens beredskap.',
  ]),
  instruction('S-200107', 'kustlarm', '2025-09-01', [
    'Inbrottslarm: ring Mikael Strand. Svarar han inte inom tre minuter, sänd väktare.',
    'Hund kan finnas i bostaden. Gå inte in utan att ha talat med Mikael.',
  ]),
  instruction('S-200108', 'kustlarm', '2025-02-01', [
    'Inbrottslarm: sänd väktare. Ring Fatima Yilmaz när väktaren är på plats.',
    'Kassalådan lämnas öppen och tom på natten.',
  ]),
  instruction('S-200109', 'nordlarm', '2025-05-01', [
    'Burglar alarm: send a guard at once and call Emily Clarke.',
    'The guard checks the quay doors and the office. Call the police if a door has been forced.',
  ]),
];

/** Puts the alarm centres, which site each acts for, and every site's instruction in place. */
export async function loadInstructions(tx: Prisma.TransactionClient): Promise<void> {
  await tx.alarmCentre.createMany({ data: [...alarmCentres] });
  for (const { site, centre, since, text } of demoInstructions) {
    const effectiveAt = new Date(`${since}T00:00:00${isSummer(since) ? '+02:00' : '+01:00'}`);
    await tx.site.update({
      where: { number: site },
      data: {
        centre: { connect: { key: centre } },
        instructions: {
          create: { number: 1, text, effectiveAt, madeAt: effectiveAt, state: 'in_force' },
        },
      },
    });
  }
}

/** April to October: the demo's dates keep clear of the weeks in which the clocks change. */
const isSummer = (date: string): boolean => /-(0[4-9]|10)-/.test(date);

function instruction(
  site: string,
  centre: DemoInstruction['centre'],
  since: string,
  lines: readonly string[],
): DemoInstruction {
  return { site, centre, since, text: lines.join('\n') };
}
