import { text } from '@underlag/domain/text';

export const says = {
  title: text('Logga in', 'Sign in'),
  lead: text('Ärendebordet för frågor om fakturor.', 'The case desk for questions about invoices.'),
  email: text('E-post', 'E-mail'),
  password: text('Lösenord', 'Password'),
  signIn: text('Logga in', 'Sign in'),
  wrong: text('E-posten eller lösenordet stämmer inte.', 'The e-mail or the password is not right.'),
  locked: text(
    'För många försök. Inloggningen är spärrad en stund; en administratör kan också ge dig en ny länk.',
    'Too many attempts. Sign-in is locked for a while; an administrator can also give you a new link.',
  ),
  lockedFor: (minutes: number) =>
    text(
      `För många försök. Försök igen om ${minutes} min, eller be en administratör om en ny länk.`,
      `Too many attempts. Try again in ${minutes} min, or ask an administrator for a new link.`,
    ),
  unreachable: text(
    'Servern svarar inte. Försök igen om en stund.',
    'The server does not answer. Try again in a moment.',
  ),
  forgot: text(
    'Glömt lösenordet? Be en administratör om en ny engångslänk.',
    'Forgotten the password? Ask an administrator for a new one-time link.',
  ),
  signedOut: text(
    'Du behöver logga in för att komma dit du skulle.',
    'You need to sign in to get where you were going.',
  ),
  demo: text('Demo: välj en roll', 'Demo: choose a role'),
  demoWhy: text(
    'Påhittat företag på den här datorn. Ett klick loggar in.',
    'An invented company on this computer. One click signs in.',
  ),
  language: text('Språk', 'Language'),
  linkTitle: text('Välj ditt lösenord', 'Choose your password'),
  linkLead: text(
    'Länken fungerar en gång. Minst 12 tecken; flera ord efter varandra är lätta att minnas.',
    'The link works once. At least 12 characters; a few words in a row are easy to remember.',
  ),
  newPassword: text('Nytt lösenord', 'New password'),
  again: text('Lösenordet en gång till', 'The password once more'),
  different: text('Lösenorden är inte lika.', 'The passwords are not the same.'),
  setPassword: text('Spara och logga in', 'Save and sign in'),
  settings: text('Mina inställningar', 'My settings'),
  theme: text('Utseende', 'Appearance'),
  auto: text('Som datorn', 'As the computer'),
  light: text('Ljust', 'Light'),
  dark: text('Mörkt', 'Dark'),
  density: text('Radhöjd', 'Row height'),
  comfortable: text('Luftig', 'Comfortable'),
  compact: text('Tät', 'Compact'),
  shortcuts: text('Kortkommandon', 'Shortcuts'),
  shortcutsWhy: text('Enstaka tangenter, till exempel J och K', 'Single keys such as J and K'),
  signOut: text('Logga ut', 'Sign out'),
  notSaved: text('Inställningen sparades inte.', 'The setting was not saved.'),
};
