import { useKept } from '../../shared/use-kept.ts';
import { Entry, freshEntry } from './entry.ts';

const fresh = () => freshEntry(crypto.randomUUID());

/** What has been typed into the form. */
export const useEntry = () => useKept('underlag-formular', Entry, (kept) => kept ?? fresh(), fresh);
