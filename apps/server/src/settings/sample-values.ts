import type { ReplyVariable } from '@underlag/domain/case-types';
import { type Locale, say, type Text, text } from '@underlag/domain/text';

const same = (value: string): Text => text(value, value);

/** An invented value of every variable, for looking at a template without a case. */
const samples: Readonly<Record<ReplyVariable, Text>> = {
  caseNumber: same('U26-004217-1'),
  customerName: same('Bryggaren 4 AB'),
  requesterName: same('Lena Ek'),
  invoiceNumber: same('410000123'),
  invoiceAmount: text('4 850,00 kr', 'SEK 4,850.00'),
  invoiceDueDate: same('2026-10-31'),
  disputedAmount: text('1 250,00 kr', 'SEK 1,250.00'),
  creditedAmount: text('1 000,00 kr', 'SEK 1,000.00'),
  upheldAmount: text('250,00 kr', 'SEK 250.00'),
  newDueDate: same('2026-12-14'),
  agreementNumber: same('A-20431'),
  endDate: same('2027-03-01'),
  lastServiceDay: same('2027-02-28'),
  lastInvoicePeriod: same('2027-02-01 – 2027-02-28'),
  responsibleName: same('Sara Holm'),
  responsibleEmail: same('sara.holm@vakt.example'),
  responsiblePhone: same('010-000 00 00'),
  changedPart: text('Fakturaadress', 'Billing address'),
  maskedValue: same('Bryggar… 12'),
  validFrom: same('2026-12-01'),
  deliveryWay: text('e-post', 'e-mail'),
  deliveryAddress: same('faktura@bryggaren.example'),
  deliveryFrom: same('2026-12-01'),
  orderNumber: same('X-1042'),
  orderPeriod: same('2026-12-05 18:00 – 2026-12-06 02:00'),
  siteName: same('Lagret, Bryggargränd 4'),
  effectiveAt: text('2026-12-01 kl. 08:00', '2026-12-01 at 08:00'),
  serviceAt: text('2026-10-03 kl. 02:14', '2026-10-03 at 02:14'),
  callOutAddress: same('Bryggargränd 4, 990 12 Lillåstad'),
  actionType: text('inbrottslarm', 'burglar alarm'),
  billedMinutes: text('30 minuter', '30 minutes'),
  centreName: same('Nordlarm'),
  centrePhone: same('010-000 00 02'),
  centreEmail: same('fraga@nordlarm.example'),
  invoiceLines: text(
    '– Väktarutryckning efter larm: 3 200,00 kr exklusive moms',
    '– Väktarutryckning efter larm: SEK 3,200.00 excluding VAT',
  ),
  periodFrom: same('2026-10-01'),
  periodTo: same('2026-10-31'),
  alarmAt: same('2026-11-11 03:00'),
  question: text('Varför gick larmet?', 'Why did the alarm go off?'),
  oneTimeLink: same('https://vakt.example/las/…'),
  reason: text('Larmet utlöstes av ett fel i vår utrustning.', 'The alarm was set off by a fault of ours.'),
  missingList: text('- Fakturanummer\n- Kundnummer', '- Invoice number\n- Customer number'),
  agentName: same('Karin Lund'),
  companyName: same('Vaktbolaget AB'),
  companyPhone: same('010-000 00 00'),
  companyOrgNumber: same('556000-0000'),
  billingAddress: same('Bryggargränd 4, 990 12 Lillåstad'),
  alarmCentreMailbox: same('kundfraga@vakt.example'),
  parkingMailbox: same('parkering@vakt.example'),
  supplierPortal: text('Leverantörsportalen', 'The supplier portal'),
  supplierPortalPhone: same('010-000 00 01'),
};

/** The samples in one language. */
export const sampleValues = (language: Locale): Record<string, string> =>
  Object.fromEntries(Object.entries(samples).map(([name, value]) => [name, say(value, language)]));
