import { IconEye, IconLogout2 } from '@tabler/icons-react';
import type { CaseRow } from '@underlag/api/cases';
import { type ChangeEvent, type MouseEvent, memo } from 'react';
import { Link } from 'react-router';
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

/** What can be done with a row; the functions stay the same from one drawing to the next. */
export interface RowActions {
  onSelect: (id: string, range: boolean) => void;
  onHere: (id: string) => void;
  onPeek: (id: string) => void;
  onNear: (number: string) => void;
  onOpen: (number: string) => void;
}

interface Props {
  row: CaseRow;
  /** No longer on the page, as the server has it. */
  left: boolean;
  open: boolean;
  here: boolean;
  selected: boolean;
  on: RowActions;
}

/** One case of a list, drawn anew only when it changes. The number is the link; a click anywhere on the row opens it too. */
export const CaseLine = memo(function CaseLine({ row, left, open, here, selected, on }: Props) {
  const t = useText();
  const now = useNow();
  const type = caseNames[row.typeKey];
  const since = row.waitingSince ?? row.openedAt;
  const press = (event: MouseEvent<HTMLTableRowElement>) => {
    on.onHere(row.id);
    if (event.target instanceof Element && event.target.closest('a, button, input, label')) return;
    if (event.shiftKey) return on.onSelect(row.id, true);
    if (!window.getSelection()?.toString()) on.onOpen(row.number);
  };
  const select = ({ nativeEvent }: ChangeEvent) =>
    on.onSelect(row.id, nativeEvent instanceof MouseEvent && nativeEvent.shiftKey);
  return (
    <tr
      className={classes.line}
      data-case={row.id}
      data-here={here || undefined}
      data-selected={selected || undefined}
      data-left={left || undefined}
      onClick={press}
      onMouseEnter={() => on.onNear(row.number)}
      onMouseDown={(event) => event.shiftKey && event.preventDefault()}
    >
      <td className={classes.pick}>
        <label>
          <input
            type="checkbox"
            aria-label={t(says.select(row.number))}
            checked={selected}
            onChange={select}
          />
        </label>
      </td>
      <td className={classes.number}>
        <Link to={paths.case(row.number)} onFocus={() => on.onHere(row.id)}>
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
          {left && (
            <span className={classes.gone}>
              <IconLogout2 size={13} aria-hidden />
              {t(says.left)}
            </span>
          )}
          <button
            type="button"
            className={classes.look}
            onClick={() => on.onPeek(row.id)}
            aria-label={t(says.look(row.number))}
            tabIndex={-1}
          >
            <IconEye size={15} aria-hidden />
          </button>
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
        <time dateTime={since} title={dateTime(since)}>
          {waited(since, now)}
        </time>
      </td>
      <td className={classes.channel}>
        <ChannelIcon channel={row.channel} />
      </td>
    </tr>
  );
});
