import { useMutation } from '@tanstack/react-query';
import { text } from '@underlag/domain/text';
import { useNavigate } from 'react-router';
import { trpc } from '../api/trpc.ts';
import { paths } from './paths.ts';
import { toast } from './ui/toast.tsx';
import { useText } from './use-text.tsx';

const says = {
  taken: (number: string) => text(`Du tog ${number}`, `You took ${number}`),
  nothing: text('Inget ärende väntar på att tas. Bra jobbat!', 'No case is waiting to be taken. Well done!'),
};

/** Takes the next waiting case, of one queue or of all the person works in, opens it and says why this one. */
export function useTakeNext(): { take: (queue?: string | null) => void; isPending: boolean } {
  const t = useText();
  const navigate = useNavigate();
  const { mutate, isPending } = useMutation(
    trpc.cases.takeNext.mutationOptions({
      onSuccess: (taken) => {
        if (!taken) return void toast({ says: t(says.nothing) });
        navigate(paths.case(taken.number));
        toast({ title: t(says.taken(taken.number)), says: t(taken.why), stays: 8000 });
      },
    }),
  );
  return { take: (queue = null) => !isPending && mutate({ queue }), isPending };
}
