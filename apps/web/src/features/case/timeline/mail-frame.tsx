import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../../../shared/use-text.tsx';
import { messages } from './messages.ts';
import classes from './timeline.module.css';

/** A mail's HTML, cleaned by the server, in a frame that may run no script and has no origin. Remote images wait until asked for. */
export function MailFrame({ messageId, subject }: { messageId: string; subject: string }) {
  const t = useText();
  const [images, setImages] = useState(false);
  return (
    <>
      <Group gap="sm" mt="sm" className="no-print">
        <Text fz="xs" c="dimmed" role="status">
          {t(images ? messages.imagesOn : messages.imagesOff)}
        </Text>
        {!images && (
          <Button size="compact-xs" variant="default" onClick={() => setImages(true)}>
            {t(messages.showImages)}
          </Button>
        )}
      </Group>
      <iframe
        className={classes.frame}
        sandbox="allow-popups allow-popups-to-escape-sandbox"
        referrerPolicy="no-referrer"
        loading="lazy"
        title={t(messages.htmlTitle(subject))}
        src={`/api/messages/${messageId}/html${images ? '?images=1' : ''}`}
      />
    </>
  );
}
