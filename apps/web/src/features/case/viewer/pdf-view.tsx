import { ActionIcon, Box, Loader, Text, Tooltip, VisuallyHidden } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useText } from '../../../shared/use-text.tsx';
import { FileFailed } from './file-failed.tsx';
import { type FileKeys, useFileKeys } from './file-keys.ts';
import { messages } from './messages.ts';
import { openPdf } from './open-pdf.ts';
import { PdfPage } from './pdf-page.tsx';
import classes from './viewer.module.css';
import { useZoom, ZoomBar } from './zoom-bar.tsx';

/** A PDF, one page at a time; arrows and Page Up/Down turn pages, + and – change the size. */
export default function PdfView({ url, keys }: { url: string; keys: FileKeys }) {
  const t = useText();
  const zoom = useZoom();
  const [pdf, setPdf] = useState<PDFDocumentProxy | null>(null);
  const [failed, setFailed] = useState(false);
  const [page, setPage] = useState(1);
  const sheet = useRef<HTMLElement>(null);
  useEffect(() => {
    const opening = openPdf(url);
    let isGone = false;
    opening.promise.then(
      (opened) => !isGone && setPdf(opened),
      () => !isGone && setFailed(true),
    );
    return () => {
      isGone = true;
      void opening.destroy();
    };
  }, [url]);
  const pages = pdf?.numPages ?? 1;
  const turn = (to: number) => {
    setPage(Math.min(Math.max(to, 1), pages));
    sheet.current?.scrollTo(0, 0);
  };
  const onKeys = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1 }[event.key];
    if (!step) return zoom.onKeys(event);
    event.preventDefault();
    turn(page + step);
  };
  useFileKeys(keys, onKeys);
  if (failed) return <FileFailed />;
  if (!pdf) return <Loader m="lg" size="sm" aria-label={t(messages.loading)} />;
  return (
    <div className={classes.body}>
      <ZoomBar zoom={zoom}>
        <Tooltip label={t(messages.previous)}>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t(messages.previous)}
            data-disabled={page === 1}
            onClick={() => turn(page - 1)}
          >
            <IconChevronLeft size={18} aria-hidden />
          </ActionIcon>
        </Tooltip>
        <Text fz="sm" role="status">
          {t(messages.page(page, pages))}
        </Text>
        <Tooltip label={t(messages.next)}>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t(messages.next)}
            data-disabled={page === pages}
            onClick={() => turn(page + 1)}
          >
            <IconChevronRight size={18} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </ZoomBar>
      <Box
        component="section"
        ref={sheet}
        className={classes.sheet}
        tabIndex={0}
        aria-label={t(messages.page(page, pages))}
      >
        <PdfPage pdf={pdf} number={page} zoom={zoom.factor} />
      </Box>
      <VisuallyHidden>{t(messages.keys)}</VisuallyHidden>
    </div>
  );
}
