import { Tooltip } from '@mantine/core';
import type { Text } from '@underlag/domain/text';
import type { ReactElement } from 'react';
import { useText } from '../use-text.tsx';

interface Props {
  /** Why not; null when it is allowed. */
  refusal: Text | null | undefined;
  /** The button: give it `data-disabled` and `aria-disabled` rather than `disabled`, so that it can be reached and asked why. */
  children: ReactElement;
}

/** Says on hover, on focus and to screen readers why a button is grey. */
export function RefusalHint({ refusal, children }: Props) {
  const t = useText();
  return (
    <Tooltip label={t(refusal)} disabled={!refusal} position="bottom">
      {children}
    </Tooltip>
  );
}
