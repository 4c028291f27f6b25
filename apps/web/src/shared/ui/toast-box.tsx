import { Notifications } from '@mantine/notifications';

/** The corner where toasts appear. */
export default function ToastBox() {
  return <Notifications position="bottom-right" limit={4} />;
}
