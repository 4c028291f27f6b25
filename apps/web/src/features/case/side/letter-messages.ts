import { type Text, text } from '@underlag/domain/text';

export const letterWords = {
  letter: (number: number): Text => text(`Brev ${number}`, `Letter ${number}`),
  made: (at: string, by: string): Text => text(`${at} av ${by}`, `${at} by ${by}`),
  to: (addresses: string): Text => text(`till ${addresses}`, `to ${addresses}`),
  show: (number: number): Text => text(`Visa brev ${number}`, `Show letter ${number}`),
  deliveries: {
    scheduled: text('Skickas strax', 'Sends shortly'),
    sending: text('Skickas …', 'Sending …'),
    sent: text('Skickat', 'Sent'),
    failed: text('Kunde inte skickas', 'Could not be sent'),
    undone: text('Ångrat, aldrig skickat', 'Undone, never sent'),
    by_post: text('Skriv ut och posta', 'Print and post'),
  },
};
