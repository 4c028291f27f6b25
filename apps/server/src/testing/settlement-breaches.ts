import { like } from './like-a-row.ts';

/** Their guards against change speak before the checks. */
const open = (table: 'payment' | 'dunning_event' | 'invoice_delivery', columns: string) =>
  `alter table ${table} disable trigger user; update ${table} set ${columns}`;

/** Each rule the database keeps by itself of what is settled about an invoice, of related cases and of imports, and the statement that breaks just that one. */
export const settlementBreaches: Readonly<Record<string, string>> = {
  agreement_late_interest: `update agreement set late_interest_percent = -1`,
  payment_amount: open('payment', 'amount_ore = 0'),
  dunning_event_kind: open('dunning_event', `kind = 'threat' where agency_key is null`),
  dunning_event_fee: open('dunning_event', 'fee_ore = -1'),
  dunning_event_agency: open('dunning_event', `kind = 'recalled' where agency_key is null`),
  invoice_delivery_way: open('invoice_delivery', `way = 'pigeon'`),
  invoice_delivery_outcome: open('invoice_delivery', `outcome = 'lost'`),
  reference_rate_half_year: like('reference_rate', { half_year: '2030-02-01' }),
  reference_rate_version: like('reference_rate', { version: 0 }),
  reference_rate_percent: like('reference_rate', { version: 9, percent: 51 }),
  payment_plan_kind: `update payment_plan set kind = 'gift'`,
  payment_plan_state: `update payment_plan set state = 'lost', ended_at = now()`,
  payment_plan_ended: `update payment_plan set ended_at = now()`,
  payment_plan_fee: `update payment_plan set fee_ore = 17001`,
  payment_plan_one_running: like('payment_plan', {}, `state = 'running'`),
  plan_instalment_amount: `update plan_instalment set amount_ore = 0`,
  cost_centre_code: `update cost_centre set code = '12A4' where code = (select min(code) from cost_centre)`,
  supplier_invoice_form: `update supplier_invoice set form = 'fax'`,
  supplier_invoice_state: `update supplier_invoice set state = 'lost', decided_at = now()`,
  supplier_invoice_decided: `update supplier_invoice set decided_at = now()`,
  supplier_invoice_accepted: `update supplier_invoice set state = 'accepted', decided_at = now()`,
  dispute_line_disputed: `update dispute_line set disputed_ore = 0`,
  dispute_line_credited: `update dispute_line set credited_ore = disputed_ore + 1`,
  approval_step_position: like('approval_step', { position: 0 }),
  case_merge_other: like('case_merge', {
    undone_at: '2026-11-20',
    undone_by: '00000000-0000-4000-8000-000000000000',
  }).replace('jsonb_build_object(', "jsonb_build_object('into_id', r.case_id, "),
  case_merge_until: `update case_merge set undo_until = at`,
  case_merge_undone: `update case_merge set undone_at = now()`,
  case_merge_one: like('case_merge', {}),
  case_merged_into: `alter table cases disable trigger user; update cases set state = 'merged', merged_into_id = id`,
  case_merged: `update cases set merged_into_id = (select into_id from case_merge) where id = (select case_id from case_merge)`,
  case_link_kind: `update case_link set kind = 'friends'`,
  case_link_other: `update case_link set other_id = case_id`,
  case_link_removed: `update case_link set removed_at = now()`,
  case_link_once: like('case_link', {}),
  import_run_state: `update import_run set state = 'lost'`,
  import_run_finished: `update import_run set finished_at = now()`,
  import_line_outcome: `update import_line set outcome = 'lost'`,
};
