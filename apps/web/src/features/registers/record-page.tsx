import { Anchor, Button, Tabs } from '@mantine/core';
import { IconExternalLink, IconPencil } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { RecordView, RegisterInfo } from '@underlag/api/register-records';
import { type ReactNode, useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { errorOf } from '../../api/error-of.ts';
import { trpc } from '../../api/trpc.ts';
import { paths } from '../../shared/paths.ts';
import { ErrorState } from '../../shared/ui/error-state.tsx';
import { Loading } from '../../shared/ui/loading.tsx';
import { PageHeader } from '../../shared/ui/page-header.tsx';
import { useText } from '../../shared/use-text.tsx';
import { CorrectDialog } from './correct-dialog.tsx';
import { says } from './messages.ts';
import { RecordFacts } from './record-facts.tsx';
import { RecordHistory } from './record-history.tsx';
import { RecordReferences } from './record-references.tsx';
import { NoSuchRegister } from './register-page.tsx';
import { addressOf } from './register-state.ts';
import classes from './registers.module.css';
import { useRegisters } from './use-registers.ts';

/** One row of a register: its details, what has happened to it, and what refers to it. */
export function RecordPage() {
  const t = useText();
  const { register = '', id = '' } = useParams();
  const registers = useRegisters();
  const record = useQuery(trpc.registers.get.queryOptions({ register, id }));
  const info = registers.data?.find((each) => each.register === register);
  if (registers.data && !info) return <NoSuchRegister />;
  if (record.data && info) return <Record key={`${register} ${id}`} record={record.data} info={info} />;
  const error = record.error ?? registers.error;
  if (!error) return <Loading lines={10} />;
  const { kind, says: why } = errorOf(error);
  if (kind === 'not_found' || kind === 'invalid') return <PageHeader title={t(why)} />;
  return <ErrorState error={error} level={1} onRetry={() => void record.refetch()} />;
}

const tabs = ['uppgifter', 'historik', 'hanvisningar'] as const;
const names = { uppgifter: says.facts, historik: says.history, hanvisningar: says.references };

function Record({ record, info }: { record: RecordView; info: RegisterInfo }) {
  const t = useText();
  const [params, setParams] = useSearchParams();
  const [correcting, setCorrecting] = useState(false);
  const open = tabs.find((tab) => tab === params.get('flik')) ?? 'uppgifter';
  const parts: Record<(typeof tabs)[number], () => ReactNode> = {
    uppgifter: () => <RecordFacts record={record} />,
    historik: () => <RecordHistory record={record} />,
    hanvisningar: () => <RecordReferences record={record} />,
  };
  return (
    <>
      <PageHeader
        title={record.title}
        says={
          <>
            <Anchor component={Link} to={paths.register(info.register)} fz="sm" underline="always">
              {t(info.name)}
            </Anchor>
            {record.says && ` · ${record.says}`}
          </>
        }
        actions={<Actions record={record} onCorrect={() => setCorrecting(true)} />}
      />
      <div className={classes.page}>
        <Tabs
          value={open}
          onChange={(tab) => setParams(tab && tab !== 'uppgifter' ? { flik: tab } : {}, { replace: true })}
          keepMounted={false}
        >
          <Tabs.List aria-label={t(says.tabs)}>
            {tabs.map((tab) => (
              <Tabs.Tab key={tab} value={tab}>
                {t(names[tab])}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          {tabs.map((tab) => (
            <Tabs.Panel key={tab} value={tab} pt="md">
              {tab === open && parts[tab]()}
            </Tabs.Panel>
          ))}
        </Tabs>
      </div>
      {correcting && <CorrectDialog record={record} onClose={() => setCorrecting(false)} />}
    </>
  );
}

/** What can be done with the row: read its document, go to where it is kept, correct it. */
function Actions({
  record: { keptAt, file, facts },
  onCorrect,
}: {
  record: RecordView;
  onCorrect: () => void;
}) {
  const t = useText();
  const kept = keptAt && `${addressOf(keptAt.to)}${keptAt.tab ? `?flik=${keptAt.tab}` : ''}`;
  const look = { size: 'compact-md', h: 32, variant: 'default', className: 'no-print' } as const;
  return (
    <>
      {file && (
        <Button
          {...look}
          component="a"
          href={file.href}
          target="_blank"
          rel="noreferrer"
          leftSection={<IconExternalLink size={16} aria-hidden />}
        >
          {t(file.says)}
        </Button>
      )}
      {keptAt && kept && (
        <Button {...look} component={Link} to={kept}>
          {t(keptAt.says)}
        </Button>
      )}
      {facts.some(({ edit }) => edit) && (
        <Button
          {...look}
          variant="filled"
          leftSection={<IconPencil size={16} aria-hidden />}
          onClick={onCorrect}
        >
          {t(says.correct)}
        </Button>
      )}
    </>
  );
}
