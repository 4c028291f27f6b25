import { Alert, Modal, Stack } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ChangePolicy, type ClockName, type Deadlines, type PolicyView } from '@underlag/api/settings';
import { useState } from 'react';
import { errorOf } from '../../api/error-of.ts';
import { trpc } from '../../api/trpc.ts';
import { caseNames } from '../../shared/case-names.ts';
import { checkedBy, serverErrors } from '../../shared/form/schema-errors.ts';
import { words } from '../../shared/messages.ts';
import { ErrorBeside } from '../../shared/ui/error-state.tsx';
import { toast } from '../../shared/ui/toast.tsx';
import { useText } from '../../shared/use-text.tsx';
import { DeadlineFields } from './deadline-fields.tsx';
import { MovesPreviewPanel } from './moves-preview.tsx';
import { PolicyHistory } from './policy-history.tsx';
import { says } from './policy-messages.ts';
import { clocks } from './policy-words.ts';
import { PreviewFoot } from './preview-foot.tsx';
import { shared } from './settings-words.ts';
import { useMovesPreview } from './use-moves-preview.ts';

interface Props {
  policy: PolicyView;
  manages: boolean;
  onClose: () => void;
}

/** A type's deadlines with all versions; an administrator types a new one, sees what it would move, and puts it in force. */
export function PolicyDialog({ policy, manages, onClose }: Props) {
  const t = useText();
  const name = t(caseNames[policy.typeKey]?.name) || policy.typeKey;
  const [newest] = policy.versions;
  return (
    <Modal
      opened
      onClose={onClose}
      size={880}
      title={t(manages ? says.change(name) : says.look(name))}
      closeOnClickOutside={!manages}
      closeButtonProps={{ 'aria-label': t(words.close) }}
    >
      <Stack gap="lg">
        {manages && newest && (
          <PolicyForm
            typeKey={policy.typeKey}
            name={name}
            version={newest.version}
            first={newest.deadlines}
            onClose={onClose}
          />
        )}
        <PolicyHistory versions={policy.versions} />
      </Stack>
    </Modal>
  );
}

interface FormProps {
  typeKey: string;
  name: string;
  version: number;
  first: Deadlines;
  onClose: () => void;
}

function PolicyForm({ typeKey, name, version, first, onClose }: FormProps) {
  const t = useText();
  const queryClient = useQueryClient();
  const [started] = useState(version);
  const [base, setBase] = useState(started);
  const [deadlines, setDeadlines] = useState(first);
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({});
  const input: ChangePolicy = { typeKey, base, deadlines };
  const { preview, keep, drop } = useMovesPreview(input);
  const told = {
    meta: { besides: true },
    onError: (error: unknown) => setFaults(serverErrors(errorOf(error), t)),
  };
  const look = useMutation(
    trpc.settings.previewPolicy.mutationOptions({ ...told, onSuccess: (made, values) => keep(values, made) }),
  );
  const change = useMutation(
    trpc.settings.changePolicy.mutationOptions({
      ...told,
      onSuccess: (policies) => {
        queryClient.setQueryData(trpc.settings.policies.queryKey(), policies);
        toast({ says: t(says.saved(name, base + 1)) });
        onClose();
      },
    }),
  );
  const set = (clock: ClockName, deadline: Deadlines[ClockName]) => {
    look.reset();
    change.reset();
    setFaults({});
    setDeadlines({ ...deadlines, [clock]: deadline });
  };
  const show = () => {
    const wrong = checkedBy(ChangePolicy, t)(input);
    setFaults(wrong);
    change.reset();
    if (Object.keys(wrong).length === 0) look.mutate(input);
  };
  const reload = async () => {
    const options = { ...trpc.settings.policies.queryOptions(), staleTime: 0 };
    const fresh = await queryClient.fetchQuery(options);
    setBase(fresh.find((each) => each.typeKey === typeKey)?.versions[0]?.version ?? base);
    drop();
    change.reset();
  };
  return (
    <Stack gap="md">
      {base !== started && (
        <Alert color="yellow" styles={{ message: { color: 'var(--mantine-color-text)' } }}>
          {t(shared.newer(base))}
        </Alert>
      )}
      {clocks.map((clock) => (
        <DeadlineFields
          key={clock}
          clock={clock}
          deadline={deadlines[clock]}
          error={faults[`deadlines.${clock}.minutes`]}
          onChange={(deadline) => set(clock, deadline)}
        />
      ))}
      {preview && <MovesPreviewPanel preview={preview} />}
      <ErrorBeside error={change.error ?? look.error} onReload={() => void reload()} />
      <PreviewFoot
        base={base}
        look={{ isPending: look.isPending, show: show }}
        hasLooked={preview !== null}
        change={{ isPending: change.isPending, apply: () => change.mutate(input) }}
        onClose={onClose}
      />
    </Stack>
  );
}
