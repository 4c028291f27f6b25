import { useNotifications } from '@mantine/notifications';
import { lazy, Suspense, useState } from 'react';

const ToastBox = lazy(() => import('./toast-box.tsx'));

/** Where toasts are shown; stands once, around all pages, and is loaded with the first toast. */
export function Toasts() {
  const { notifications } = useNotifications();
  const [used, setUsed] = useState(false);
  if (!used && notifications.length > 0) setUsed(true);
  return <Suspense>{used && <ToastBox />}</Suspense>;
}
