import { north, west } from '../demo-customer.ts';
import type { Row } from '../volume/insert-rows.ts';
import type { Random } from '../volume/random.ts';
import type { MadeAgreement, MadeCustomer } from './made.ts';

/** Customers, contacts, sites and agreements by table. */
export function customerRows(random: Random, customers: readonly MadeCustomer[]): Record<string, Row[]> {
  const contacts = customers.flatMap((customer) =>
    customer.contacts.map((contact) => ({ customer, contact })),
  );
  const sites = customers.flatMap((customer) => customer.sites.map((site) => ({ customer, site })));
  const agreements = customers.flatMap((customer) =>
    customer.agreements.map((agreement) => ({ customer, agreement })),
  );
  return {
    customer: customers.map(
      ({ id, number, kind, name, orgNumber, language, billingEmail, billingAddress }) => ({
        id,
        number,
        kind,
        name,
        org_number: orgNumber,
        language,
        billing_email: billingEmail,
        billing_address: billingAddress,
      }),
    ),
    contact: contacts.map(({ customer, contact }) => ({
      id: contact.id,
      customer_id: customer.id,
      name: contact.name,
      title: contact.title,
      shared_mailbox: contact.sharedMailbox,
      portal: contact.portal,
    })),
    contact_address: contacts.flatMap(({ contact: { id, email, phone } }) => [
      { id: random.id(0), contact_id: id, kind: 'email', value: email },
      ...(phone ? [{ id: random.id(0), contact_id: id, kind: 'phone', value: phone }] : []),
    ]),
    site: sites.map(({ customer, site }) => ({
      id: site.id,
      number: site.number,
      customer_id: customer.id,
      name: site.name,
      street: site.street,
      street_number: site.streetNumber,
      postal_code: site.postalCode,
      city: site.city,
      alarm_centre: site.centre,
    })),
    agreement: agreements.map(({ customer, agreement }) => agreementRow(random, customer, agreement)),
    agreement_site: agreements.flatMap(({ agreement }) =>
      agreement.sites.map(({ id }) => ({ agreement_id: agreement.id, site_id: id })),
    ),
  };
}

function agreementRow(random: Random, { id }: MadeCustomer, agreement: MadeAgreement): Row {
  const { terms } = agreement;
  const { accountManager, managerEmail, managerPhone } = random.pick([north, west]);
  return {
    id: agreement.id,
    number: agreement.number,
    customer_id: id,
    name: agreement.name,
    starts_on: agreement.startsOn,
    binding_months: terms.bindingMonths,
    notice_months: terms.noticeMonths,
    notice_days: terms.noticeDays,
    renewal: terms.renewal,
    renewal_months: terms.renewalMonths,
    snap: terms.snap,
    account_manager: accountManager,
    manager_email: managerEmail,
    manager_phone: managerPhone,
    billing_months: agreement.billingMonths,
    reminder_fee_agreed: agreement.reminderFeeAgreed,
    late_interest_percent: agreement.lateInterestPercent,
  };
}
