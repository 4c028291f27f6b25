import { Anchor, Button, Group, NativeSelect, Text } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { RecordChange, RecordView } from '@underlag/api/register-records';
import { Link, useSearchParams } from 'react-router';
import { trpc } from '../../api/trpc.ts';
import { dateTime } from '../../shared/format.ts';
import { paths } from '../../shared/paths.ts';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { ErrorState } from '../../shared/ui/error-state.tsx';
import { Loading } from '../../shared/ui/loading.tsx';
import { useText } from '../../shared/use-text.tsx';
import { says } from './messages.ts';
import classes from './registers.module.css';
import { shownValue } from './shown-value.ts';

/** What has happened to a row, or to one of its fields, newest first. */
export function RecordHistory({ record: { register, id, facts } }: { record: RecordView }) {
  const t = useText();
  const [params, setParams] = useSearchParams();
  const field = facts.some(({ key }) => key === params.get('falt')) ? params.get('falt') : null;
  const after = params.get('after');
  const { data, error, refetch } = useQuery({
    ...trpc.registers.history.queryOptions({ register, id, field, after }),
    placeholderData: keepPreviousData,
  });
  const goTo = (change: Record<string, string | null>) => {
    const next = { flik: 'historik', falt: field, ...change };
    setParams(Object.entries(next).filter((pair): pair is [string, string] => Boolean(pair[1])));
  };
  return (
    <div className={classes.part}>
      <NativeSelect
        size="xs"
        w={240}
        maw="100%"
        className="no-print"
        aria-label={t(says.field)}
        value={field ?? ''}
        onChange={(event) => goTo({ falt: event.currentTarget.value })}
        data={[
          { value: '', label: t(says.allFields) },
          ...facts.map(({ key, name }) => ({ value: key, label: t(name) })),
        ]}
      />
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!error && !data && <Loading />}
      {data && data.changes.length === 0 && (
        <EmptyState icon={<IconHistory size={32} />} title={t(says.noHistory)}>
          {t(says.noHistoryWhy)}
        </EmptyState>
      )}
      {data && data.changes.length > 0 && <Changes changes={data.changes} />}
      {data && (after || data.next) && (
        <Group gap="sm" className="no-print">
          {after && (
            <Button size="compact-sm" variant="default" onClick={() => goTo({})}>
              {t(says.newest)}
            </Button>
          )}
          {data.next && (
            <Button size="compact-sm" variant="default" onClick={() => goTo({ after: data.next })}>
              {t(says.older)}
            </Button>
          )}
        </Group>
      )}
    </div>
  );
}

function Changes({ changes }: { changes: readonly RecordChange[] }) {
  const t = useText();
  return (
    <div className={classes.scroll}>
      <table className={classes.table} aria-label={t(says.history)}>
        <thead>
          <tr>
            {[says.when, says.who, says.change, says.why].map((name) => (
              <th key={name.sv} scope="col">
                {t(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {changes.map((change) => (
            <tr key={change.id}>
              <td data-label={t(says.when)} data-kind="moment">
                {dateTime(change.at)}
              </td>
              <td data-label={t(says.who)}>
                <Who change={change} />
              </td>
              <td data-label={t(says.change)}>
                <What change={change} />
              </td>
              <td data-label={t(says.why)}>
                <Why change={change} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Who({ change: { by, decidedBy, importName } }: { change: RecordChange }) {
  const t = useText();
  return (
    <span>
      {by ?? t(says.bySystem)}
      {decidedBy && <Dim>{t(says.decidedBy(decidedBy))}</Dim>}
      {importName && <Dim>{t(says.byImport(importName))}</Dim>}
    </span>
  );
}

function What({ change: { added, fields } }: { change: RecordChange }) {
  const t = useText();
  return (
    <ul className={classes.changes}>
      {added && <li>{t(says.newRow)}</li>}
      {fields.map((field) => {
        const [from, to] = [shownValue(field, field.from, t), shownValue(field, field.to, t)];
        const told = added ? to : t(says.fromTo(from, to));
        return (
          <li key={field.key}>
            {t(field.name)}: {field.hidden ? t(says.hidden) : told}
          </li>
        );
      })}
    </ul>
  );
}

function Why({ change: { reason, caseNumber } }: { change: RecordChange }) {
  const t = useText();
  return (
    <span>
      {reason}
      {caseNumber && (
        <Anchor component={Link} to={paths.case(caseNumber)} fz="inherit" display="block">
          {t(says.onCase)} {caseNumber}
        </Anchor>
      )}
    </span>
  );
}

const Dim = ({ children }: { children: string }) => (
  <Text fz="xs" c="dimmed">
    {children}
  </Text>
);
