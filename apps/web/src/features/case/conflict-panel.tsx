import { Button, Group, List, Modal, Radio, Stack, Text, Title } from '@mantine/core';
import type { EventView } from '@underlag/api/cases';
import { caseType } from '@underlag/domain/case-types';
import { useState } from 'react';
import { dateTime } from '../../shared/format.ts';
import { type FieldValue, shownField } from '../../shared/ui/field-value.ts';
import { useText } from '../../shared/use-text.tsx';
import { type Conflict, useDesk } from './case-desk.tsx';
import { type Difference, differences } from './conflict.ts';
import { conflictWords, messages } from './messages.ts';

/** Somebody else changed the case first: who, what and when, and for each field that both changed, whose value stands. */
export function ConflictPanel() {
  const t = useText();
  const { conflict, setConflict } = useDesk();
  return (
    <Modal
      opened={conflict !== null}
      onClose={() => setConflict(null)}
      title={t(conflictWords.title)}
      size="lg"
      closeButtonProps={{ 'aria-label': t(messages.close) }}
    >
      {conflict && <Choices key={conflict.sinceSeq} conflict={conflict} close={() => setConflict(null)} />}
    </Modal>
  );
}

function Choices({ conflict, close }: { conflict: Conflict; close: () => void }) {
  const t = useText();
  const { record } = useDesk();
  const clashes = differences(conflict.edits, record.fields);
  const [theirs, setTheirs] = useState<readonly string[]>([]);
  const goOn = () => {
    const kept = conflict.edits.filter(({ field }) => !theirs.includes(field));
    conflict.dropped(theirs);
    close();
    if (kept.length > 0 || conflict.edits.length === 0) conflict.again(kept);
  };
  return (
    <Stack gap="md">
      <Text>{t(conflictWords.what(conflict.act))}</Text>
      <ChangedSince seq={conflict.sinceSeq} />
      {conflict.edits.length > 0 && clashes.length === 0 && (
        <Text c="dimmed">{t(conflictWords.noFields)}</Text>
      )}
      {clashes.length > 0 && <Title order={3}>{t(conflictWords.fields)}</Title>}
      {clashes.map((clash) => (
        <Choice
          key={clash.field}
          clash={clash}
          isFirst={clash === clashes[0]}
          isTheirs={theirs.includes(clash.field)}
          choose={(isTheirs) =>
            setTheirs(isTheirs ? [...theirs, clash.field] : theirs.filter((field) => field !== clash.field))
          }
        />
      ))}
      <Group justify="flex-end">
        <Button variant="default" onClick={close}>
          {t(conflictWords.leave)}
        </Button>
        <Button onClick={goOn}>{t(conflictWords.goOn)}</Button>
      </Group>
    </Stack>
  );
}

function ChangedSince({ seq }: { seq: number }) {
  const t = useText();
  const { record } = useDesk();
  const changes = record.timeline.filter(
    (entry): entry is EventView => entry.kind === 'event' && entry.seq > seq,
  );
  return (
    <section>
      <Title order={3}>{t(conflictWords.since)}</Title>
      {changes.length === 0 && <Text c="dimmed">{t(conflictWords.nothingShown)}</Text>}
      <List>
        {changes.map(({ seq: key, at, actor, says, words }) => (
          <List.Item key={key}>
            <Text component="span" fw={600}>
              {actor.name ?? t(actor.kind === 'system' ? messages.system : messages.somebody)}
            </Text>{' '}
            <Text component="span" c="dimmed">
              {dateTime(at)}
            </Text>
            <br />
            {t(says)}
            {words && `: ${words}`}
          </List.Item>
        ))}
      </List>
    </section>
  );
}

interface ChoiceProps {
  clash: Difference;
  isFirst: boolean;
  isTheirs: boolean;
  choose: (isTheirs: boolean) => void;
}

function Choice({ clash, isFirst, isTheirs, choose }: ChoiceProps) {
  const t = useText();
  const { record } = useDesk();
  const field = caseType(record.typeKey).fields[clash.field];
  const shown = (value: FieldValue) => (field && shownField(field, value, t)) || t(conflictWords.empty);
  return (
    <Radio.Group
      label={t(field?.name) || clash.field}
      description={t(conflictWords.before(shown(clash.base)))}
      value={isTheirs ? 'theirs' : 'mine'}
      onChange={(whose) => choose(whose === 'theirs')}
    >
      <Stack gap="xs" mt="xs">
        <Radio
          value="mine"
          data-autofocus={isFirst || undefined}
          label={`${t(conflictWords.useMine)}: ${shown(clash.mine)}`}
        />
        <Radio value="theirs" label={`${t(conflictWords.useTheirs)}: ${shown(clash.theirs)}`} />
      </Stack>
    </Radio.Group>
  );
}
