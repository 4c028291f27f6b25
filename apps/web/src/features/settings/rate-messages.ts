import { type Text, text } from '@underlag/domain/text';

export const says = {
  title: text('Referensräntor', 'Reference rates'),
  lead: text(
    'Riksbankens referensränta för varje halvår. Dröjsmålsräntan är referensräntan plus 8 procentenheter, om avtalet inte säger annat.',
    'The Riksbank’s reference rate of each half-year. Late interest is the reference rate plus 8 percentage points, unless the agreement says otherwise.',
  ),
  list: text('Referensräntor per halvår', 'Reference rates by half-year'),
  halfYear: text('Halvår', 'Half-year'),
  from: text('Gäller från', 'From'),
  rate: text('Referensränta', 'Reference rate'),
  late: text('Dröjsmålsränta', 'Late interest'),
  made: text('Införd', 'Entered'),
  empty: text('Inga referensräntor är inlagda', 'No reference rates have been entered'),
  emptyWhy: text(
    'Utan dem går ingen dröjsmålsränta att räkna ut. Lägg in dem som Riksbanken har publicerat.',
    'Without them no late interest can be reckoned. Enter those the Riksbank has published.',
  ),
  missing: (n: number): Text =>
    text(
      n === 1 ? 'Ett halvår saknar referensränta' : `${n} halvår saknar referensränta`,
      n === 1 ? 'One half-year has no reference rate' : `${n} half-years have no reference rate`,
    ),
  missingWhy: text(
    'Ränta som löper över ett sådant halvår kan inte räknas ut eller förklaras förrän den är inlagd. Ingen ränta gissas.',
    'Interest that runs through such a half-year can be neither reckoned nor explained until it is entered. No rate is guessed.',
  ),
  add: text('Lägg in referensränta', 'Enter a reference rate'),
  addFor: (name: string): Text =>
    text(`Lägg in referensräntan för ${name}`, `Enter the reference rate of ${name}`),
  correct: (name: string): Text =>
    text(`Rätta referensräntan för ${name}`, `Correct the reference rate of ${name}`),
  percent: text('Referensränta i procent', 'Reference rate in percent'),
  percentHint: text('Får vara negativ, till exempel −0,5.', 'May be negative, for example −0.5.'),
  history: (n: number): Text => text(`Version ${n}`, `Version ${n}`),
  saved: (name: string, rate: string): Text =>
    text(`Referensräntan för ${name} är ${rate}.`, `The reference rate of ${name} is ${rate}.`),
  nowIs: (rate: string): Text =>
    text(
      `Någon annan har lagt in ${rate}. Spara igen för att ersätta.`,
      `Somebody else has entered ${rate}. Save again to replace it.`,
    ),
  typed: text('Skriv räntan i procent, från −10 till 50.', 'Type the rate in percent, from −10 to 50.'),
};

/** A rate as it is read: −0,5 % in Swedish, −0.5% in English. */
export const rateWords = (percent: number): Text => {
  const digits = String(Math.round(percent * 100) / 100).replace('-', '−');
  return text(`${digits.replace('.', ',')} %`, `${digits}%`);
};
