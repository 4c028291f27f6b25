import { PageHeader } from '../../shared/ui/page-header.tsx';

export function PublicFormPage() {
  return <PageHeader title="Formulär" />;
}

export function ConfirmFormPage() {
  return <PageHeader title="Bekräfta" />;
}
