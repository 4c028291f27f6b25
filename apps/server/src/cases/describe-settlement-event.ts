import { type Text, text } from '@underlag/domain/text';
import type { NewEvent } from '../doors/case-events.ts';

const endings: Readonly<Record<string, Text>> = {
  kept: text('Betalningsplanen är fullföljd', 'The payment plan was kept'),
  broken: text('Betalningsplanen är bruten', 'The payment plan was broken'),
  withdrawn: text('Betalningsplanen är återtagen', 'The payment plan was taken back'),
};

export type SettlementEvent = Extract<
  NewEvent,
  {
    kind:
      | 'plan_granted'
      | 'plan_ended'
      | 'lines_disputed'
      | 'approval_passed_on'
      | 'objection_passed_on'
      | 'collection_recalled'
      | 'account_manager_told'
      | 'supplier_invoice_read'
      | 'supplier_invoice_decided';
  }
>;

/** One sentence on what was agreed, decided or passed on about an invoice. */
export function describeSettlementEvent(event: SettlementEvent): Text {
  switch (event.kind) {
    case 'plan_granted':
      return event.data.kind === 'extension'
        ? text('Anstånd beviljat', 'More time was granted')
        : text('Avbetalningsplan beviljad', 'An instalment plan was granted');
    case 'plan_ended':
      return endings[event.data.as] ?? text(event.data.as, event.data.as);
    case 'lines_disputed':
      return text(
        'Bestridandet fördelat på fakturans rader',
        'The dispute was spread over the invoice lines',
      );
    case 'approval_passed_on':
      return text(
        'Attesterat inom egen gräns, vidare till nästa attestant',
        'Approved up to the approver’s limit and passed on to the next',
      );
    case 'objection_passed_on':
      return text(
        `Invändningen skickad till ${event.data.agency}`,
        `The objection was sent to ${event.data.agency}`,
      );
    case 'collection_recalled':
      return text(`Återkallat från ${event.data.agency}`, `Recalled from ${event.data.agency}`);
    case 'account_manager_told':
      return text('Avtalsansvarig meddelad', 'The account manager was told');
    case 'supplier_invoice_read':
      return text('Leverantörsfakturan inläst', 'The supplier invoice was read');
    case 'supplier_invoice_decided':
      return event.data.as === 'accepted'
        ? text('Leverantörsfakturan godkänd', 'The supplier invoice was accepted')
        : text('Leverantörsfakturan returnerad', 'The supplier invoice was returned');
  }
}
