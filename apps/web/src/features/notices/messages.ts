import type { NoticeRow } from '@underlag/api/notices';
import { type Text, text } from '@underlag/domain/text';

/** What the bell and its list say. */
export const says = {
  title: text('Notiser', 'Notices'),
  unread: (n: string) => text(`${n} olästa`, `${n} unread`),
  noUnread: text('inga olästa', 'none unread'),
  isUnread: text('Oläst', 'Unread'),
  readAll: text('Markera alla som lästa', 'Mark all as read'),
  readOne: (number: string) => text(`Markera ${number} som läst`, `Mark ${number} as read`),
  due: (at: string) => text(`senast ${at}`, `due ${at}`),
  unassigned: text('Utan handläggare', 'Unassigned'),
  empty: text('Inga notiser', 'No notices'),
  emptyWhy: text(
    'Här står det när tre fjärdedelar, eller all, tid har gått för ett ärende du ansvarar för.',
    'It is told here when three quarters, or all, of the time has gone for a case you answer for.',
  ),
} as const;

/** What was reached. */
export const stageWords: Readonly<Record<NoticeRow['kind'], Text>> = {
  sla_75: text('Snart försenat', 'Soon late'),
  sla_100: text('Försenat', 'Late'),
};

export const clockWords: Readonly<Record<NoticeRow['clock'], Text>> = {
  firstResponse: text('Första svar', 'First response'),
  nextUpdate: text('Nästa besked', 'Next update'),
  solution: text('Lösning', 'Solution'),
};
