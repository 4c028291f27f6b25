import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { AskRegisterChange } from '@underlag/api/register';
import { useSearchParams } from 'react-router';
import { errorOf } from '../../../api/error-of.ts';
import { trpc } from '../../../api/trpc.ts';
import { checkedBy, serverErrors } from '../../../shared/form/schema-errors.ts';
import { toast } from '../../../shared/ui/toast.tsx';
import { useText } from '../../../shared/use-text.tsx';
import { asks } from '../register-messages.ts';

/** What every dialog that asks for a change of the register is opened with. */
export interface WishAbout {
  customerId: string;
  /** The customer's open cases that the reader may see: one of them may be where the change was asked for. */
  cases: readonly { id: string; number: string; subject: string }[];
  onClose: () => void;
}

/** A wish being written: checked by the server's own schema, its errors beside the fields. `toWish` makes what was typed into the wish. */
export function useWish<V extends object>(
  { customerId, cases, onClose }: WishAbout,
  blank: V,
  toWish: (typed: V) => object,
) {
  const t = useText();
  const queryClient = useQueryClient();
  const [params] = useSearchParams();
  const from = params.get('arende');
  const inputOf = ({ reason, caseId, wish }: { reason: string; caseId: string; wish: V }) => ({
    customerId,
    caseId: caseId || null,
    reason,
    wish: toWish(wish),
  });
  const form = useForm({
    initialValues: {
      reason: '',
      caseId: cases.some(({ id }) => id === from) ? (from ?? '') : '',
      wish: blank,
    },
    validate: (values) => checkedBy(AskRegisterChange, t)(inputOf(values)),
  });
  const ask = useMutation(
    trpc.register.ask.mutationOptions({
      meta: { besides: true },
      onSuccess: () => {
        void queryClient.invalidateQueries(trpc.register.pathFilter());
        toast({ says: t(asks.asked) });
        onClose();
      },
      onError: (error) => form.setErrors(serverErrors(errorOf(error), t)),
    }),
  );
  return {
    form,
    error: ask.error,
    isPending: ask.isPending,
    submit: form.onSubmit((values) => ask.mutate(AskRegisterChange.parse(inputOf(values)))),
    /** Reads the register anew after a conflict; what was typed stays. */
    reload: async () => {
      await queryClient.invalidateQueries(trpc.register.pathFilter());
      ask.reset();
    },
  };
}

export type Wishing<V extends object> = ReturnType<typeof useWish<V>>;
