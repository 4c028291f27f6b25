import { Button, Group, Modal, Radio, Stack, Text } from '@mantine/core';
import type { OtherCase } from '@underlag/api/relations';
import { type FormEvent, useState } from 'react';
import { ErrorBeside } from '../../../shared/ui/error-state.tsx';
import { useText } from '../../../shared/use-text.tsx';
import { useDesk } from '../case-desk.tsx';
import { messages as pageWords } from '../messages.ts';
import { ChooseCase } from './choose-case.tsx';
import { relationWords, dialogWords as words } from './relation-messages.ts';
import { useRelate } from './use-relate.ts';

/** Chooses the case to merge with, and which of the two remains: the older one, unless somebody says otherwise. */
export function MergeDialog({ first, close }: { first: string; close: () => void }) {
  const t = useText();
  const { record } = useDesk();
  const { mergeInto, takeIn, isPending, error } = useRelate();
  const [other, setOther] = useState<OtherCase | null>(null);
  const [staying, setStaying] = useState<'this' | 'other'>('this');
  const [isTried, setTried] = useState(false);
  const choose = (chosen: OtherCase) => {
    setOther(chosen);
    setStaying(chosen.openedAt < record.openedAt ? 'other' : 'this');
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!other || isPending) return;
    void (staying === 'other' ? mergeInto(other) : takeIn(other)).then((isDone) => isDone && close());
  };
  const age = (isOlder: boolean) => (isOlder ? ` · ${t(words.older)}` : '');
  return (
    <Modal
      opened
      onClose={close}
      title={t(relationWords.merge)}
      closeButtonProps={{ 'aria-label': t(pageWords.close) }}
    >
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
          <Text fz="sm">{t(words.mergeLead)}</Text>
          <ChooseCase
            first={first}
            openOnly
            chosen={other}
            onChoose={choose}
            error={isTried && !other ? t(words.chooseCase) : undefined}
          />
          {other && (
            <Radio.Group
              label={t(words.stays)}
              value={staying}
              onChange={(value) => setStaying(value === 'other' ? 'other' : 'this')}
            >
              <Stack gap="xs" mt={4}>
                <Radio
                  value="this"
                  label={t(words.thisOne(record.number)) + age(record.openedAt <= other.openedAt)}
                />
                <Radio value="other" label={other.number + age(other.openedAt < record.openedAt)} />
              </Stack>
            </Radio.Group>
          )}
          <ErrorBeside error={error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {t(pageWords.cancel)}
            </Button>
            <Button type="submit" loading={isPending}>
              {t(relationWords.merge)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
