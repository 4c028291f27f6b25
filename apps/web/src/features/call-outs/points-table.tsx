import type { CandidateReport, MatchParts } from '@underlag/api/call-outs';
import type { Text } from '@underlag/domain/text';
import { useLocale, useText } from '../../shared/use-text.tsx';
import classes from './call-outs.module.css';
import { partly, partWords, says } from './messages.ts';

const keys = Object.keys(partWords) as (keyof MatchParts)[];

/** A score taken apart: each part with its points and why, and the sum. */
export function PointsTable({ report }: { report: CandidateReport }) {
  const t = useText();
  const points = usePoints();
  return (
    <table className={classes.points} aria-label={t(says.pointsOf(report.number))}>
      <thead>
        <tr>
          <th scope="col">{t(says.part)}</th>
          <th scope="col">{t(says.why)}</th>
          <th scope="col">{t(says.pointColumn)}</th>
        </tr>
      </thead>
      <tbody>
        {keys.map((key) => {
          const { name, most } = partWords[key];
          const value = report.parts[key];
          return (
            <tr key={key} data-none={value === 0 || undefined} data-minus={value < 0 || undefined}>
              <th scope="row">{t(name)}</th>
              <td>{t(whyOf(key, value))}</td>
              <td>
                {points(value)}
                {most > 0 && <span className={classes.most}> {t(says.most(most))}</span>}
              </td>
            </tr>
          );
        })}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={2}>
            {t(says.total)}
          </th>
          <td>{points(report.score)}</td>
        </tr>
      </tfoot>
    </table>
  );
}

function whyOf(key: keyof MatchParts, value: number): Text {
  const { most, full, none } = partWords[key];
  if (value === 0) return none;
  return value === most || value < 0 ? full : partly;
}

/** Points as they are written in the reader's language, at most two decimals. */
export function usePoints(): (value: number) => string {
  const format = new Intl.NumberFormat(useLocale(), { maximumFractionDigits: 2 });
  return (value) => format.format(value).replace('−', '-');
}
