import { Radio, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { OtherCase } from '@underlag/api/relations';
import { useState } from 'react';
import { trpc } from '../../../api/trpc.ts';
import { caseNames } from '../../../shared/case-names.ts';
import { dateTime } from '../../../shared/format.ts';
import { ErrorBeside } from '../../../shared/ui/error-state.tsx';
import { useText } from '../../../shared/use-text.tsx';
import { useDesk } from '../case-desk.tsx';
import { relationWords, dialogWords as words } from './relation-messages.ts';

interface Props {
  chosen: OtherCase | null;
  onChoose: (other: OtherCase) => void;
  /** What the search begins with. */
  first?: string;
  /** Ended cases are not offered. */
  openOnly?: boolean;
  error?: string | undefined;
}

/** Another case, found by its number or by words. */
export function ChooseCase({ chosen, onChoose, first = '', openOnly = false, error: missing }: Props) {
  const t = useText();
  const { record } = useDesk();
  const [typed, setTyped] = useState(first);
  const [q] = useDebouncedValue(typed.trim(), 180);
  const { data, error } = useQuery({
    ...trpc.relations.others.queryOptions({ caseId: record.id, q }),
    placeholderData: keepPreviousData,
  });
  const found = (data ?? []).filter(({ category }) => !openOnly || category !== 'done');
  return (
    <Stack gap="sm">
      <TextInput
        label={t(words.find)}
        description={t(words.findHint)}
        data-autofocus
        autoComplete="off"
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <ErrorBeside error={error} />
      {data && found.length === 0 ? (
        <Text fz="sm" c="dimmed" role="status">
          {t(q === '' ? words.noOthers : words.nothing)}
        </Text>
      ) : (
        <Radio.Group
          label={t(words.found)}
          value={chosen?.id ?? null}
          onChange={(id) => {
            const other = found.find((one) => one.id === id);
            if (other) onChoose(other);
          }}
          error={missing}
        >
          <Stack gap="xs" mt={4}>
            {found.map((other) => (
              <Radio
                key={other.id}
                value={other.id}
                label={`${other.number} ${other.subject}`}
                description={[
                  t(caseNames[other.typeKey]?.name),
                  other.customerName ?? t(words.noCustomer),
                  dateTime(other.openedAt),
                  ...(other.category === 'done' ? [t(relationWords.ended)] : []),
                ].join(' · ')}
                styles={{ label: { overflowWrap: 'anywhere' } }}
              />
            ))}
          </Stack>
        </Radio.Group>
      )}
    </Stack>
  );
}
