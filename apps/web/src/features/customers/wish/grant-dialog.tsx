import { Group, NativeSelect, TextInput } from '@mantine/core';
import { type RegisterContact, type RegisterView, Scope, scopeNames } from '@underlag/api/register';
import { DayInput } from '../../../shared/ui/day-input.tsx';
import { useText } from '../../../shared/use-text.tsx';
import { asks } from '../register-messages.ts';
import { EvidenceInput } from './evidence-input.tsx';
import { placeGroups, readTarget } from './target-choice.ts';
import { useWish, type WishAbout } from './use-wish.ts';
import { WishDialog } from './wish-dialog.tsx';

interface Props extends WishAbout {
  register: RegisterView;
  contact: RegisterContact;
}

/** A new right of a contact, with the document it rests on. */
export function GrantDialog({ register, contact, ...about }: Props) {
  const t = useText();
  const { today, lastReviewDay } = register;
  const blank = {
    scope: '',
    target: 'customer',
    validFrom: today,
    validTo: '',
    reviewOn: nextYear(today),
    uploadId: '',
    evidenceNote: '',
  };
  const wishing = useWish(about, blank, ({ target, scope, validTo, uploadId, ...rest }) => ({
    kind: 'grant',
    contactId: contact.id,
    ...readTarget(target),
    scope: scope || undefined,
    validTo: validTo || null,
    uploadId: uploadId || undefined,
    ...rest,
  }));
  const { form } = wishing;
  return (
    <WishDialog {...about} title={t(asks.grantTo(contact.name))} wishing={wishing}>
      <NativeSelect
        data-autofocus
        label={t(asks.scope)}
        withAsterisk
        data={[
          { value: '', label: t(asks.choose) },
          ...Scope.options.map((scope) => ({ value: scope, label: t(scopeNames[scope]) })),
        ]}
        {...form.getInputProps('wish.scope')}
      />
      <NativeSelect
        label={t(asks.target)}
        data={[{ value: 'customer', label: t(asks.whole) }, ...placeGroups(register, t)]}
        {...form.getInputProps('wish.target')}
      />
      <Group grow align="flex-start" preventGrowOverflow={false}>
        <DayInput
          label={t(asks.from)}
          withAsterisk
          value={form.values.wish.validFrom}
          {...form.getInputProps('wish.validFrom')}
        />
        <DayInput
          label={t(asks.to)}
          description={t(asks.toHint)}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={form.values.wish.validTo}
          {...form.getInputProps('wish.validTo')}
        />
      </Group>
      <DayInput
        label={t(asks.review)}
        description={t(asks.reviewHint(lastReviewDay))}
        withAsterisk
        value={form.values.wish.reviewOn}
        {...form.getInputProps('wish.reviewOn')}
      />
      <EvidenceInput
        onChange={(uploadId) => form.setFieldValue('wish.uploadId', uploadId)}
        error={form.errors['wish.uploadId']}
      />
      <TextInput
        label={t(asks.note)}
        description={t(asks.noteHint)}
        withAsterisk
        maxLength={500}
        {...form.getInputProps('wish.evidenceNote')}
      />
    </WishDialog>
  );
}

/** The same day next year; from a leap day the first of March. */
function nextYear(today: string): string {
  const next = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`;
  return new Date(`${next}T00:00:00Z`).toISOString().slice(0, 10);
}
