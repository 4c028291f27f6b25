import { Button } from '@mantine/core';
import { IconUserPlus, IconUsers } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { HandedLink, PersonView } from '@underlag/api/people';
import { useState } from 'react';
import type { z } from 'zod';
import { trpc } from '../../api/trpc.ts';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { ErrorState } from '../../shared/ui/error-state.tsx';
import { Loading } from '../../shared/ui/loading.tsx';
import { PageHeader } from '../../shared/ui/page-header.tsx';
import { useText } from '../../shared/use-text.tsx';
import { HandedLinkDialog } from './handed-link-dialog.tsx';
import { InviteDialog } from './invite-dialog.tsx';
import { says } from './messages.ts';
import { PeopleTable } from './people-table.tsx';
import { PersonDialog } from './person-dialog.tsx';

type Open =
  | { what: 'invite' }
  | { what: 'person'; person: PersonView }
  | { what: 'link'; link: z.infer<typeof HandedLink> }
  | null;

/** Members of staff with their roles, queues and limits. */
export function PeoplePage() {
  const t = useText();
  const [open, setOpen] = useState<Open>(null);
  const { data, error, refetch } = useQuery(trpc.people.list.queryOptions());
  const close = () => setOpen(null);
  const hand = (link: z.infer<typeof HandedLink>) => setOpen({ what: 'link', link });
  return (
    <>
      <PageHeader
        title={t(says.title)}
        says={t(says.lead)}
        actions={
          <Button leftSection={<IconUserPlus size={16} />} onClick={() => setOpen({ what: 'invite' })}>
            {t(says.invite)}
          </Button>
        }
      />
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!error && !data && <Loading />}
      {data && data.length === 0 && <EmptyState icon={<IconUsers size={32} />} title={t(says.empty)} />}
      {data && data.length > 0 && (
        <PeopleTable people={data} onChange={(person) => setOpen({ what: 'person', person })} />
      )}
      {open?.what === 'invite' && <InviteDialog onClose={close} onLink={hand} />}
      {open?.what === 'person' && <PersonDialog person={open.person} onClose={close} onLink={hand} />}
      {open?.what === 'link' && <HandedLinkDialog link={open.link} onClose={close} />}
    </>
  );
}
