import { Button, FileButton, Group, Select, Stack, Text } from '@mantine/core';
import { IconFileCheck, IconFileUpload } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ImportKindView } from '@underlag/api/imports';
import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { trpc } from '../../api/trpc.ts';
import { paths } from '../../shared/paths.ts';
import { ErrorBeside } from '../../shared/ui/error-state.tsx';
import { useText } from '../../shared/use-text.tsx';
import { EvidenceFiles } from './evidence-files.tsx';
import classes from './imports.module.css';
import { KindColumns } from './kind-columns.tsx';
import { says } from './messages.ts';
import { sendImport } from './send-file.ts';

const ends = {
  csv: '.csv,.txt,text/csv',
  json: '.json,application/json',
  xml: '.xml,application/xml,text/xml',
};

/** Chooses what a file holds and the file; several e-invoices at once become a run each. */
export function StartImport({ kinds }: { kinds: readonly ImportKindView[] }) {
  const t = useText();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [key, setKey] = useState(kinds[0]?.key ?? '');
  const [files, setFiles] = useState<readonly File[]>([]);
  const [asked, setAsked] = useState(false);
  const kind = kinds.find((one) => one.key === key);
  const start = useMutation({
    meta: { besides: true },
    mutationFn: async () => {
      let last = '';
      for (const file of files) last = (await sendImport(file, key)).id;
      return last;
    },
    onSuccess: (id) => void navigate(files.length === 1 ? paths.importRun(id) : paths.imports),
    onSettled: () => void queryClient.invalidateQueries(trpc.imports.list.pathFilter()),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (files.length > 0) start.mutate();
  };
  if (!kind) return null;
  const names = files.map(({ name }) => name).join(', ');
  return (
    <Stack gap="md">
      <form noValidate className={classes.form} onSubmit={submit}>
        <Select
          label={t(says.kind)}
          data={kinds.map((one) => ({ value: one.key, label: t(one.name) }))}
          value={key}
          allowDeselect={false}
          onChange={(next) => {
            setKey(next ?? key);
            setFiles([]);
          }}
        />
        <Text fz="sm" c="dimmed">
          {t(kind.hint)}
        </Text>
        {key === 'authorities' && <EvidenceFiles />}
        <Group gap="sm">
          <FileButton
            multiple
            accept={kind.formats.map((format) => ends[format]).join(',')}
            onChange={(chosen) => setFiles(chosen)}
          >
            {(props) => (
              <Button {...props} variant="default" leftSection={<IconFileUpload size={16} aria-hidden />}>
                {t(says.chooseFiles)}
              </Button>
            )}
          </FileButton>
          <Button
            type="submit"
            loading={start.isPending}
            leftSection={<IconFileCheck size={16} aria-hidden />}
          >
            {t(says.check)}
          </Button>
        </Group>
        <Text fz="sm" role="status">
          {files.length > 0 ? t(says.chosen(names)) : asked ? t(says.noFile) : ''}
        </Text>
        <ErrorBeside error={start.error} />
      </form>
      <KindColumns kind={kind} />
    </Stack>
  );
}
