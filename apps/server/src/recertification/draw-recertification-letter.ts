import { type Locale, say, type Text, text } from '@underlag/domain/text';
import type { Content } from 'pdfmake/interfaces.js';
import { drawLetterPage, type LetterPage } from '../doors/letter-page.ts';

/** A contact with the rights to be gone through. Days are YYYY-MM-DD. */
export interface ReviewedContact {
  name: string;
  title: string | null;
  addresses: readonly string[];
  rights: readonly ReviewedRight[];
}

export interface ReviewedRight {
  scope: Text;
  target: Text;
  validFrom: string;
  validTo: string | null;
  reviewOn: string;
}

/** What the letter says; kept with it. */
export interface RecertificationContents {
  year: number;
  answerBy: string;
  contacts: readonly ReviewedContact[];
}

type Head = Omit<LetterPage, 'title' | 'body'>;

/** The yearly letter on which a customer goes through who may do what: every right with a box to tick, and a place to sign. */
export function drawRecertificationLetter(head: Head, contents: RecertificationContents): Promise<Buffer> {
  const { locale } = head;
  return drawLetterPage({
    ...head,
    title: say(titleOf(contents.year), locale),
    body: [
      { text: say(intro(contents.answerBy), locale), margin: [0, 0, 0, 6] },
      ...contents.contacts.flatMap((contact) => contactPart(contact, locale)),
      answerPart(locale),
    ],
  });
}

/** What the yearly review of a customer's rights is called. */
export const titleOf = (year: number): Text =>
  text(`Årlig genomgång av behörigheter ${year}`, `Yearly review of rights ${year}`);

const intro = (answerBy: string): Text =>
  text(
    `Här är de personer som får begära saker hos oss för er räkning, och vad var och en får begära. Gå igenom listan: kryssa för ”Stämmer” eller ”Ska bort” på varje rad. Skriv under och skicka tillbaka brevet, eller svara på vårt mejl från en registrerad adress. Vi behöver ert svar senast ${answerBy}.\n\nEn behörighet som inte har gåtts igenom i tid kan vi inte använda utan att först få den styrkt.`,
    `These are the persons who may ask us for things on your behalf, and what each of them may ask for. Please go through the list: tick “Correct” or “Remove” on every line. Sign and return the letter, or reply to our e-mail from a registered address. We need your answer no later than ${answerBy}.\n\nA right that has not been reviewed in time cannot be used without further proof.`,
  );

const words = {
  right: text('Behörighet', 'Right'),
  target: text('Gäller för', 'Concerns'),
  days: text('Giltig', 'Valid'),
  review: text('Gås igenom senast', 'Review by'),
  right_is: text('Stämmer', 'Correct'),
  remove: text('Ska bort', 'Remove'),
  untilFurther: text('tills vidare', 'until further notice'),
  others: text(
    'Ska någon läggas till, eller stämmer inte en adress eller ett telefonnummer? Skriv det här:',
    'Is somebody to be added, or is an address or phone number not right? Write it here:',
  ),
  place: text('Ort och datum', 'Place and date'),
  name: text('Namnteckning', 'Signature'),
  printed: text('Namnförtydligande', 'Name in block letters'),
};

function contactPart({ name, title, addresses, rights }: ReviewedContact, locale: Locale): Content[] {
  const t = (one: Text) => say(one, locale);
  const head = [words.right, words.target, words.days, words.review, words.right_is, words.remove].map(
    (one) => ({ text: t(one), bold: true }),
  );
  const rows = rights.map(({ scope, target, validFrom, validTo, reviewOn }) => [
    t(scope),
    capital(t(target)),
    `${validFrom} – ${validTo ?? t(words.untilFurther)}`,
    reviewOn,
    box(),
    box(),
  ]);
  return [
    {
      stack: [
        { text: title ? `${name}, ${title}` : name, bold: true, fontSize: 11 },
        { text: addresses.join(', '), color: '#555555', fontSize: 9 },
      ],
      margin: [0, 14, 0, 4],
      headlineLevel: 1,
    },
    {
      layout: 'lightHorizontalLines',
      fontSize: 9,
      table: {
        headerRows: 1,
        keepWithHeaderRows: 1,
        dontBreakRows: true,
        widths: ['*', 85, 66, 58, 42, 42],
        body: [head, ...rows],
      },
    },
  ];
}

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** A box to tick by hand. */
const box = (): Content => ({
  canvas: [{ type: 'rect', x: 10, y: 1, w: 10, h: 10, lineWidth: 0.8 }],
});

const rule = (length: number, y: number): Content => ({
  canvas: [{ type: 'line', x1: 0, y1: y, x2: length, y2: y, lineWidth: 0.6 }],
});

/** Where the customer writes: what else is to be changed, and who says so. Never torn apart by a page. */
function answerPart(locale: Locale): Content {
  const line = (one: Text): Content => ({
    stack: [rule(150, 0), { text: say(one, locale), fontSize: 8, margin: [0, 3, 0, 0] }],
  });
  return {
    unbreakable: true,
    margin: [0, 18, 0, 0],
    stack: [
      say(words.others, locale),
      rule(483, 24),
      rule(483, 24),
      {
        margin: [0, 48, 0, 0],
        columnGap: 16,
        columns: [line(words.place), line(words.name), line(words.printed)],
      },
    ],
  };
}
