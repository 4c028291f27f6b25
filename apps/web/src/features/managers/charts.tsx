import '@mantine/charts/styles.css';
import { BarChart, LineChart } from '@mantine/charts';
import { clocks, shareMet, weekName } from '@underlag/api/figure-tables';
import type { Figures } from '@underlag/api/figures';
import { useLocale, useText } from '../../shared/use-text.tsx';

const looks = { firstResponse: 'accent.6', nextUpdate: 'orange.7', solution: 'grape.6' } as const;
const dashes = { firstResponse: undefined, nextUpdate: '6 3', solution: '2 3' } as const;

/** The share of each clock's deadlines that was met, week by week; lines differ by dashes as well as by colour. */
export function MetChart({ weeks }: Pick<Figures, 'weeks'>) {
  const t = useText();
  const locale = useLocale();
  return (
    <LineChart
      h={240}
      withLegend
      lineChartProps={{ accessibilityLayer: false }}
      dataKey="week"
      yAxisProps={{ domain: [0, 100] }}
      unit=" %"
      curveType="linear"
      connectNulls
      data={weeks.map((week) => ({
        week: weekName(week, locale),
        ...Object.fromEntries(
          clocks.map(({ key, name }) => [t(name), shareMet(week[key].met, week[key].missed)]),
        ),
      }))}
      series={clocks.map(({ key, name }) => ({
        name: t(name),
        color: looks[key],
        ...(dashes[key] ? { strokeDasharray: dashes[key] } : {}),
      }))}
    />
  );
}

/** How many open cases are of each age. */
export function AgeChart({ ages, label }: Pick<Figures, 'ages'> & { label: string }) {
  return (
    <BarChart
      h={180}
      barChartProps={{ accessibilityLayer: false }}
      dataKey="days"
      data={ages.map(({ days, cases }) => ({ days, [label]: cases }))}
      series={[{ name: label, color: 'accent.6' }]}
      yAxisProps={{ allowDecimals: false }}
    />
  );
}
