import { Alert, Button, Group, Text } from '@mantine/core';
import { IconArrowMerge } from '@tabler/icons-react';
import { Link } from 'react-router';
import { dateTime } from '../../../shared/format.ts';
import { paths } from '../../../shared/paths.ts';
import { ErrorBeside } from '../../../shared/ui/error-state.tsx';
import { useText } from '../../../shared/use-text.tsx';
import { useDesk } from '../case-desk.tsx';
import { mergedWords, relationWords } from '../side/relation-messages.ts';
import { useRelate } from '../side/use-relate.ts';

/** That the case lives on in another, the way there, and the way to undo it while there is one. */
export function MergedBanner() {
  const t = useText();
  const { record } = useDesk();
  const { undoMerge, isPending, error } = useRelate();
  const { mergedInto, canRelate } = record.relations;
  if (!mergedInto) return null;
  const { number, isVisible, undoUntil } = mergedInto;
  return (
    <Alert
      role="status"
      icon={<IconArrowMerge size={18} aria-hidden />}
      title={t(mergedWords.title)}
      styles={{ title: { color: 'var(--mantine-color-text)' } }}
    >
      <Text fz="sm">{t(mergedWords.into(number))}</Text>
      {canRelate && undoUntil && (
        <Text fz="sm" c="dimmed">
          {t(relationWords.undoUntil(dateTime(undoUntil)))}
        </Text>
      )}
      <Group gap="md" mt={4} className="no-print">
        {isVisible && (
          <Button component={Link} to={paths.case(number)} size="compact-sm">
            {t(mergedWords.open(number))}
          </Button>
        )}
        {canRelate && undoUntil && (
          <Button
            size="compact-sm"
            variant="default"
            loading={isPending}
            onClick={() => void undoMerge(record)}
          >
            {t(relationWords.undo)}
          </Button>
        )}
      </Group>
      <ErrorBeside error={error} />
    </Alert>
  );
}
