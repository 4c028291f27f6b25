import { type Locale, say, type Text } from '@underlag/domain/text';

interface Facts {
  contact: string;
  matter: Text;
  number: string;
  url: string;
  company: { name: string; phone: string };
}

/** The letter that asks a contact whether a request is theirs: what kind of matter and which number, never what it says. */
export function confirmLetter(locale: Locale, { contact, matter, number, url, company }: Facts) {
  const kind = say(matter, locale);
  return locale === 'sv'
    ? {
        subject: 'Bekräfta att begäran kommer från dig',
        text: `Hej ${contact}!\n\nVi har fått en begäran i ditt namn. Den gäller: ${kind}, ärende ${number}.\n\nKommer den från dig? Bekräfta med länken, som fungerar en gång och gäller i sju dagar:\n\n${url}\n\nKommer den inte från dig ska du inte bekräfta. Ring oss då gärna på ${company.phone}.\n\nVänliga hälsningar\n${company.name}`,
      }
    : {
        subject: 'Confirm that the request is yours',
        text: `Hello ${contact},\n\nWe have received a request in your name. It concerns: ${kind}, case ${number}.\n\nIs it yours? Confirm with this link, which works once and for seven days:\n\n${url}\n\nIf it is not yours, do not confirm it. Please call us on ${company.phone}.\n\nKind regards\n${company.name}`,
      };
}
