import type { Locale } from '@underlag/domain/text';

/** A customer of the demo with everything the register holds about it; dates YYYY-MM-DD. */
export interface DemoCustomer {
  number: string;
  kind: 'private' | 'company' | 'public_body';
  name: string;
  orgNumber?: string;
  personalNumber?: string;
  language: Locale;
  billingEmail?: string;
  billingAddress: string;
  contacts: readonly DemoContact[];
  sites: readonly DemoSite[];
  agreements: readonly DemoAgreement[];
}

interface DemoContact {
  name: string;
  title?: string;
  email: string;
  phone?: string;
  sharedMailbox?: boolean;
}

interface DemoSite {
  number: string;
  name: string;
  street: string;
  streetNumber: string;
  postalCode: string;
  city: string;
}

interface DemoAgreement {
  number: string;
  name: string;
  startsOn: string;
  bindingMonths: number;
  noticeMonths: number;
  renewal: 'until_further_notice' | 'fixed' | 'auto';
  renewalMonths?: number;
  snap?: 'month_end';
  accountManager: string;
  managerEmail: string;
  managerPhone: string;
  sites: readonly string[];
}

/** Who answers for an agreement, with mail and the number as it is written. */
export const north = {
  accountManager: 'Helena Brandt',
  managerEmail: 'helena.brandt@vakt.example',
  managerPhone: '08-465 004 11',
};
export const west = {
  accountManager: 'Tomas Rydell',
  managerEmail: 'tomas.rydell@vakt.example',
  managerPhone: '08-465 004 12',
};

/** A site from its address as it is written: the last word of the street is its number, `990 11` the postal code. */
export function site(number: string, name: string, streetAndNumber: string, codeAndCity: string): DemoSite {
  const split = streetAndNumber.lastIndexOf(' ');
  return {
    number,
    name,
    street: streetAndNumber.slice(0, split),
    streetNumber: streetAndNumber.slice(split + 1),
    postalCode: codeAndCity.slice(0, 6),
    city: codeAndCity.slice(7),
  };
}
