const inStockholm = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' });

/** The day it is in Stockholm at an instant, YYYY-MM-DD: what a person here means by "today". */
export const swedishDay = (instant: string): string => inStockholm.format(new Date(instant));
