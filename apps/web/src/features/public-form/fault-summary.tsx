import { Text } from '@mantine/core';
import type { Text as Words } from '@underlag/domain/text';
import type { Ref } from 'react';
import { useText } from '../../shared/use-text.tsx';
import type { Fault, Matter } from './entry.ts';
import classes from './form.module.css';
import { messages } from './messages.ts';

/** The id of the field that a fault's path names. */
export const idOf = (path: string): string => `f-${path.replaceAll('.', '-')}`;

interface Props {
  ref: Ref<HTMLDivElement>;
  faults: readonly Fault[];
  matter: Matter | undefined;
}

/** All that is wrong in one place, above the form, each a link to its field. */
export function FaultSummary({ ref, faults, matter }: Props) {
  const t = useText();
  if (faults.length === 0) return null;
  return (
    <div ref={ref} className={classes.summary} role="alert" tabIndex={-1}>
      <Text fw={600}>{t(messages.summary(faults.length))}</Text>
      <ul style={{ margin: '4px 0 0', paddingInlineStart: 20 }}>
        {faults.map(({ path, says }) => (
          <li key={path}>
            <a
              href={`#${idOf(path)}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(idOf(path))?.focus();
              }}
            >
              {t(nameOf(path, matter))}: {t(says)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function nameOf(path: string, matter: Matter | undefined): Words {
  const own = {
    matter: messages.matter,
    name: messages.name,
    email: messages.email,
    phone: messages.phone,
    message: messages.message,
  };
  const field = matter?.fields.find(({ key }) => path === `fields.${key}`);
  return field?.name ?? Object.entries(own).find(([key]) => key === path)?.[1] ?? messages.files;
}
