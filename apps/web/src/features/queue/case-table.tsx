import { VisuallyHidden } from '@mantine/core';
import type { CaseRow } from '@underlag/api/cases';
import type { Text } from '@underlag/domain/text';
import type { Ref } from 'react';
import { useText } from '../../shared/use-text.tsx';
import { CaseLine, type RowActions } from './case-line.tsx';
import { says } from './messages.ts';
import classes from './queue.module.css';
import type { SelectionOf } from './use-selection.ts';

interface Props {
  ref: Ref<HTMLTableElement>;
  caption: Text;
  rows: readonly CaseRow[];
  left: ReadonlySet<string>;
  /** Open cases show their clock, ended ones when they ended. */
  open: boolean;
  here: string | null;
  selection: SelectionOf;
  on: RowActions;
}

/** The rows of a list, one case each, fixed in height. On a narrow screen a row becomes a card of two lines. */
export function CaseTable({ ref, caption, rows, left, open, here, selection, on }: Props) {
  const t = useText();
  return (
    <table className={classes.table} ref={ref}>
      <caption>
        <VisuallyHidden>{t(caption)}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          <th scope="col" className={classes.pick}>
            <SelectAll rows={rows} selection={selection} />
          </th>
          <th scope="col" className={classes.number}>
            {t(says.number)}
          </th>
          <th scope="col" className={classes.matter}>
            {t(says.matter)}
          </th>
          <th scope="col" className={classes.customer}>
            {t(says.customer)}
          </th>
          <th scope="col" className={classes.subject}>
            {t(says.subject)}
          </th>
          <th scope="col" className={classes.status}>
            {t(says.status)}
          </th>
          <th scope="col" className={classes.assignee}>
            {t(says.assignee)}
          </th>
          <th scope="col" className={classes.clock}>
            {t(open ? says.clock : says.endedAt)}
          </th>
          <th scope="col" className={classes.waiting} title={t(says.waitingTitle)}>
            {t(says.waiting)}
          </th>
          <th scope="col" className={classes.channel}>
            <VisuallyHidden>{t(says.channel)}</VisuallyHidden>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <CaseLine
            key={row.id}
            row={row}
            left={left.has(row.id)}
            open={open}
            here={row.id === here}
            selected={selection.ids.has(row.id)}
            on={on}
          />
        ))}
      </tbody>
    </table>
  );
}

function SelectAll({ rows, selection }: Pick<Props, 'rows' | 'selection'>) {
  const t = useText();
  const all = selection.ids.size > 0 && rows.every(({ id }) => selection.ids.has(id));
  return (
    <label>
      <input
        type="checkbox"
        aria-label={t(says.selectAll)}
        checked={all}
        ref={(box) => {
          if (box) box.indeterminate = !all && selection.ids.size > 0;
        }}
        onChange={all ? selection.clear : selection.all}
      />
    </label>
  );
}
