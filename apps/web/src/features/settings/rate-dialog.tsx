import { Alert, Button, Group, Modal, NumberInput, Select, Stack } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReferenceRates } from '@underlag/api/late-fees';
import { type FormEvent, useState } from 'react';
import { errorOf } from '../../api/error-of.ts';
import { trpc } from '../../api/trpc.ts';
import { serverErrors } from '../../shared/form/schema-errors.ts';
import { words } from '../../shared/messages.ts';
import { ErrorBeside } from '../../shared/ui/error-state.tsx';
import { toast } from '../../shared/ui/toast.tsx';
import { useText } from '../../shared/use-text.tsx';
import { rateWords, says } from './rate-messages.ts';

interface Props {
  rates: ReferenceRates;
  halfYear: string;
  onClose: () => void;
}

/** Enters a half-year's reference rate, or corrects the one that stands; the earlier one is kept as a version. */
export function RateDialog({ rates, halfYear: first, onClose }: Props) {
  const t = useText();
  const queryClient = useQueryClient();
  const [halfYear, setHalfYear] = useState(first);
  const standing = newestOf(rates, halfYear);
  const [seen] = useState(standing?.version ?? 0);
  const [base, setBase] = useState(seen);
  const [typed, setTyped] = useState<number | string>(standing?.percent ?? '');
  const percent = readPercent(typed);
  const [fault, setFault] = useState<string | null>(null);
  const open = [...rates.missing, ...(rates.coming ? [rates.coming] : [])];
  const name = t([...open, ...rates.halfYears].find((each) => each.halfYear === halfYear)?.name ?? says.rate);
  const add = useMutation(
    trpc.settings.addReferenceRate.mutationOptions({
      meta: { besides: true },
      onSuccess: (settled, wish) => {
        queryClient.setQueryData(trpc.settings.referenceRates.queryKey(), settled);
        toast({ says: t(says.saved(name, t(rateWords(wish.percent)))) });
        onClose();
      },
      onError: (error) => setFault(Object.values(serverErrors(errorOf(error), t))[0] ?? null),
    }),
  );
  const reload = async () => {
    const options = { ...trpc.settings.referenceRates.queryOptions(), staleTime: 0 };
    setBase(newestOf(await queryClient.fetchQuery(options), halfYear)?.version ?? 0);
    add.reset();
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (percent === null) setFault(t(says.typed));
    else add.mutate({ halfYear, base, percent });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(standing ? says.correct(name) : says.addFor(name))}
      closeOnClickOutside={percent === (standing?.percent ?? null)}
      closeButtonProps={{ 'aria-label': t(words.close) }}
    >
      <form noValidate onSubmit={save}>
        <Stack gap="md">
          <ErrorBeside error={add.error} onReload={() => void reload()} />
          {standing && base > seen && (
            <Alert color="yellow" styles={{ message: { color: 'var(--mantine-color-text)' } }}>
              {t(says.nowIs(t(rateWords(standing.percent))))}
            </Alert>
          )}
          {!newestOf(rates, first) && (
            <Select
              allowDeselect={false}
              label={t(says.halfYear)}
              data={open.map((each) => ({ value: each.halfYear, label: t(each.name) }))}
              value={halfYear}
              onChange={(picked) => {
                setHalfYear(picked ?? first);
                setFault(null);
              }}
            />
          )}
          <NumberInput
            data-autofocus
            label={t(says.percent)}
            description={t(says.percentHint)}
            decimalSeparator=","
            allowedDecimalSeparators={[',', '.']}
            decimalScale={2}
            hideControls
            rightSection="%"
            error={fault}
            value={typed}
            onChange={(value) => {
              setTyped(value);
              setFault(null);
            }}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t(words.cancel)}
            </Button>
            <Button type="submit" loading={add.isPending}>
              {t(words.save)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

/** The newest version of a half-year's rate. */
const newestOf = ({ halfYears }: ReferenceRates, halfYear: string) =>
  halfYears.find((each) => each.halfYear === halfYear)?.versions[0];

/** What was typed as a number; null while it is none, such as a lone minus sign. */
function readPercent(typed: number | string): number | null {
  const percent = typeof typed === 'number' ? typed : Number(typed.trim().replace(',', '.') || Number.NaN);
  return Number.isFinite(percent) ? percent : null;
}
