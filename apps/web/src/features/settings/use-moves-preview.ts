import type { MovesPreview } from '@underlag/api/settings';
import { useState } from 'react';

/** A preview that holds for exactly the values it was made from: any change makes it void. */
export function useMovesPreview<Values>(current: Values) {
  const [made, setMade] = useState<{ of: string; preview: MovesPreview } | null>(null);
  const now = JSON.stringify(current);
  return {
    preview: made?.of === now ? made.preview : null,
    keep: (values: Values, preview: MovesPreview) => setMade({ of: JSON.stringify(values), preview }),
    drop: () => setMade(null),
  };
}
