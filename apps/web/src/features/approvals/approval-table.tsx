import { Anchor, VisuallyHidden } from '@mantine/core';
import type { ApprovalRow } from '@underlag/api/approvals';
import { useRef } from 'react';
import { Link, useNavigate } from 'react-router';
import { caseNames } from '../../shared/case-names.ts';
import { dateTime, kronor, shortMoment } from '../../shared/format.ts';
import { useHotkeys } from '../../shared/hotkeys.ts';
import { approvalKinds } from '../../shared/messages.ts';
import { paths } from '../../shared/paths.ts';
import { useNow } from '../../shared/use-now.ts';
import { useText } from '../../shared/use-text.tsx';
import { Marks } from './approval-marks.tsx';
import classes from './approvals.module.css';
import { outcomes, says } from './messages.ts';

/** Approvals as rows; j and k step between them, Enter opens. What one may not decide is grey and says why. */
export function ApprovalTable({ rows, isOpen }: { rows: readonly ApprovalRow[]; isOpen: boolean }) {
  const t = useText();
  const navigate = useNavigate();
  const table = useRef<HTMLTableElement>(null);
  const links = () => [...(table.current?.querySelectorAll<HTMLElement>('a[data-approval]') ?? [])];
  const here = () => links().findIndex((link) => link.closest('tr')?.contains(document.activeElement));
  const step = (by: 1 | -1) => {
    const all = links();
    const at = here();
    all[at < 0 ? 0 : Math.min(all.length - 1, Math.max(0, at + by))]?.focus();
  };
  useHotkeys([
    { keys: 'j', name: says.down, run: () => step(1) },
    { keys: 'k', name: says.up, run: () => step(-1) },
    {
      keys: 'Enter',
      name: says.open1,
      run: () => {
        const row = rows[here()];
        if (row) void navigate(paths.approval(row.id));
      },
    },
  ]);
  return (
    <div className={classes.scroll}>
      <table className={classes.table} ref={table}>
        <caption>
          <VisuallyHidden>{t(isOpen ? says.list : says.listDecided)}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t(says.what)}</th>
            <th scope="col">{t(says.case)}</th>
            <th scope="col">{t(says.customer)}</th>
            <th scope="col" className={classes.amount}>
              {t(says.amount)}
            </th>
            <th scope="col">{t(says.askedBy)}</th>
            <th scope="col">{t(says.asked)}</th>
            <th scope="col">{t(isOpen ? says.you : says.outcome)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} isOpen={isOpen} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ row, isOpen }: { row: ApprovalRow; isOpen: boolean }) {
  const t = useText();
  const now = useNow();
  const type = caseNames[row.case.typeKey];
  return (
    <tr data-grey={(isOpen && row.refusal !== null) || undefined}>
      <td>
        <Anchor component={Link} to={paths.approval(row.id)} fw={600} fz="sm" data-approval>
          {t(approvalKinds[row.kind])}
        </Anchor>
      </td>
      <td data-label={t(says.case)}>
        <span>
          {row.case.number}
          <span className={classes.second}>{t(type?.name) || row.case.typeKey}</span>
        </span>
      </td>
      <td data-label={t(says.customer)}>{row.customerName ?? t(says.unknownCustomer)}</td>
      <td data-label={t(says.amount)} className={classes.amount}>
        {row.amountOre === null ? '–' : kronor(row.amountOre)}
      </td>
      <td data-label={t(says.askedBy)}>{row.requestedBy.name}</td>
      <td data-label={t(says.asked)}>
        <span>
          <time dateTime={row.requestedAt}>{shortMoment(row.requestedAt, now)}</time>
          {isOpen && <Marks row={row} />}
        </span>
      </td>
      {isOpen ? (
        <td data-label={t(says.you)} className={classes.you}>
          {t(row.refusal?.says ?? (row.passesOn ? says.mayPassOn : says.mayDecide))}
        </td>
      ) : (
        <td data-label={t(says.outcome)}>
          <span>
            {t(outcomes[row.state])}
            <span className={classes.second}>
              {[row.decidedBy?.name, row.decidedAt && dateTime(row.decidedAt)].filter(Boolean).join(', ')}
            </span>
          </span>
        </td>
      )}
    </tr>
  );
}
