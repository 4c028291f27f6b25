import { Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { HandedLink } from '@underlag/api/people';
import type { QueueSettings } from '@underlag/api/settings';
import { useState } from 'react';
import type { z } from 'zod';
import { useMay } from '../../api/session.ts';
import { trpc } from '../../api/trpc.ts';
import { ErrorState } from '../../shared/ui/error-state.tsx';
import { Loading } from '../../shared/ui/loading.tsx';
import { PageHeader } from '../../shared/ui/page-header.tsx';
import { useText } from '../../shared/use-text.tsx';
import { HandedLinkDialog } from './handed-link-dialog.tsx';
import { PersonDialog } from './person-dialog.tsx';
import { QueueNamesTable } from './queue-names-table.tsx';
import { says } from './queue-settings-messages.ts';
import { RenameQueueDialog } from './rename-queue-dialog.tsx';
import { RightsMatrix } from './rights-matrix.tsx';
import classes from './settings.module.css';
import { shared } from './settings-words.ts';
import { TypeQueueDialog } from './type-queue-dialog.tsx';
import { TypeQueueTable } from './type-queue-table.tsx';

type Open =
  | { what: 'type'; type: QueueSettings['types'][number] }
  | { what: 'queue'; queue: QueueSettings['queues'][number] }
  | { what: 'person'; id: string }
  | { what: 'link'; link: z.infer<typeof HandedLink> }
  | null;

/** Where each type's cases go, what the queues are called, and who has what right in them. */
export function QueuesPage() {
  const t = useText();
  const manages = useMay('settings.manage');
  const managesPeople = useMay('people.manage');
  const [open, setOpen] = useState<Open>(null);
  const { data, error, refetch } = useQuery(trpc.settings.queues.queryOptions());
  const { data: people } = useQuery({
    ...trpc.people.list.queryOptions(),
    enabled: managesPeople && open?.what === 'person',
  });
  const person = open?.what === 'person' ? people?.find(({ id }) => id === open.id) : undefined;
  const close = () => {
    setOpen(null);
    void refetch();
  };
  return (
    <>
      <PageHeader title={t(says.title)} says={`${t(says.lead)} ${manages ? '' : t(shared.lookOnly)}`} />
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!error && !data && <Loading lines={10} />}
      {data && (
        <div className={classes.page}>
          <section className={classes.part}>
            <Title order={2}>{t(says.types)}</Title>
            <TypeQueueTable
              settings={data}
              manages={manages}
              onChange={(type) => setOpen({ what: 'type', type })}
            />
          </section>
          <section className={classes.part}>
            <Title order={2}>{t(says.names)}</Title>
            <QueueNamesTable
              queues={data.queues}
              manages={manages}
              onRename={(queue) => setOpen({ what: 'queue', queue })}
            />
          </section>
          <section className={classes.part}>
            <Title order={2}>{t(says.rights)}</Title>
            <Text fz="sm" c="dimmed">
              {t(says.rightsHint)}
            </Text>
            <RightsMatrix
              settings={data}
              onChange={managesPeople ? (id) => setOpen({ what: 'person', id }) : null}
            />
          </section>
        </div>
      )}
      {data && open?.what === 'type' && (
        <TypeQueueDialog type={open.type} queues={data.queues} onClose={() => setOpen(null)} />
      )}
      {open?.what === 'queue' && <RenameQueueDialog queue={open.queue} onClose={() => setOpen(null)} />}
      {person && (
        <PersonDialog person={person} onClose={close} onLink={(link) => setOpen({ what: 'link', link })} />
      )}
      {open?.what === 'link' && <HandedLinkDialog link={open.link} onClose={close} />}
    </>
  );
}
