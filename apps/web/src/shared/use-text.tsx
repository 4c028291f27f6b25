import type { Locale, Text } from '@underlag/domain/text';
import { createContext, type ReactNode, useContext, useEffect } from 'react';

const LocaleContext = createContext<Locale>('sv');
const key = 'underlag-locale';

/** The language chosen on this machine before, else the browser's. */
export function browserLocale(): Locale {
  const kept = keptLocale();
  if (kept === 'sv' || kept === 'en') return kept;
  return navigator.language.toLowerCase().startsWith('sv') ? 'sv' : 'en';
}

/** Makes a language the one of everything inside, of the document, and of the next visit. */
export function LocaleProvider({ locale, children }: { locale: Locale; children: ReactNode }) {
  useEffect(() => {
    document.documentElement.lang = locale;
    try {
      localStorage.setItem(key, locale);
    } catch {
      // Storage may be closed: then the browser's language is asked next time.
    }
  }, [locale]);
  return <LocaleContext value={locale}>{children}</LocaleContext>;
}

export const useLocale = (): Locale => useContext(LocaleContext);

/** Words in the reader's language; nothing for nothing. */
export function useText(): (words: Text | null | undefined) => string {
  const locale = useLocale();
  return (words) => words?.[locale] ?? '';
}

function keptLocale(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
