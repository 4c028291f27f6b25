import { type Text, text } from '@underlag/domain/text';

export const planWords = {
  day: (position: number): Text => text(`Datum för betalning ${position}`, `Date of payment ${position}`),
  amount: (position: number): Text =>
    text(`Belopp för betalning ${position}`, `Amount of payment ${position}`),
  remove: (position: number): Text => text(`Ta bort betalning ${position}`, `Remove payment ${position}`),
  add: text('Lägg till betalning', 'Add a payment'),
  sum: (amount: string): Text => text(`Summa ${amount}`, `Sum ${amount}`),
  exact: text('stämmer med det som är kvar att betala', 'agrees with what is left to pay'),
  lacks: (amount: string): Text => text(`${amount} saknas`, `${amount} is lacking`),
  over: (amount: string): Text => text(`${amount} för mycket`, `${amount} too much`),
};
