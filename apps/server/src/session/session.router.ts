import { DemoLogin, Me, SaveSettings, UseLink } from '@underlag/api/session';
import { z } from 'zod';
import { anyone, may, router } from '../trpc.ts';
import { demoLogins } from './demo-logins.ts';
import { getMe } from './get-me.ts';
import { saveSettings } from './save-settings.ts';
import { useLink } from './use-link.ts';

export const sessionRouter = router({
  me: may('self.read')
    .output(Me)
    .query(({ ctx }) => getMe(ctx)),
  saveSettings: may('self.edit')
    .input(SaveSettings)
    .output(z.null())
    .mutation(({ ctx, input }) => saveSettings(ctx, input)),
  demoLogins: anyone.output(z.array(DemoLogin)).query(({ ctx }) => demoLogins(ctx)),
  useLink: anyone
    .input(UseLink)
    .output(z.object({ email: z.string() }))
    .mutation(({ ctx, input }) => useLink(ctx, input)),
});
