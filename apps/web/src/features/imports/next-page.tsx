import { Anchor, Group } from '@mantine/core';
import { Link, useSearchParams } from 'react-router';
import { useText } from '../../shared/use-text.tsx';
import { says } from './messages.ts';

/** The way to the next page of a list, and back to its beginning. */
export function NextPage({ next }: { next: string | null }) {
  const t = useText();
  const [params] = useSearchParams();
  const { after: _, ...kept } = Object.fromEntries(params);
  if (!next && !params.has('after')) return null;
  return (
    <Group gap="md">
      {params.has('after') && (
        <Anchor component={Link} to={`?${new URLSearchParams(kept)}`} fz="sm">
          {t(says.first)}
        </Anchor>
      )}
      {next && (
        <Anchor component={Link} to={`?${new URLSearchParams({ ...kept, after: next })}`} fz="sm">
          {t(says.more)}
        </Anchor>
      )}
    </Group>
  );
}
