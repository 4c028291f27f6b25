import { ActionIcon, VisuallyHidden } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconClockExclamation } from '@tabler/icons-react';
import type { NoticeRow } from '@underlag/api/notices';
import { Link } from 'react-router';
import { ago, dateTime } from '../../shared/format.ts';
import { paths } from '../../shared/paths.ts';
import { useNow } from '../../shared/use-now.ts';
import { useText } from '../../shared/use-text.tsx';
import { clockWords, says, stageWords } from './messages.ts';
import classes from './notices.module.css';

interface Props {
  notice: NoticeRow;
  onRead: () => void;
  onGo: () => void;
}

/** One notice: which case, which promise, until when. To go there is to have read it. */
export function NoticeLine({ notice, onRead, onGo }: Props) {
  const t = useText();
  const now = useNow();
  const { caseNumber, subject, kind, clock, dueAt, at, readAt, assignee } = notice;
  const Mark = kind === 'sla_100' ? IconAlertTriangle : IconClockExclamation;
  const go = () => {
    if (!readAt) onRead();
    onGo();
  };
  return (
    <li className={classes.line} data-unread={!readAt || undefined} data-kind={kind}>
      <Link to={paths.case(caseNumber)} className={classes.link} onClick={go}>
        <span className={classes.stage}>
          <Mark size={16} aria-hidden />
          {t(stageWords[kind])}
          {!readAt && <VisuallyHidden>{t(says.isUnread)}</VisuallyHidden>}
          <span className={classes.ago}>{t(ago(at, now))}</span>
        </span>
        <span className="clip">
          {caseNumber} {subject}
        </span>
        <span className={classes.facts}>
          {t(clockWords[clock])}, {t(says.due(dateTime(dueAt)))} · {assignee?.name ?? t(says.unassigned)}
        </span>
      </Link>
      {!readAt && (
        <ActionIcon
          variant="subtle"
          color="gray"
          size={28}
          onClick={onRead}
          aria-label={t(says.readOne(caseNumber))}
          title={t(says.readOne(caseNumber))}
        >
          <IconCheck size={16} />
        </ActionIcon>
      )}
    </li>
  );
}
