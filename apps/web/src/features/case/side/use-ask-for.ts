import { useQueryClient } from '@tanstack/react-query';
import { trpc } from '../../../api/trpc.ts';
import { useDesk } from '../case-desk.tsx';
import { freshLetter, withTemplate } from '../composer/draft.ts';

/** Puts a reply that asks for what is missing into the composer, addressed, by the type's own template where it has one; a person reads and sends it. */
export function useAskFor() {
  const queries = useQueryClient();
  const { record, composer } = useDesk();
  return async (templateKey: string | null, to: string[] | null) => {
    const letter = freshLetter(record);
    const addressed = to ? { ...letter, to } : letter;
    const templates = templateKey
      ? await queries.fetchQuery(trpc.cases.templates.queryOptions({ caseId: record.id }))
      : [];
    const template = templates.find(({ key }) => key === templateKey);
    composer.current?.restore(template ? withTemplate(addressed, template) : addressed);
  };
}
