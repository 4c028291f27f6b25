import { Alert, Button, Group, Select, Stack, Switch, TextInput, Title } from '@mantine/core';
import { IconEye } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ChangeTemplate, type TemplateView } from '@underlag/api/settings';
import { useState } from 'react';
import { errorOf } from '../../api/error-of.ts';
import { trpc } from '../../api/trpc.ts';
import { checkedBy, serverErrors } from '../../shared/form/schema-errors.ts';
import { dateTime } from '../../shared/format.ts';
import { ErrorBeside } from '../../shared/ui/error-state.tsx';
import { toast } from '../../shared/ui/toast.tsx';
import { useText } from '../../shared/use-text.tsx';
import classes from './settings.module.css';
import { shared } from './settings-words.ts';
import { TemplateFields } from './template-fields.tsx';
import { says } from './template-messages.ts';
import { TemplatePreview } from './template-preview.tsx';

interface Props {
  template: TemplateView;
  variables: readonly string[];
  manages: boolean;
}

type Version = TemplateView['versions'][number];

const writtenOf = ({ subject, body, oneClick }: Version) => ({ subject, body, oneClick });

/** One template: its text to read or change, its versions, and how it reads filled in. */
export function TemplateEditor({ template, variables, manages }: Props) {
  const { typeKey, key, name, versions } = template;
  const t = useText();
  const queryClient = useQueryClient();
  const [newest] = versions;
  const [started] = useState(newest?.version ?? 1);
  const [base, setBase] = useState(started);
  const [shown, setShown] = useState(started);
  const [isBehind, setBehind] = useState(false);
  const [written, setWritten] = useState(() =>
    newest ? writtenOf(newest) : { subject: { sv: '', en: '' }, body: { sv: '', en: '' }, oneClick: false },
  );
  const [caseNumber, setCaseNumber] = useState('');
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const told = {
    meta: { besides: true },
    onError: (error: unknown) => setErrors(serverErrors(errorOf(error), t)),
  };
  const look = useMutation(trpc.settings.previewTemplate.mutationOptions(told));
  const change = useMutation(
    trpc.settings.changeTemplate.mutationOptions({
      ...told,
      onSuccess: (list) => {
        queryClient.setQueryData(trpc.settings.templates.queryKey(), list);
        void queryClient.invalidateQueries(trpc.cases.templates.pathFilter());
        toast({ says: t(says.saved(t(name), base + 1)) });
        setBase(base + 1);
        setShown(base + 1);
        setBehind(false);
      },
    }),
  );
  const type = (typed: typeof written) => {
    setErrors({});
    look.reset();
    change.reset();
    setWritten(typed);
  };
  const input = { typeKey, key, base, ...written };
  const isSound = () => {
    const wrong = checkedBy(ChangeTemplate, t)(input);
    setErrors(wrong);
    return Object.keys(wrong).length === 0;
  };
  const preview = () => {
    const { subject, body } = written;
    if (isSound()) look.mutate({ typeKey, key, subject, body, caseNumber: caseNumber.trim() || null });
  };
  const reload = async () => {
    const options = { ...trpc.settings.templates.queryOptions(), staleTime: 0 };
    const { templates } = await queryClient.fetchQuery(options);
    const fresh = templates.find((each) => each.typeKey === typeKey && each.key === key);
    setBase(fresh?.versions[0]?.version ?? base);
    setBehind(true);
    change.reset();
  };
  const show = (version: number) => {
    const found = versions.find((each) => each.version === version);
    if (!found) return;
    setShown(version);
    setBehind(false);
    type(writtenOf(found));
  };
  const made = ({ at, by }: Version) => t(by && at ? shared.madeBy(by, dateTime(at)) : shared.start);
  return (
    <section className={classes.part} aria-labelledby="mall">
      <Group justify="space-between" align="flex-end">
        <Title order={2} id="mall">
          {t(name)}
        </Title>
        <Select
          size="xs"
          w={320}
          maw="100%"
          allowDeselect={false}
          aria-label={t(says.version)}
          data={versions.map((each, index) => ({
            value: String(each.version),
            label: t(says.versionOf(each.version, index === 0, made(each))),
          }))}
          value={String(shown)}
          onChange={(chosen) => show(Number(chosen))}
        />
      </Group>
      {(isBehind || shown < base) && (
        <Alert color="yellow" styles={{ message: { color: 'var(--mantine-color-text)' } }}>
          {t(isBehind ? says.newer(base) : says.old(shown))}
        </Alert>
      )}
      <TemplateFields
        written={written}
        variables={variables}
        errors={errors}
        readOnly={!manages}
        onChange={(typed) => type({ ...written, ...typed })}
      />
      <Switch
        label={t(says.oneClick)}
        description={t(says.oneClickHint)}
        checked={written.oneClick}
        disabled={!manages}
        error={errors.oneClick}
        onChange={(event) => type({ ...written, oneClick: event.currentTarget.checked })}
      />
      <Stack gap="sm">
        <Title order={3}>{t(says.previewTitle)}</Title>
        <Group align="flex-start" gap="sm">
          <TextInput
            size="xs"
            w={320}
            maw="100%"
            label={t(says.fromCase)}
            description={t(says.fromCaseHint)}
            placeholder="U26-004217-1"
            value={caseNumber}
            onChange={(event) => {
              setCaseNumber(event.currentTarget.value);
              look.reset();
            }}
            error={errors.caseNumber}
          />
        </Group>
        {look.data && <TemplatePreview filled={look.data} />}
        <ErrorBeside error={change.error ?? look.error} onReload={() => void reload()} />
        <Group>
          <Button
            variant="default"
            leftSection={<IconEye size={16} aria-hidden />}
            loading={look.isPending}
            onClick={preview}
          >
            {t(says.preview)}
          </Button>
          {manages && (
            <Button loading={change.isPending} onClick={() => isSound() && change.mutate(input)}>
              {t(says.save)}
            </Button>
          )}
        </Group>
      </Stack>
    </section>
  );
}
