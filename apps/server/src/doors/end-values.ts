import { lastInvoicePeriod } from '@underlag/domain/agreements';
import type { ReplyValues } from '@underlag/domain/case-types';
import { day } from '../db.ts';
import type { LoadedCase } from './case-record.ts';

/** What replies may say of the case's agreement; of its end only once that is settled. */
export function endValues({ agreement }: LoadedCase): ReplyValues {
  if (!agreement) return {};
  const { number, accountManager, managerEmail, managerPhone, endsOn } = agreement;
  const endDate = endsOn && day(endsOn);
  const lastPeriod = endDate && lastInvoicePeriod(day(agreement.startsOn), agreement.billingMonths, endDate);
  return {
    agreementNumber: number,
    responsibleName: accountManager,
    ...(managerEmail ? { responsibleEmail: managerEmail } : {}),
    ...(managerPhone ? { responsiblePhone: managerPhone } : {}),
    ...(endDate && lastPeriod
      ? {
          endDate,
          lastServiceDay: lastPeriod.to,
          lastInvoicePeriod: `${lastPeriod.from} – ${lastPeriod.to}`,
        }
      : {}),
  };
}
