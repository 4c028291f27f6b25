import { isClear, type Matching } from '@underlag/domain/matching';
import { type Text, text } from '@underlag/domain/text';

/** How the matching of an invoice stands. */
interface Stand {
  matching: Matching;
  report: { number: string; linkedBy: { name: string } | null } | null;
  /** The number of the report it seems to bill a second time, and the invoices that billed it. */
  double: { report: string; invoices: readonly string[] } | null;
  /** An agent has answered on one of the reports. */
  isAnswered: boolean;
}

/** Why the invoice is linked, or why it was left to a person. */
export function sayVerdict({ matching, report, double, isAnswered }: Stand): Text {
  if (report?.linkedBy)
    return text(
      `Kopplad till ${report.number} av ${report.linkedBy.name}.`,
      `Linked to ${report.number} by ${report.linkedBy.name}.`,
    );
  if (report)
    return text(
      `Kopplad till ${report.number} automatiskt: poängen räckte och nästa rapport låg långt efter.`,
      `Linked to ${report.number} automatically: the points were enough and the next report was far behind.`,
    );
  if (double) {
    const others = double.invoices.join(', ');
    return text(
      `${double.report} stämmer men är redan fakturerad på ${others}: möjlig dubbelfakturering.`,
      `${double.report} fits but is already billed on ${others}: possibly billed twice.`,
    );
  }
  return sayRanking(matching, isAnswered);
}

function sayRanking({ ranked }: Matching, isAnswered: boolean): Text {
  const [best, next] = ranked;
  if (!best)
    return text(
      'Ingen rapport finns för objektet, postnumret eller larmreferensen inom tre dygn.',
      'No report exists for the site, the postal code or the alarm reference within three days.',
    );
  if (next && best.score === next.score)
    return text(
      'Två rapporter ligger lika högt. En person måste välja.',
      'Two reports rank equally high. A person has to choose.',
    );
  if (isClear(ranked))
    return isAnswered
      ? text(
          'Poängen räcker, men en handläggare har redan svarat. Kopplingen lämnas till er.',
          'The points are enough, but an agent has already answered. The link is left to you.',
        )
      : text('Poängen räcker för automatisk koppling.', 'The points are enough for an automatic link.');
  if (best.score < 85)
    return text(
      `Det bästa förslaget har ${points(best.score, 'sv')} poäng. Automatisk koppling kräver 85.`,
      `The best suggestion has ${points(best.score, 'en')} points. An automatic link needs 85.`,
    );
  const ahead = best.score - (next?.score ?? 0);
  return text(
    `Det bästa förslaget ligger ${points(ahead, 'sv')} poäng före nästa. Automatisk koppling kräver 15.`,
    `The best suggestion is ${points(ahead, 'en')} points ahead of the next. An automatic link needs 15.`,
  );
}

const points = (value: number, locale: 'sv' | 'en'): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(value);
