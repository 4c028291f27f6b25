import { readKronor } from '@underlag/domain/case-types';

/** One payment as it is being typed. */
export interface TypedPayment {
  /** Counted from 1. */
  position: number;
  dueOn: string;
  amount: string;
}

/** The payments of a plan as it stands in its field, a line each; one empty payment when nothing is typed. */
export const typedPayments = (typed: string): TypedPayment[] =>
  typed.split('\n').map((line, index) => {
    const [dueOn = '', ...amount] = line.split(' ');
    return { position: index + 1, dueOn, amount: amount.join(' ') };
  });

/** The payments as the field holds them; nothing when not a letter is typed. */
export const typedPlan = (payments: readonly Pick<TypedPayment, 'dueOn' | 'amount'>[]): string =>
  payments
    .map(({ dueOn, amount }) => `${dueOn.replaceAll(' ', '')} ${amount}`)
    .join('\n')
    .replace(/^ $/, '');

/** What the payments come to in öre; what is no amount yet counts as nothing. */
export const typedSum = (typed: string): number =>
  typedPayments(typed).reduce((sum, { amount }) => sum + (readKronor(amount) ?? 0), 0);
