import { Anchor, Text } from '@mantine/core';
import { Link } from 'react-router';
import { paths } from '../../../shared/paths.ts';
import { useText } from '../../../shared/use-text.tsx';
import { useDesk } from '../case-desk.tsx';
import { relatedWords } from './messages.ts';
import classes from './side.module.css';
import { SidePanel } from './side-panel.tsx';

/** Other cases that belong with this one, each with why. */
export function RelatedPanel() {
  const t = useText();
  const { related } = useDesk().record;
  if (related.length === 0) return null;
  return (
    <SidePanel title={t(relatedWords.title)}>
      <ul className={classes.list}>
        {related.map(({ id, number, subject, category, why }) => (
          <li key={id}>
            <Anchor component={Link} to={paths.case(number)} fz="sm">
              {number} {subject}
            </Anchor>
            <Text fz="xs" c="dimmed">
              {t(why)}
              {category === 'done' && ` · ${t(relatedWords.ended)}`}
            </Text>
          </li>
        ))}
      </ul>
    </SidePanel>
  );
}
