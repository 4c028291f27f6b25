import { Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { trpc } from '../../api/trpc.ts';
import { HideButton, ReadButton } from '../../shared/ui/secret-reading.tsx';
import { useText } from '../../shared/use-text.tsx';
import { says } from './messages.ts';
import classes from './registers.module.css';

/** A report's words, fetched only when somebody asks to read them, which is logged; kept nowhere, and never printed. */
export function ReportReading({ reportId, canRead }: { reportId: string; canRead: boolean }) {
  const t = useText();
  const read = useMutation({
    ...trpc.incidentReports.read.mutationOptions(),
    gcTime: 0,
    meta: { besides: true },
  });
  return (
    <section>
      <Title order={2}>{t(says.secret)}</Title>
      {canRead && read.data ? (
        <div aria-live="polite" className="no-print">
          <p className={classes.secret} lang="sv">
            {read.data.text}
          </p>
          <HideButton onClick={() => read.reset()}>{t(says.hide)}</HideButton>
        </div>
      ) : (
        <ReadButton
          canRead={canRead}
          mayNot={t(says.mayNot)}
          name={t(says.read)}
          isPending={read.isPending}
          error={read.error}
          onRead={() => read.mutate({ reportId })}
        />
      )}
    </section>
  );
}
