import { PageHeader } from '../../shared/ui/page-header.tsx';

export function NewCasePage() {
  return <PageHeader title="Nytt ärende" />;
}
