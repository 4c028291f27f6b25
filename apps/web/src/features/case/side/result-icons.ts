import { IconCircleCheck, IconHelpHexagon, IconShieldX } from '@tabler/icons-react';

/** The icon of each result of a decision, beside its word. */
export const resultIcons = { allow: IconCircleCheck, needs_proof: IconHelpHexagon, deny: IconShieldX };
