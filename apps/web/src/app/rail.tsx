import {
  IconBuilding,
  IconCalendarOff,
  IconChartBar,
  IconFileSearch,
  IconHandStop,
  IconInbox,
  IconList,
  IconPhoneOutgoing,
  IconRubberStamp,
  IconShieldCheck,
  IconStack2,
  IconTable,
  IconUser,
  IconUserCheck,
  IconUserShare,
  IconUsers,
} from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useLocation } from 'react-router';
import { useMay, useMe } from '../api/session.ts';
import { trpc } from '../api/trpc.ts';
import { count } from '../shared/format.ts';
import { paths } from '../shared/paths.ts';
import { useText } from '../shared/use-text.tsx';
import { says } from './messages.ts';
import classes from './rail.module.css';
import { RailLink } from './rail-link.tsx';
import { RailSettings } from './rail-settings.tsx';
import { RailViews } from './rail-views.tsx';

/** Where one can go: work with live counts, registers, settings; what a role may not use is absent. */
export function Rail({ onGo }: { onGo?: () => void }) {
  const t = useText();
  const me = useMe();
  const { data: counts } = useQuery(trpc.cases.counts.queryOptions());
  const { data: views = [] } = useQuery(trpc.views.list.queryOptions());
  const { pathname, search } = useLocation();
  const view = views.find(({ query }) => query === `${pathname}${search}`) ?? null;
  const atList = (list: string) => !view && pathname === paths.list(list);
  const seesParked = useMay('parked.read');
  const seesApprovals = useMay('approval.read');
  const seesHolds = useMay('hold.read');
  const seesFigures = useMay('sla.read');
  const seesCallOuts = useMay('call_out.read');
  const logsContacts = useMay('contact.log');
  const readsRegisters = useMay('registers.read');
  const keepsAbsences = useMay('absence.manage');
  const managesPeople = useMay('people.manage');
  const verifiesLog = useMay('audit.verify');
  const seesSettings = useMay('settings.read');
  return (
    <>
      <h2 className={classes.section}>{t(says.work)}</h2>
      <ul className={classes.list}>
        <RailLink
          to={paths.list('mine')}
          here={atList('mine')}
          icon={IconUser}
          name={t(says.mine)}
          count={counts?.mine}
          hover={(n) => t(says.openCount(n))}
          onGo={onGo}
        />
        {(counts?.standIn ?? 0) > 0 || atList('stand_in') ? (
          <RailLink
            to={paths.list('stand_in')}
            here={atList('stand_in')}
            icon={IconUserShare}
            name={t(says.standIn)}
            count={counts?.standIn}
            hover={(n) => t(says.openCount(n))}
            onGo={onGo}
          />
        ) : null}
        <RailLink
          to={paths.list('all')}
          here={atList('all')}
          icon={IconStack2}
          name={t(says.all)}
          onGo={onGo}
        />
        {me.queues.map(({ key, name }) => {
          const queue = counts?.queues[key];
          return (
            <RailLink
              key={key}
              to={paths.list(key)}
              here={atList(key)}
              icon={IconList}
              name={t(name)}
              count={queue?.open}
              late={queue?.late}
              hover={(n) =>
                [
                  says.openCount(n),
                  says.unassignedCount(count(queue?.unassigned ?? 0)),
                  says.lateCount(count(queue?.late ?? 0)),
                ]
                  .map(t)
                  .join(', ')
              }
              onGo={onGo}
            />
          );
        })}
      </ul>
      <RailViews views={views} here={view?.id ?? null} onGo={onGo} />
      <h2 className={classes.section}>{t(says.registers)}</h2>
      <ul className={classes.list}>
        {seesParked && (
          <RailLink
            to={paths.parked}
            icon={IconInbox}
            name={t(says.parked)}
            count={counts?.parked}
            hover={(n) => t(says.parkedCount(n))}
            onGo={onGo}
          />
        )}
        {seesApprovals && (
          <RailLink
            to={paths.approvals}
            icon={IconRubberStamp}
            name={t(says.approvals)}
            count={counts?.approvals}
            hover={(n) => t(says.approvalCount(n))}
            onGo={onGo}
          />
        )}
        {seesHolds && (
          <RailLink
            to={paths.holds}
            icon={IconHandStop}
            name={t(says.holds)}
            count={counts?.holdsToReview}
            hover={(n) => t(says.holdCount(n))}
            onGo={onGo}
          />
        )}
        {logsContacts && (
          <RailLink
            to={paths.extraGuarding}
            icon={IconPhoneOutgoing}
            name={t(says.extraGuarding)}
            late={counts?.contactsOverdue}
            hover={(n) => t(says.contactsOverdue(n))}
            onGo={onGo}
          />
        )}
        {seesCallOuts && (
          <RailLink
            to={paths.callOuts}
            icon={IconFileSearch}
            name={t(says.callOuts)}
            count={counts?.callOuts}
            hover={(n) => t(says.callOutCount(n))}
            onGo={onGo}
          />
        )}
        {seesFigures && (
          <RailLink to={paths.managers} icon={IconChartBar} name={t(says.managers)} onGo={onGo} />
        )}
        <RailLink to={paths.customers} icon={IconBuilding} name={t(says.customers)} onGo={onGo} />
        <RailLink to={paths.authorities} icon={IconUserCheck} name={t(says.authorities)} onGo={onGo} />
        {readsRegisters && (
          <RailLink to={paths.registers} icon={IconTable} name={t(says.allRegisters)} onGo={onGo} />
        )}
      </ul>
      {(managesPeople || keepsAbsences || verifiesLog || seesSettings) && (
        <h2 className={classes.section}>{t(says.settings)}</h2>
      )}
      <ul className={classes.list}>
        {managesPeople && <RailLink to={paths.people} icon={IconUsers} name={t(says.people)} onGo={onGo} />}
        {keepsAbsences && (
          <RailLink to={paths.absences} icon={IconCalendarOff} name={t(says.absences)} onGo={onGo} />
        )}
        {seesSettings && <RailSettings onGo={onGo} />}
        {verifiesLog && (
          <RailLink to={paths.integrity} icon={IconShieldCheck} name={t(says.integrity)} onGo={onGo} />
        )}
      </ul>
    </>
  );
}
