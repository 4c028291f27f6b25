import { Button, Text, Title } from '@mantine/core';
import {
  IconAlertTriangle,
  IconArrowBackUp,
  IconCheck,
  IconClock,
  IconFileTypePdf,
  IconMailbox,
} from '@tabler/icons-react';
import type { LetterView } from '@underlag/api/letters';
import { dateTime } from '../../../shared/format.ts';
import { useText } from '../../../shared/use-text.tsx';
import { useDesk } from '../case-desk.tsx';
import { attachmentDownload, attachmentUrl } from '../viewer/open-file.ts';
import { letterWords as words } from './letter-messages.ts';
import classes from './side.module.css';

const looks = {
  scheduled: { Icon: IconClock, tone: 'soon' },
  sending: { Icon: IconClock, tone: 'soon' },
  sent: { Icon: IconCheck, tone: 'good' },
  failed: { Icon: IconAlertTriangle, tone: 'late' },
  undone: { Icon: IconArrowBackUp, tone: undefined },
  by_post: { Icon: IconMailbox, tone: 'soon' },
} as const;

/** The letters of one kind made on the case, each with its PDF and how far it has come. */
export function CaseLetters({ kind, title }: { kind: string; title: string }) {
  const letters = useDesk().record.letters.filter((letter) => letter.kind === kind);
  if (letters.length === 0) return null;
  return (
    <>
      <Title order={3} mt="md" mb={6}>
        {title}
      </Title>
      <ul className={classes.list}>
        {letters.map((letter) => (
          <Letter key={letter.id} letter={letter} />
        ))}
      </ul>
    </>
  );
}

function Letter({ letter }: { letter: LetterView }) {
  const t = useText();
  const { setFile } = useDesk();
  const { number, madeAt, madeBy, to, attachment, delivery } = letter;
  const { Icon, tone } = looks[delivery];
  const open = (file: NonNullable<LetterView['attachment']>) =>
    setFile({
      name: file.name,
      shows: 'pdf',
      url: attachmentUrl(file.id),
      downloadUrl: attachmentDownload(file.id),
    });
  return (
    <li className={classes.card}>
      <div className={classes.row}>
        <Text fz="sm" fw={600} component="span">
          {t(words.letter(number))}
        </Text>
        <span className={classes.decided}>
          <span className={classes.mark} data-tone={tone}>
            <Icon size={16} aria-hidden />
          </span>
          {t(words.deliveries[delivery])}
        </span>
      </div>
      <Text fz="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
        {t(words.made(dateTime(madeAt), madeBy ?? '–'))}
        {to.length > 0 && `, ${t(words.to(to.join(', ')))}`}
      </Text>
      {attachment && (
        <Button
          size="compact-sm"
          variant="default"
          mt={6}
          className="no-print"
          leftSection={<IconFileTypePdf size={14} aria-hidden />}
          onClick={() => open(attachment)}
        >
          {t(words.show(number))}
        </Button>
      )}
    </li>
  );
}
