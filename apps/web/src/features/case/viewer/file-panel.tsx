import { ActionIcon, Button, Group, Loader, Title, Tooltip } from '@mantine/core';
import { IconDownload, IconX } from '@tabler/icons-react';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { useText } from '../../../shared/use-text.tsx';
import type { FileKeys } from './file-keys.ts';
import { ImageView } from './image-view.tsx';
import { messages } from './messages.ts';
import type { OpenFile } from './open-file.ts';
import { TextView } from './text-view.tsx';
import classes from './viewer.module.css';

const PdfView = lazy(() => import('./pdf-view.tsx'));

/** A file open beside the case, so that the reply can be written while it is read. Escape closes it. */
export function FilePanel({ file, onClose }: { file: OpenFile; onClose: () => void }) {
  const t = useText();
  const panel = useRef<HTMLElement>(null);
  const keys: FileKeys = useRef(null);
  useEffect(() => {
    const opener = document.activeElement;
    panel.current?.focus();
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true });
    };
  }, []);
  return (
    <section
      ref={panel}
      className={`${classes.panel} no-print`}
      aria-label={t(messages.title(file.name))}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return keys.current?.(event);
        event.stopPropagation();
        onClose();
      }}
    >
      <Group justify="space-between" wrap="nowrap" px="md" py={6} className={classes.head}>
        <Title order={2} fz="md" className="clip">
          {file.name}
        </Title>
        <Group gap={4} wrap="nowrap">
          <Button
            component="a"
            href={file.downloadUrl}
            download={file.name}
            size="compact-sm"
            variant="subtle"
            leftSection={<IconDownload size={14} aria-hidden />}
          >
            {t(messages.download)}
          </Button>
          <Tooltip label={t(messages.close)}>
            <ActionIcon variant="subtle" color="gray" aria-label={t(messages.close)} onClick={onClose}>
              <IconX size={18} aria-hidden />
            </ActionIcon>
          </Tooltip>
        </Group>
      </Group>
      <Suspense fallback={<Loader m="lg" size="sm" aria-label={t(messages.loading)} />}>
        {file.shows === 'pdf' && <PdfView key={file.url} url={file.url} keys={keys} />}
        {file.shows === 'image' && <ImageView key={file.url} file={file} keys={keys} />}
        {file.shows === 'text' && <TextView key={file.url} url={file.url} />}
      </Suspense>
    </section>
  );
}
