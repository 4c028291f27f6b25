import { ActionIcon, Button, CopyButton, Group, Text, Title, Tooltip } from '@mantine/core';
import { IconCheck, IconCopy, IconPrinter } from '@tabler/icons-react';
import { caseType } from '@underlag/domain/case-types';
import { Link } from 'react-router';
import { useMe } from '../../../api/session.ts';
import { dateTime } from '../../../shared/format.ts';
import { paths } from '../../../shared/paths.ts';
import { ChannelIcon } from '../../../shared/ui/channel-icon.tsx';
import { StatusBadge } from '../../../shared/ui/status-badge.tsx';
import { useText } from '../../../shared/use-text.tsx';
import { useDesk } from '../case-desk.tsx';
import { messages as pageWords } from '../messages.ts';
import { places } from '../places.ts';
import { AddLetter } from './add-letter.tsx';
import { ApprovalBanner } from './approval-banner.tsx';
import { AssigneePicker } from './assignee-picker.tsx';
import { CaseClocks } from './case-clocks.tsx';
import classes from './case-header.module.css';
import { MergedBanner } from './merged-banner.tsx';
import { messages } from './messages.ts';
import { MoveButtons } from './move-buttons.tsx';
import { Presence } from './presence.tsx';

/** Which case this is, how it stands, who has it, and what can be done with it. */
export function CaseHeader() {
  const t = useText();
  const { record } = useDesk();
  return (
    <header className={classes.header}>
      <title>{`${record.number} ${record.subject} · Underlag`}</title>
      <div className={classes.line}>
        <Group gap={4} wrap="nowrap">
          <Text
            component="span"
            ff="monospace"
            fw={600}
            aria-label={t(messages.number(record.number))}
            role="img"
          >
            {record.number}
          </Text>
          <CopyNumber number={record.number} />
        </Group>
        <Title order={1} className={classes.subject}>
          {record.subject}
        </Title>
        <Group gap="sm" wrap="nowrap" className="no-print">
          <Presence />
          <AddLetter />
          <Tooltip label={t(pageWords.print)}>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t(pageWords.print)}
              onClick={() => window.print()}
            >
              <IconPrinter size={18} aria-hidden />
            </ActionIcon>
          </Tooltip>
        </Group>
      </div>
      <Facts />
      <div className={classes.line}>
        <CaseClocks />
        <MoveButtons />
      </div>
      <ApprovalBanner />
      <MergedBanner />
    </header>
  );
}

function Facts() {
  const t = useText();
  const { record, setClassifying } = useDesk();
  const { queues } = useMe();
  const type = caseType(record.typeKey);
  const queue = queues.find(({ key }) => key === record.queueKey);
  return (
    <div className={classes.facts}>
      <StatusBadge category={record.category} name={t(type.states[record.state]?.name) || record.state} />
      {record.can.classify ? (
        <Tooltip label={t(messages.changeType)}>
          <Button
            id={places.type}
            variant="default"
            size="compact-sm"
            onClick={() => setClassifying(true)}
            aria-label={`${t(type.name)}. ${t(messages.changeType)}`}
          >
            {t(type.name)}
          </Button>
        </Tooltip>
      ) : (
        <Text fz="sm">{t(type.name)}</Text>
      )}
      {record.customer ? (
        <Link to={paths.customer(record.customer.id)} className={classes.link}>
          {record.customer.name}
        </Link>
      ) : (
        <Text fz="sm" c="dimmed">
          {t(messages.noCustomer)}
        </Text>
      )}
      <AssigneePicker />
      <Text fz="sm" c="dimmed" component="div" className={classes.quiet}>
        <ChannelIcon channel={record.channel} size={14} /> {t(messages.opened(dateTime(record.openedAt)))}
        {queue && ` · ${t(messages.queue(t(queue.name)))}`}
        {record.waitingSince && ` · ${t(messages.waitingSince(dateTime(record.waitingSince)))}`}
      </Text>
    </div>
  );
}

function CopyNumber({ number }: { number: string }) {
  const t = useText();
  return (
    <CopyButton value={number}>
      {({ copied, copy }) => (
        <Tooltip label={t(copied ? messages.copied : messages.copyNumber)}>
          <ActionIcon
            variant="subtle"
            color="gray"
            className="no-print"
            aria-label={t(copied ? messages.copied : messages.copyNumber)}
            onClick={copy}
          >
            {copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
          </ActionIcon>
        </Tooltip>
      )}
    </CopyButton>
  );
}
