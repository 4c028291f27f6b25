import type { PDFDocumentProxy, RenderTask } from 'pdfjs-dist';
import { TextLayer } from 'pdfjs-dist';
import { useEffect, useRef, useState } from 'react';
import { FileFailed } from './file-failed.tsx';
import classes from './viewer.module.css';

interface Props {
  pdf: PDFDocumentProxy;
  /** From 1. */
  number: number;
  /** 1 fits the width. */
  zoom: number;
}

/** One page drawn at the size of the panel, with its words on top so that they can be marked, copied and read aloud. */
export function PdfPage({ pdf, number, zoom }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const words = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (width === 0 || !canvas.current || !words.current) return;
    const drawing = draw({ pdf, number, width: width * zoom, canvas: canvas.current, words: words.current });
    drawing.done.catch(() => !drawing.isStopped() && setFailed(true));
    return drawing.stop;
  }, [pdf, number, zoom, width]);
  if (failed) return <FileFailed />;
  return (
    <div ref={frame}>
      <div className={classes.page}>
        <canvas ref={canvas} aria-hidden />
        <div ref={words} className={classes.words} />
      </div>
    </div>
  );
}

interface Drawing {
  pdf: PDFDocumentProxy;
  number: number;
  width: number;
  canvas: HTMLCanvasElement;
  words: HTMLDivElement;
}

function draw({ pdf, number, width, canvas, words }: Drawing) {
  let stopped = false;
  let task: RenderTask | null = null;
  let layer: TextLayer | null = null;
  const run = async () => {
    const page = await pdf.getPage(number);
    if (stopped) return;
    const scale = width / page.getViewport({ scale: 1 }).width;
    const viewport = page.getViewport({ scale });
    const sharp = Math.min(window.devicePixelRatio || 1, 2);
    canvas.width = Math.floor(viewport.width * sharp);
    canvas.height = Math.floor(viewport.height * sharp);
    canvas.style.width = `${viewport.width}px`;
    canvas.style.height = `${viewport.height}px`;
    task = page.render({ canvas, viewport, transform: sharp === 1 ? undefined : [sharp, 0, 0, sharp, 0, 0] });
    await task.promise;
    if (stopped) return;
    words.replaceChildren();
    words.style.setProperty('--total-scale-factor', String(scale));
    layer = new TextLayer({ textContentSource: page.streamTextContent(), container: words, viewport });
    await layer.render();
  };
  return {
    done: run(),
    isStopped: () => stopped,
    stop: () => {
      stopped = true;
      task?.cancel();
      layer?.cancel();
    },
  };
}

/** The width there is, in CSS pixels, in steps so that a scroll bar does not make it flicker. */
function useWidth(frame: React.RefObject<HTMLDivElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const measure = () => setWidth(Math.floor(element.clientWidth / 8) * 8);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame]);
  return width;
}
