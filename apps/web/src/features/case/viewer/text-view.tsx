import { Loader } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useText } from '../../../shared/use-text.tsx';
import { FileFailed } from './file-failed.tsx';
import { messages } from './messages.ts';
import classes from './viewer.module.css';

/** Most that is shown of a text; the rest is in the download. */
const most = 500_000;

/** A text file as plain words, never as a page. */
export function TextView({ url }: { url: string }) {
  const t = useText();
  const { data, isError } = useQuery({
    queryKey: ['file-text', url],
    queryFn: () => fetchText(url),
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (isError) return <FileFailed />;
  if (data === undefined) return <Loader m="lg" size="sm" aria-label={t(messages.loading)} />;
  return <pre className={classes.text}>{data.slice(0, most)}</pre>;
}

async function fetchText(url: string): Promise<string> {
  const response = await fetch(url, { credentials: 'same-origin' });
  if (!response.ok) throw new Error(`file answered ${response.status}`);
  return response.text();
}
