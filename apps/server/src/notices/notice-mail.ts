import { type Text, text } from '@underlag/domain/text';

/** A notice as its mail tells it: which case, which promise, until when. Nothing of what the case says. */
export interface ToldNotice {
  kind: string;
  clock: string;
  dueAt: Date;
  caseNumber: string;
  url: string;
  assignee: string | null;
}

interface Mail {
  subject: Text;
  body: Text;
}

/** One mail about any number of notices, the most pressing first. */
export function noticeMail(notices: readonly ToldNotice[]): Mail {
  const sorted = [...notices].sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime());
  const late = sorted.filter(({ kind }) => kind === 'sla_100');
  const soon = sorted.filter(({ kind }) => kind !== 'sla_100');
  const told = [
    { notices: late, counted: lateCount(late.length) },
    { notices: soon, counted: soonCount(soon.length) },
  ].filter(({ notices }) => notices.length > 0);
  const subject = (locale: keyof Text) => told.map(({ counted }) => counted[locale]).join(', ');
  const body = (locale: keyof Text) =>
    told
      .map(({ notices, counted }) =>
        [`${counted[locale]}:`, ...notices.map((notice) => lineOf(notice)[locale])].join('\n\n'),
      )
      .join('\n\n\n');
  return { subject: text(subject('sv'), subject('en')), body: text(`${body('sv')}\n`, `${body('en')}\n`) };
}

const lateCount = (n: number): Text =>
  n === 1
    ? text('1 ärende är försenat', '1 case is late')
    : text(`${n} ärenden är försenade`, `${n} cases are late`);

const soonCount = (n: number): Text =>
  n === 1
    ? text('1 ärende är snart försenat', '1 case is soon late')
    : text(`${n} ärenden är snart försenade`, `${n} cases are soon late`);

const clocks: Readonly<Record<string, Text>> = {
  firstResponse: text('första svar', 'first response'),
  nextUpdate: text('nästa besked', 'next update'),
  solution: text('lösning', 'solution'),
};

function lineOf({ clock, dueAt, caseNumber, url, assignee }: ToldNotice): Text {
  const at = moment.format(dueAt).replace(',', '');
  const name = clocks[clock] ?? text(clock, clock);
  return text(
    `${caseNumber}: ${name.sv} senast ${at}, ${assignee ?? 'utan handläggare'}\n${url}`,
    `${caseNumber}: ${name.en} due ${at}, ${assignee ?? 'unassigned'}\n${url}`,
  );
}

const moment = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});
