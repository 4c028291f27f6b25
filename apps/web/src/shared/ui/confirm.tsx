import { lazy, Suspense, useSyncExternalStore } from 'react';

/** A question before something that cannot be undone. */
export interface Question {
  title: string;
  says: string;
  yes: string;
  no: string;
  /** Red button: something goes away. */
  danger?: boolean;
  run: () => void;
}

const ConfirmDialog = lazy(() => import('./confirm-dialog.tsx'));
const listeners = new Set<() => void>();
let asked: Question | null = null;

/** Asks, and runs only on yes. */
export const confirm = (question: Question): void => put(question);

/** Where questions are shown; stands once, around all pages. */
export function Confirmations() {
  const question = useSyncExternalStore(subscribe, () => asked);
  return <Suspense>{question && <ConfirmDialog question={question} onClose={() => put(null)} />}</Suspense>;
}

function put(question: Question | null): void {
  asked = question;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
