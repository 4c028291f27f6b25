import type { Random } from '../volume/random.ts';

interface Visit {
  actionType: string;
  /** Minutes on the place. */
  minutes: number;
}

const seen: Readonly<Record<string, readonly string[]>> = {
  burglary: [
    'Sektion 2 utlöst, entrédörren. Dörr och lås utan åverkan. Gick runt hela fasaden, inget avvikande.',
    'Rörelsedetektor på plan 1 utlöst. Gick igenom planet med tänd belysning. Ett fönster stod på glänt och stängdes.',
    'Larm från lastporten. Porten stod öppen en decimeter, troligen efter leverans. Stängde och låste.',
    'Glaskrossdetektor utlöst. En trädgren låg mot rutan, glaset helt. Flyttade grenen.',
    'Källardörren utlöst. Spår i snön fram till dörren men inga brytmärken. Foton tagna.',
    'Två detektorer utlösta med en minuts mellanrum. Städpersonal på plats, visade behörighet och kunde koden.',
  ],
  fire: [
    'Brandlarm från köket. Rök från en brödrost, räddningstjänsten redan på plats. Vädrade och väntade ut dem.',
    'Rökdetektor i trapphuset utlöst. Ingen rök, ingen lukt. Detektorn dammig, anmält till servicefirman.',
    'Brandlarm från pannrummet. Räddningstjänsten mötte upp, ånga från en läckande ventil.',
  ],
  assault: [
    'Överfallslarm från receptionen. Polis på plats före mig. Personalen hade kommit åt knappen, ingen skadad.',
    'Överfallslarm. Talade med föreståndaren utanför, oprovocerad kund som lämnat platsen. Stannade till stängning.',
  ],
  technical: [
    'Driftlarm från kylen, plus elva grader. Ringde jouren enligt instruktion och väntade in montören.',
    'Driftlarm, nätbortfall. Huvudsäkringen löst, fastighetsskötaren återställde.',
  ],
  assistance: [
    'Kallad av en boende som såg ljus i lokalen. Belysningen stod på timer, ingen på platsen.',
    'Kallad för att låsa upp åt hantverkare. Legitimation kontrollerad, låste efter dem.',
  ],
};

const ended: readonly string[] = [
  'Larmet återställt i samråd med larmcentralen.',
  'Larmet tillslaget, kvittens från larmcentralen.',
  'Kontaktperson uppringd, inget svar. Meddelande lämnat.',
  'Kontaktperson underrättad på telefon.',
  'Nyckel tillbaka i nyckelskåpet.',
];

/** A guard's own words about a visit, as they are written down in the car. */
export function reportWords(random: Random, { actionType, minutes }: Visit): string {
  const what = random.pick(seen[actionType] ?? seen.burglary ?? []);
  const length = `På platsen ${minutes} minuter.`;
  return [what, random.pick(ended), length].join(' ');
}
