import { PageHeader } from '../../shared/ui/page-header.tsx';

export function CustomerPage() {
  return <PageHeader title="Kund" />;
}
