import { NativeSelect } from '@mantine/core';
import { type RegisterContact, type RegisterView, type RightView, scopeNames } from '@underlag/api/register';
import { DayInput } from '../../../shared/ui/day-input.tsx';
import { useText } from '../../../shared/use-text.tsx';
import { asks } from '../register-messages.ts';
import { placeGroups, readTarget } from './target-choice.ts';
import { useWish, type WishAbout } from './use-wish.ts';
import { WishDialog } from './wish-dialog.tsx';

interface Props extends WishAbout {
  register: RegisterView;
  contact: RegisterContact;
  right: RightView;
}

const which = ({ id, version }: RightView) => ({ authorityId: id, version });

function useSubject({ contact, right }: Pick<Props, 'contact' | 'right'>): string {
  const t = useText();
  return `${contact.name}: ${t(scopeNames[right.scope])}, ${t(right.target.name)}`;
}

/** Less of a right: a narrower target, an earlier last day. */
export function NarrowDialog({ register, contact, right, ...about }: Props) {
  const t = useText();
  const subject = useSubject({ contact, right });
  const wishing = useWish(about, { target: '', validTo: '' }, ({ target, validTo }) => ({
    kind: 'narrow',
    ...which(right),
    target: target ? readTarget(target) : null,
    validTo: validTo || null,
  }));
  const { form } = wishing;
  return (
    <WishDialog {...about} title={t(asks.narrowTitle)} about={subject} wishing={wishing}>
      {right.target.kind !== 'site' && (
        <NativeSelect
          data-autofocus
          label={t(asks.target)}
          data={[{ value: '', label: t(asks.unchanged) }, ...placeGroups(register, t)]}
          {...form.getInputProps('wish.target')}
        />
      )}
      <DayInput
        label={t(asks.to)}
        description={t(asks.endHint)}
        value={form.values.wish.validTo}
        {...form.getInputProps('wish.validTo')}
      />
    </WishDialog>
  );
}

/** The end of a right, as of today or a day that has been. */
export function RevokeDialog({ register, contact, right, ...about }: Props) {
  const t = useText();
  const subject = useSubject({ contact, right });
  const wishing = useWish(about, { on: register.today }, ({ on }) => ({
    kind: 'revoke',
    ...which(right),
    on,
  }));
  return (
    <WishDialog {...about} title={t(asks.revokeTitle)} about={subject} wishing={wishing}>
      <DayInput
        data-autofocus
        label={t(asks.revokeOn)}
        description={t(asks.revokeWhy)}
        withAsterisk
        value={wishing.form.values.wish.on}
        {...wishing.form.getInputProps('wish.on')}
      />
    </WishDialog>
  );
}

/** The day a right is to be looked at next. */
export function ReviewDialog({ register, contact, right, ...about }: Props) {
  const t = useText();
  const subject = useSubject({ contact, right });
  const wishing = useWish(about, { reviewOn: register.lastReviewDay }, ({ reviewOn }) => ({
    kind: 'review',
    ...which(right),
    reviewOn,
  }));
  return (
    <WishDialog {...about} title={t(asks.reviewRight)} about={subject} wishing={wishing}>
      <DayInput
        data-autofocus
        label={t(asks.review)}
        description={t(asks.reviewHint(register.lastReviewDay))}
        withAsterisk
        value={wishing.form.values.wish.reviewOn}
        {...wishing.form.getInputProps('wish.reviewOn')}
      />
    </WishDialog>
  );
}
