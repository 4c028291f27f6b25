import {
  Avatar,
  Button,
  Divider,
  Popover,
  SegmentedControl,
  Stack,
  Switch,
  Text,
  UnstyledButton,
  VisuallyHidden,
} from '@mantine/core';
import { IconLogout } from '@tabler/icons-react';
import { useId } from 'react';
import { useMe } from '../../api/session.ts';
import { initials } from '../../shared/format.ts';
import { roleWords } from '../../shared/messages.ts';
import { useText } from '../../shared/use-text.tsx';
import { signOut } from './authenticate.ts';
import { says } from './messages.ts';
import { useSaveSettings } from './use-save-settings.ts';

/** Who am I: name and roles, language, appearance, row height, shortcuts, sign out. */
export function OwnSettings() {
  const t = useText();
  const me = useMe();
  const save = useSaveSettings();
  return (
    <Popover width={300} position="bottom-end" trapFocus shadow="md" withRoles={false}>
      <Popover.Target>
        <UnstyledButton aria-haspopup="dialog" style={{ borderRadius: 16 }}>
          <Avatar
            size={32}
            radius="xl"
            styles={{
              placeholder: {
                background: 'var(--u-active)',
                color: 'var(--mantine-color-anchor)',
                fontSize: 13,
              },
            }}
          >
            {initials(me.name)}
          </Avatar>
          <VisuallyHidden>{`${me.name}, ${t(says.settings)}`}</VisuallyHidden>
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown role="dialog" aria-label={t(says.settings)}>
        <Stack gap="md">
          <div>
            <Text fw={600}>{me.name}</Text>
            <Text fz="sm" c="dimmed">
              {me.email}
            </Text>
            <Text fz="sm" c="dimmed">
              {me.roles.map((role) => t(roleWords[role]) || role).join(', ')} · {me.companyName}
            </Text>
          </div>
          <Divider />
          <Choice
            label={t(says.language)}
            value={me.locale}
            onChange={(value) => save({ locale: value === 'en' ? 'en' : 'sv' })}
            data={[
              { value: 'sv', label: 'Svenska' },
              { value: 'en', label: 'English' },
            ]}
          />
          <Choice
            label={t(says.theme)}
            value={me.theme}
            onChange={(value) => save({ theme: value === 'light' || value === 'dark' ? value : 'auto' })}
            data={[
              { value: 'auto', label: t(says.auto) },
              { value: 'light', label: t(says.light) },
              { value: 'dark', label: t(says.dark) },
            ]}
          />
          <Choice
            label={t(says.density)}
            value={me.density}
            onChange={(value) => save({ density: value === 'compact' ? 'compact' : 'comfortable' })}
            data={[
              { value: 'comfortable', label: t(says.comfortable) },
              { value: 'compact', label: t(says.compact) },
            ]}
          />
          <Switch
            label={t(says.shortcuts)}
            description={t(says.shortcutsWhy)}
            checked={me.shortcuts}
            onChange={(event) => save({ shortcuts: event.currentTarget.checked })}
          />
          <Divider />
          <Button variant="default" leftSection={<IconLogout size={16} />} onClick={() => void signOut()}>
            {t(says.signOut)}
          </Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  data: { value: string; label: string }[];
}

function Choice({ label, ...rest }: ChoiceProps) {
  const id = useId();
  return (
    <div>
      <Text fz="sm" mb={4} id={id}>
        {label}
      </Text>
      <SegmentedControl aria-labelledby={id} fullWidth size="xs" {...rest} />
    </div>
  );
}
