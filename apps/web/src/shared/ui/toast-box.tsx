import { Notifications } from '@mantine/notifications';

/** Where toasts appear: above the search box, where they hide nothing one is about to press. */
export default function ToastBox() {
  return <Notifications position="top-center" limit={4} />;
}
