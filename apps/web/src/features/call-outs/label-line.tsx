import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { trpc } from '../../api/trpc.ts';
import { useText } from '../../shared/use-text.tsx';
import { says } from './messages.ts';

/** What people have answered so far, and how well the ranking foresaw it. */
export function LabelLine() {
  const t = useText();
  const { data } = useQuery(trpc.callOuts.labels.queryOptions());
  if (!data) return null;
  return (
    <Text component="p" fz="xs" m={0} mt={4}>
      {t(says.automaticLinks(data.automatic, data.automaticUndone))}{' '}
      {t(says.labels(data.yes, data.no, data.undone, data.yesOnFirst))}
    </Text>
  );
}
