import { type Text, text } from '@underlag/domain/text';

export const messages = {
  facts: text('Kunduppgifter', 'Customer details'),
  number: text('Kundnummer', 'Customer number'),
  identity: text('Org.nr/personnr', 'Org./personal no.'),
  billingAddress: text('Fakturaadress', 'Billing address'),
  billingEmail: text('Faktura-e-post', 'Billing e-mail'),
  delivery: text('Fakturan skickas som', 'Invoices are sent as'),
  ways: {
    paper: text('Pappersfaktura', 'Paper invoice'),
    email: text('Faktura via e-post', 'Invoice by e-mail'),
    e_invoice: text('E-faktura', 'E-invoice'),
  },
  deliveryComing: (way: Text, address: string): Text =>
    text(
      `På väg, väntar på ekonomisystemet: ${way.sv}, ${address}`,
      `On its way, waiting for the ledger: ${way.en}, ${address}`,
    ),
  language: text('Språk', 'Language'),
  languages: { sv: text('Svenska', 'Swedish'), en: text('Engelska', 'English') },
  kinds: {
    private: text('Privatkund', 'Private customer'),
    company: text('Företag', 'Company'),
    public_body: text('Offentlig kund', 'Public body'),
  },
  noEInvoice: text('Får inte e-faktura av säkerhetsskäl', 'No e-invoice, for security'),
  cases: text('Öppna ärenden', 'Open cases'),
  noCases: text(
    'Kunden har inga öppna ärenden som du får se.',
    'The customer has no open cases that you may see.',
  ),
  newCase: text('Nytt ärende', 'New case'),
  inRegister: text('I registret', 'In the register'),
  case: text('Ärende', 'Case'),
  matter: text('Ärendetyp', 'Matter'),
  status: text('Status', 'Status'),
  due: text('Tid kvar', 'Time left'),
  assignee: text('Handläggare', 'Assignee'),
  nobody: text('Otilldelat', 'Unassigned'),
  agreements: text('Avtal', 'Agreements'),
  noAgreements: text('Inga avtal finns registrerade.', 'No agreements are on file.'),
  agreement: text('Avtal', 'Agreement'),
  starts: text('Från och med', 'From'),
  ends: text('Upphör', 'Ends'),
  openEnded: text('Löper', 'Running'),
  terms: text('Villkor', 'Terms'),
  binding: (months: number) => text(`bindningstid ${months} mån`, `${months} months binding`),
  notice: (months: number | null, days: number | null) =>
    months === null
      ? text(`uppsägningstid ${days ?? 0} dagar`, `${days ?? 0} days’ notice`)
      : text(`uppsägningstid ${months} mån`, `${months} months’ notice`),
  renewal: (kind: 'until_further_notice' | 'fixed' | 'auto', months: number | null) =>
    ({
      until_further_notice: text('tills vidare efter bindningstiden', 'until further notice after that'),
      fixed: text('förlängs inte', 'not renewed'),
      auto: text(`förlängs med ${months ?? 0} mån i taget`, `renewed by ${months ?? 0} months at a time`),
    })[kind],
  monthEnd: text('upphör vid månadsskifte', 'ends at the turn of a month'),
  billing: (months: number) =>
    months === 1
      ? text('faktureras varje månad', 'billed monthly')
      : text(`faktureras var ${months}:e månad`, `billed every ${months} months`),
  accountManager: text('Kundansvarig', 'Account manager'),
  alarmCentre: text('Larmcentral', 'Alarm centre'),
  noCentre: text('Ingen', 'None'),
  tabs: text('Delar av kunden', 'Parts of the customer'),
  contactsTab: text('Kontakter & behörigheter', 'Contacts & authorities'),
  waiting: (n: number) => text(`${n} väntar på bekräftelse`, `${n} waiting to be confirmed`),
  casesTab: text('Ärenden', 'Cases'),
  history: text('Historik', 'History'),
  sites: text('Objekt', 'Sites'),
  noSites: text('Inga objekt finns registrerade.', 'No sites are on file.'),
  site: text('Objekt', 'Site'),
  address: text('Adress', 'Address'),
  invoices: text('Fakturor', 'Invoices'),
  noInvoices: text('Inga fakturor finns registrerade.', 'No invoices are on file.'),
  invoice: text('Faktura', 'Invoice'),
  kind: text('Sort', 'Kind'),
  issued: text('Fakturadatum', 'Invoice date'),
  dueOn: text('Förfallodag', 'Due date'),
  total: text('Belopp', 'Amount'),
  open: text('Kvar att betala', 'Left to pay'),
};

/** What an invoice is for. */
export const invoiceKinds: Readonly<Record<string, Text>> = {
  subscription: text('Abonnemang', 'Subscription'),
  action: text('Åtgärd', 'Call-out'),
  extra_guarding: text('Extrabevakning', 'Extra guarding'),
  reminder_fee: text('Påminnelseavgift', 'Reminder fee'),
  interest: text('Ränta', 'Interest'),
  credit: text('Kredit', 'Credit'),
};
