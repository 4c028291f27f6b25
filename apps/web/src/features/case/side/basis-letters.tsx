import { Button, Text, Title } from '@mantine/core';
import { IconFileTypePdf } from '@tabler/icons-react';
import { dateTime } from '../../../shared/format.ts';
import { useText } from '../../../shared/use-text.tsx';
import { useDesk } from '../case-desk.tsx';
import { attachmentDownload, attachmentUrl } from '../viewer/open-file.ts';
import { reportWords as words } from './report-messages.ts';
import classes from './side.module.css';

/** The bases made as letters: somebody prints and posts them. */
export function BasisLetters() {
  const t = useText();
  const { record, setFile } = useDesk();
  const letters = record.letters.filter(({ kind }) => kind === 'basis');
  if (letters.length === 0) return null;
  return (
    <>
      <Title order={3} mt="md" mb={6}>
        {t(words.letters)}
      </Title>
      {record.state === 'posting' && (
        <Text fz="sm" mb={6}>
          {t(words.toPost)}
        </Text>
      )}
      <ul className={classes.list}>
        {letters.map(({ id, number, madeAt, madeBy, attachment }) => (
          <li key={id} className={classes.card}>
            <Text fz="sm" fw={600}>
              {t(words.letter(number))}
            </Text>
            <Text fz="xs" c="dimmed">
              {t(words.made(dateTime(madeAt), madeBy ?? '–'))}
            </Text>
            {attachment && (
              <Button
                size="compact-sm"
                variant="default"
                mt={6}
                className="no-print"
                leftSection={<IconFileTypePdf size={14} aria-hidden />}
                onClick={() =>
                  setFile({
                    name: attachment.name,
                    shows: 'pdf',
                    url: attachmentUrl(attachment.id),
                    downloadUrl: attachmentDownload(attachment.id),
                  })
                }
              >
                {t(words.showLetter(number))}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
