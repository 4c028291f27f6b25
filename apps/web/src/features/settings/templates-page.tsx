import { NavLink, Select, Stack } from '@mantine/core';
import { IconBolt, IconTemplate, IconTemplateOff } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { TemplateList } from '@underlag/api/settings';
import { Link, useSearchParams } from 'react-router';
import { useMay } from '../../api/session.ts';
import { trpc } from '../../api/trpc.ts';
import { caseNames } from '../../shared/case-names.ts';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { ErrorState } from '../../shared/ui/error-state.tsx';
import { Loading } from '../../shared/ui/loading.tsx';
import { PageHeader } from '../../shared/ui/page-header.tsx';
import { useText } from '../../shared/use-text.tsx';
import classes from './settings.module.css';
import { shared } from './settings-words.ts';
import { TemplateEditor } from './template-editor.tsx';
import { says } from './template-messages.ts';

/** The texts that replies are written from, by case type; which one is open stands in the address. */
export function TemplatesPage() {
  const t = useText();
  const manages = useMay('settings.manage');
  const { data, error, refetch } = useQuery(trpc.settings.templates.queryOptions());
  return (
    <>
      <PageHeader title={t(says.title)} says={`${t(says.lead)} ${manages ? '' : t(shared.lookOnly)}`} />
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!error && !data && <Loading lines={10} />}
      {data && data.templates.length === 0 && (
        <EmptyState icon={<IconTemplateOff size={32} />} title={t(says.empty)}>
          {t(says.emptyWhy)}
        </EmptyState>
      )}
      {data && data.templates.length > 0 && <Templates list={data} manages={manages} />}
    </>
  );
}

function Templates({ list: { templates, variables }, manages }: { list: TemplateList; manages: boolean }) {
  const t = useText();
  const [params, setParams] = useSearchParams();
  const types = [...new Set(templates.map(({ typeKey }) => typeKey))];
  const type = params.get('typ') ?? types[0] ?? '';
  const ofType = templates.filter(({ typeKey }) => typeKey === type);
  const open = ofType.find(({ key }) => key === params.get('mall'));
  return (
    <div className={classes.page}>
      <div className={classes.split}>
        <Stack gap="sm">
          <Select
            allowDeselect={false}
            label={t(shared.type)}
            data={types.map((key) => ({ value: key, label: t(caseNames[key]?.name) || key }))}
            value={type}
            onChange={(chosen) => setParams({ typ: chosen ?? type })}
          />
          <nav aria-label={t(says.list)}>
            {ofType.map(({ key, name, versions }) => (
              <NavLink
                key={key}
                component={Link}
                to={`?${new URLSearchParams({ typ: type, mall: key })}`}
                active={key === open?.key}
                aria-current={key === open?.key ? 'page' : undefined}
                label={t(name)}
                rightSection={
                  versions[0]?.oneClick && <IconBolt size={14} role="img" aria-label={t(says.oneClick)} />
                }
              />
            ))}
          </nav>
        </Stack>
        {open ? (
          <TemplateEditor
            key={`${type}/${open.key}`}
            template={open}
            variables={variables}
            manages={manages}
          />
        ) : (
          <EmptyState
            icon={<IconTemplate size={32} />}
            title={t(ofType.length > 0 ? says.choose : says.noneOfType)}
          >
            {ofType.length > 0 && t(says.chooseWhy)}
          </EmptyState>
        )}
      </div>
    </div>
  );
}
