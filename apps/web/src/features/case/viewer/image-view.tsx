import { Box } from '@mantine/core';
import { useState } from 'react';
import { FileFailed } from './file-failed.tsx';
import { type FileKeys, useFileKeys } from './file-keys.ts';
import type { OpenFile } from './open-file.ts';
import classes from './viewer.module.css';
import { useZoom, ZoomBar } from './zoom-bar.tsx';

/** A picture, fitted to the width until it is enlarged. */
export function ImageView({ file, keys }: { file: OpenFile; keys: FileKeys }) {
  const [failed, setFailed] = useState(false);
  const zoom = useZoom();
  useFileKeys(keys, zoom.onKeys);
  if (failed) return <FileFailed />;
  return (
    <div className={classes.body}>
      <ZoomBar zoom={zoom} />
      <Box component="section" className={classes.sheet} tabIndex={0} aria-label={file.name}>
        <img
          src={file.url}
          alt={file.name}
          style={{ width: `${zoom.factor * 100}%` }}
          onError={() => setFailed(true)}
        />
      </Box>
    </div>
  );
}
