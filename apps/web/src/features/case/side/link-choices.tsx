import { NativeSelect, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { trpc } from '../../../api/trpc.ts';
import { ErrorBeside } from '../../../shared/ui/error-state.tsx';
import { useText } from '../../../shared/use-text.tsx';
import { useDesk } from '../case-desk.tsx';
import { places } from '../places.ts';
import { choiceWords as words } from './authority-messages.ts';
import { useLink } from './use-link.ts';

/** Which of the customer's own agreements, sites and contacts the case is about. */
export function LinkChoices() {
  const t = useText();
  const { record } = useDesk();
  const { link, error } = useLink();
  const { data } = useQuery({
    ...trpc.authority.choices.queryOptions({ caseId: record.id }),
    enabled: record.customer !== null && record.can.edit,
  });
  if (!record.customer || !record.can.edit || !data) return null;
  const { agreements, sites, contacts } = data;
  const selects = [
    {
      key: 'agreementId',
      id: places.agreement,
      label: words.agreement,
      none: words.none,
      value: record.agreement?.id,
      options: agreements.map(({ id, number, name, endsOn }) => ({
        value: id,
        label: `${number} ${name}${endsOn ? ` (${t(words.ended(endsOn))})` : ''}`,
      })),
    },
    {
      key: 'siteId',
      id: places.site,
      label: words.site,
      none: words.none,
      value: record.site?.id,
      options: sites.map(({ id, number, name, address }) => ({
        value: id,
        label: `${number} ${name}, ${address}`,
      })),
    },
    {
      key: 'contactId',
      id: places.contact,
      label: words.contact,
      none: words.nobody,
      value: record.contact?.id,
      options: contacts.map(({ id, name, title }) => ({
        value: id,
        label: title ? `${name}, ${title}` : name,
      })),
    },
  ] as const;
  return (
    <Stack gap="xs" mt="sm" className="no-print" role="group" aria-label={t(words.title)}>
      {selects.map(({ key, id, label, none, value = '', options }) => (
        <NativeSelect
          key={key}
          id={id}
          size="xs"
          label={t(label)}
          value={value}
          data={[{ value: '', label: t(none) }, ...options]}
          onChange={(event) => link({ [key]: event.currentTarget.value || null })}
        />
      ))}
      <ErrorBeside error={error} />
    </Stack>
  );
}
