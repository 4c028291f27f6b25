import { Button, Skeleton } from '@mantine/core';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { figureTables, type TableKey } from '@underlag/api/figure-tables';
import type { Figures } from '@underlag/api/figures';
import { lazy, type ReactNode, Suspense } from 'react';
import { useSearchParams } from 'react-router';
import { useMay } from '../../api/session.ts';
import { trpc } from '../../api/trpc.ts';
import { dateTime } from '../../shared/format.ts';
import { ErrorState } from '../../shared/ui/error-state.tsx';
import { Loading } from '../../shared/ui/loading.tsx';
import { PageHeader } from '../../shared/ui/page-header.tsx';
import { useLocale, useText } from '../../shared/use-text.tsx';
import { BigFigures } from './big-figures.tsx';
import { FigureFilters } from './figure-filters.tsx';
import { figuresFile, readFigures, writeFigures } from './figures-state.ts';
import classes from './managers.module.css';
import { says } from './messages.ts';
import { TableSection } from './table-section.tsx';

const MetChart = lazy(async () => ({ default: (await import('./charts.tsx')).MetChart }));
const AgeChart = lazy(async () => ({ default: (await import('./charts.tsx')).AgeChart }));

/** What a manager looks at: what is late first, then where, whose and why, and how the weeks have gone. */
export function ManagersPage() {
  const t = useText();
  const exports = useMay('list.export');
  const [params, setParams] = useSearchParams();
  const of = readFigures(params);
  const { data, error, refetch, isPlaceholderData } = useQuery({
    ...trpc.figures.get.queryOptions(of),
    placeholderData: keepPreviousData,
    staleTime: 0,
    refetchInterval: 60_000,
  });
  return (
    <>
      <PageHeader
        title={t(says.title)}
        says={data && t(says.asOf(dateTime(data.at)))}
        actions={
          <div className={`${classes.actions} no-print`}>
            {exports && (
              <Button
                component="a"
                href={figuresFile(of, 'xlsx')}
                download
                variant="default"
                size="compact-md"
                h={32}
                leftSection={<IconDownload size={16} />}
              >
                {t(says.exportAll)}
              </Button>
            )}
            <Button
              variant="default"
              size="compact-md"
              h={32}
              leftSection={<IconPrinter size={16} />}
              onClick={() => window.print()}
            >
              {t(says.print)}
            </Button>
          </div>
        }
      />
      <FigureFilters of={of} onChange={(wish) => setParams(writeFigures(wish))} />
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!error && !data && <Loading lines={8} />}
      {data && (
        <div className={classes.page} aria-busy={isPlaceholderData}>
          <BigFigures figures={data} />
          <Tables figures={data} />
        </div>
      )}
    </>
  );
}

function Tables({ figures }: { figures: Figures }) {
  const t = useText();
  const locale = useLocale();
  const pictures: Partial<Record<TableKey, (name: string) => ReactNode>> = {
    ages: (name) => <AgeChart ages={figures.ages} label={name} />,
    weeks: () => <MetChart weeks={figures.weeks} />,
  };
  return (
    <div className={classes.tables}>
      {figureTables(figures, locale).map((table) => {
        const name = t(table.title);
        const picture = pictures[table.key];
        return (
          <TableSection
            key={table.key}
            table={table}
            of={figures.of}
            wide={table.key === 'weeks'}
            why={table.key === 'weeks' ? t(says.weeksWhy) : undefined}
          >
            {picture && (
              <div role="img" aria-label={t(says.chart(name))} className={classes.chart}>
                <Suspense fallback={<Skeleton h={180} />}>
                  {picture(t(table.columns[1]?.name ?? table.title))}
                </Suspense>
              </div>
            )}
          </TableSection>
        );
      })}
    </div>
  );
}
