import { ActionIcon, Checkbox } from '@mantine/core';
import { IconEye, IconLogout2 } from '@tabler/icons-react';
import type { CaseRow } from '@underlag/api/cases';
import type { MouseEvent } from 'react';
import { Link, useNavigate } from 'react-router';
import { caseNames } from '../../shared/case-names.ts';
import { dateTime, waited } from '../../shared/format.ts';
import { categoryWords } from '../../shared/messages.ts';
import { paths } from '../../shared/paths.ts';
import { ChannelIcon } from '../../shared/ui/channel-icon.tsx';
import { ClockBadge } from '../../shared/ui/clock-badge.tsx';
import { PersonMark } from '../../shared/ui/person-mark.tsx';
import { StatusBadge } from '../../shared/ui/status-badge.tsx';
import { useNow } from '../../shared/use-now.ts';
import { useText } from '../../shared/use-text.tsx';
import { says } from './messages.ts';
import classes from './queue.module.css';

interface Props {
  row: CaseRow & { left: boolean };
  open: boolean;
  here: boolean;
  selected: boolean;
  onSelect: (range: boolean) => void;
  onHere: () => void;
  onPeek: () => void;
  onNear: () => void;
}

/** One case of a list. The number is the link; a click anywhere on the row opens it too. */
export function CaseLine({ row, open, here, selected, onSelect, onHere, onPeek, onNear }: Props) {
  const t = useText();
  const now = useNow();
  const navigate = useNavigate();
  const type = caseNames[row.typeKey];
  const press = (event: MouseEvent<HTMLTableRowElement>) => {
    onHere();
    if (event.target instanceof Element && event.target.closest('a, button, input, label')) return;
    if (event.shiftKey) return onSelect(true);
    if (window.getSelection()?.toString()) return;
    void navigate(paths.case(row.number));
  };
  return (
    <tr
      className={classes.line}
      data-case={row.id}
      data-here={here || undefined}
      data-selected={selected || undefined}
      data-left={row.left || undefined}
      onClick={press}
      onMouseEnter={onNear}
      onMouseDown={(event) => event.shiftKey && event.preventDefault()}
    >
      <td className={classes.pick}>
        <Checkbox
          size="xs"
          aria-label={t(says.select(row.number))}
          checked={selected}
          onChange={(event) =>
            onSelect(event.nativeEvent instanceof MouseEvent && event.nativeEvent.shiftKey)
          }
        />
      </td>
      <td className={classes.number}>
        <Link to={paths.case(row.number)} onFocus={onHere}>
          {row.number}
        </Link>
      </td>
      <td className={classes.matter}>
        <span className="clip">{type ? t(type.name) : row.typeKey}</span>
      </td>
      <td className={classes.customer}>
        <span className="clip" data-unknown={!row.customerName || undefined}>
          {row.customerName ?? row.requesterName ?? t(says.unknownCustomer)}
        </span>
      </td>
      <td className={classes.subject}>
        <span className={classes.words}>
          <span className="clip" title={row.subject}>
            {row.subject}
          </span>
          {row.left && (
            <span className={classes.gone}>
              <IconLogout2 size={13} aria-hidden />
              {t(says.left)}
            </span>
          )}
          <ActionIcon
            className={classes.look}
            variant="default"
            size={24}
            onClick={onPeek}
            aria-label={t(says.look(row.number))}
            tabIndex={-1}
          >
            <IconEye size={15} />
          </ActionIcon>
        </span>
      </td>
      <td className={classes.status}>
        <StatusBadge
          category={row.category}
          name={t(type?.states[row.state]) || t(categoryWords[row.category])}
        />
      </td>
      <td className={classes.assignee}>
        {row.assignee ? <PersonMark name={row.assignee.name} /> : <span data-unknown>{t(says.nobody)}</span>}
      </td>
      <td className={classes.clock}>
        {open ? (
          <ClockBadge dueAt={row.dueAt} stage={row.stage} />
        ) : (
          row.doneAt && <time dateTime={row.doneAt}>{dateTime(row.doneAt)}</time>
        )}
      </td>
      <td className={classes.waiting}>
        <time dateTime={row.waitingSince ?? row.openedAt} title={dateTime(row.waitingSince ?? row.openedAt)}>
          {waited(row.waitingSince ?? row.openedAt, now)}
        </time>
      </td>
      <td className={classes.channel}>
        <ChannelIcon channel={row.channel} />
      </td>
    </tr>
  );
}
