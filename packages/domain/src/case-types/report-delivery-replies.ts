import { text } from '../text/index.ts';
import { letter } from './letter.ts';
import type { Reply } from './reply.ts';

const subject = text('Era rapporter – ärende {{caseNumber}}', 'Your reports – case {{caseNumber}}');

/** One reply for each cause; none of them tells an address or what happened at a site. */
export const reportDeliveryReplies: readonly Reply[] = [
  {
    key: 'address_to_register',
    name: text('Adressen behöver registreras', 'The address needs to be registered'),
    subject,
    body: letter(
      'Vi har gått igenom utskicken av era rapporter. Adressen du uppgav är inte den som är registrerad hos oss för rapporter.\n\nFör att ändra det behöver den hos er som får ändra kontaktregistret skriva till oss från sin registrerade e-postadress, eller i ett undertecknat brev, och ange vem som ska ha rapporterna och till vilken adress. Rapporter skickar vi bara till registrerade adresser.',
      'We have gone through how your reports were sent. The address you gave is not the one registered with us for reports.\n\nTo change that, whoever may change your register of contacts needs to write to us from their registered e-mail address, or in a signed letter, and say who is to have the reports and at which address. We only send reports to registered addresses.',
    ),
  },
  {
    key: 'right_to_register',
    name: text('Behörigheten behöver registreras', 'The right needs to be registered'),
    subject,
    body: letter(
      'Vi har gått igenom utskicken av era rapporter. Rapporter går bara till den som är registrerad hos oss som behörig att läsa dem för objektet, och vi har inte kunnat se någon sådan behörighet som gäller.\n\nDen hos er som får ändra kontaktregistret kan anmäla vem som ska vara behörig: från sin registrerade e-postadress, eller i ett undertecknat brev.',
      'We have gone through how your reports were sent. Reports only go to somebody who is registered with us as authorised to read them for the site, and we have not been able to see any such right in force.\n\nWhoever may change your register of contacts can tell us who is to be authorised: from their registered e-mail address, or in a signed letter.',
    ),
  },
  {
    key: 'portal_to_activate',
    name: text('Portalkontot behöver aktiveras', 'The portal account needs to be activated'),
    subject,
    body: letter(
      'Vi har gått igenom utskicken av era rapporter. De läggs i kundportalen, men kontot är inte aktiverat än.\n\nLeta upp inbjudan till portalen i din inkorg eller skräppost och följ länken i den. Hittar du den inte? Svara på det här meddelandet från din registrerade e-postadress, så ordnar vi en ny inbjudan.',
      'We have gone through how your reports were sent. They are put into the customer portal, but the account is not activated yet.\n\nLook for the invitation to the portal in your inbox or junk mail and follow its link. Cannot find it? Reply to this message from your registered e-mail address and we will arrange a new invitation.',
    ),
  },
  {
    key: 'report_not_delivered',
    name: text('Rapporten kom inte fram', 'The report did not arrive'),
    subject,
    body: letter(
      'Vi har gått igenom utskicken av era rapporter, och minst en har inte kommit fram till dig. Den skickar vi igen som en engångslänk till din registrerade e-postadress.\n\nKontrollera gärna att brevlådan inte är full och att meddelanden från oss inte fastnar i ett filter.',
      'We have gone through how your reports were sent, and at least one did not reach you. We send it again as a one-time link to your registered e-mail address.\n\nPlease check that the mailbox is not full and that messages from us are not caught by a filter.',
    ),
  },
  {
    key: 'no_incident',
    name: text('Inget har rapporterats', 'Nothing was reported'),
    subject,
    body: letter(
      'Vi har gått igenom perioden {{periodFrom}} till {{periodTo}}. Inget larm eller uppdrag har rapporterats då, och därför finns det ingen rapport att skicka. Utskicken är inställda som de ska.',
      'We have gone through the period {{periodFrom}} to {{periodTo}}. No alarm or assignment was reported in it, so there is no report to send. The deliveries are set up as they should be.',
    ),
  },
  {
    key: 'reports_arrived',
    name: text('Rapporterna har kommit fram', 'The reports have arrived'),
    subject,
    body: letter(
      'Vi har gått igenom utskicken för perioden {{periodFrom}} till {{periodTo}}. Rapporterna har lämnats fram till den registrerade adressen. Titta gärna i skräpposten och bland meddelanden från i övrigt okända avsändare.\n\nSaknar du fortfarande en rapport? Svara på det här meddelandet från din registrerade e-postadress, så skickar vi den igen som en engångslänk.',
      'We have gone through the deliveries of the period {{periodFrom}} to {{periodTo}}. The reports were handed over to the registered address. Please look among the junk mail and messages from unknown senders.\n\nIs a report still missing? Reply to this message from your registered e-mail address and we will send it again as a one-time link.',
    ),
  },
];
