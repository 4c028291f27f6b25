import {
  IconArrowRight,
  IconBuilding,
  IconFileInvoice,
  IconHandGrab,
  IconHistory,
  IconPlus,
  IconTable,
  IconTicket,
} from '@tabler/icons-react';
import type { SearchResult } from '@underlag/api/registers';
import type { Text } from '@underlag/domain/text';
import type { ReactNode } from 'react';
import { useMe } from '../api/session.ts';
import { day, kronor } from '../shared/format.ts';
import { paths } from '../shared/paths.ts';
import { recentCases } from '../shared/recent-cases.ts';
import { useTakeNext } from '../shared/use-take-next.ts';
import { useText } from '../shared/use-text.tsx';
import { says } from './messages.ts';

/** One line of the search box: a place to go, or something to do. */
export interface Choice {
  key: string;
  label: string;
  detail?: string;
  icon: ReactNode;
  to: string;
  run?: () => void;
}

interface Kind {
  name: string;
  choices: Choice[];
}

/** What the server found, by kind; what was asked for by its exact number stands first. */
export function foundChoices(found: SearchResult, q: string, t: (words: Text) => string): Kind[] {
  const isNamed = ({ label, detail }: Choice) =>
    [detail, label.split(' · ')[0]].some((words) => words?.toLowerCase() === q.toLowerCase());
  return byKind(found, t)
    .map(({ name, choices }) => ({
      name,
      choices: choices.toSorted((a, b) => Number(isNamed(b)) - Number(isNamed(a))),
    }))
    .toSorted((a, b) => Number(b.choices.some(isNamed)) - Number(a.choices.some(isNamed)));
}

function byKind({ cases, customers, invoices, records }: SearchResult, t: (words: Text) => string): Kind[] {
  return [
    {
      name: t(says.cases),
      choices: cases.map(
        ({ number, subject }): Choice => ({
          key: `case ${number}`,
          label: subject,
          detail: number,
          icon: <IconTicket size={16} aria-hidden />,
          to: paths.case(number),
        }),
      ),
    },
    {
      name: t(says.customers),
      choices: customers.map(
        ({ id, name, number }): Choice => ({
          key: `customer ${id}`,
          label: name,
          detail: number,
          icon: <IconBuilding size={16} aria-hidden />,
          to: paths.customer(id),
        }),
      ),
    },
    {
      name: t(says.invoices),
      choices: invoices.map(
        ({ id, number, customerId, customerName, totalOre, dueOn }): Choice => ({
          key: `invoice ${id}`,
          label: `${number} · ${customerName}`,
          detail: `${kronor(totalOre)} · ${day(dueOn)}`,
          icon: <IconFileInvoice size={16} aria-hidden />,
          to: customerId ? paths.customer(customerId) : `${paths.customers}?q=${encodeURIComponent(number)}`,
        }),
      ),
    },
    {
      name: t(says.registers),
      choices: records.map(
        ({ register, id, kind, title, says: what }): Choice => ({
          key: `${register} ${id}`,
          label: what ? `${title} · ${what}` : title,
          detail: t(kind),
          icon: <IconTable size={16} aria-hidden />,
          to: paths.record(register, id),
        }),
      ),
    },
  ];
}

/** Places and actions whose names hold the words typed. */
export function usePlaceChoices(q: string): Choice[] {
  const t = useText();
  const me = useMe();
  const { take } = useTakeNext();
  const may = (permission: string) => me.permissions.includes(permission);
  const go = (name: string, to: string): Choice => ({
    key: to,
    label: t(says.goTo(name)),
    icon: <IconArrowRight size={16} aria-hidden />,
    to,
  });
  const all: Choice[] = [
    ...(may('case.create')
      ? [
          {
            key: 'new',
            label: t(says.newCase),
            detail: 'N',
            icon: <IconPlus size={16} aria-hidden />,
            to: paths.newCase,
          },
        ]
      : []),
    ...(may('case.take')
      ? [
          {
            key: 'take',
            label: t(says.takeNext),
            detail: 'T',
            icon: <IconHandGrab size={16} aria-hidden />,
            to: '',
            run: () => take(),
          },
        ]
      : []),
    go(t(says.mine), paths.list('mine')),
    go(t(says.standIn), paths.list('stand_in')),
    go(t(says.all), paths.list('all')),
    ...me.queues.map(({ key, name }) => go(t(name), paths.list(key))),
    ...(may('parked.read') ? [go(t(says.parked), paths.parked)] : []),
    ...(may('hold.read') ? [go(t(says.holds), paths.holds)] : []),
    ...(may('contact.log') ? [go(t(says.extraGuarding), paths.extraGuarding)] : []),
    ...(may('sla.read') ? [go(t(says.managers), paths.managers)] : []),
    go(t(says.customers), paths.customers),
    go(t(says.authorities), paths.authorities),
    ...(may('registers.read') ? [go(t(says.allRegisters), paths.registers)] : []),
    ...(may('people.manage') ? [go(t(says.people), paths.people)] : []),
    ...(may('settings.read')
      ? [
          go(t(says.calendars), paths.calendars),
          go(t(says.policies), paths.policies),
          go(t(says.queueSettings), paths.queueSettings),
          go(t(says.templates), paths.templates),
          go(t(says.referenceRates), paths.referenceRates),
        ]
      : []),
    ...(may('audit.verify') ? [go(t(says.integrity), paths.integrity)] : []),
  ];
  return q ? all.filter(({ label }) => label.toLowerCase().includes(q.toLowerCase())) : all;
}

/** The cases this tab has opened last. */
export const useRecentChoices = (): Choice[] =>
  recentCases().map(({ number, subject }) => ({
    key: `recent ${number}`,
    label: subject,
    detail: number,
    icon: <IconHistory size={16} aria-hidden />,
    to: paths.case(number),
  }));
