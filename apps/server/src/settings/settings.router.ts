import { FaqMeter } from '@underlag/api/faq-meter';
import { AddReferenceRate, ReferenceRates } from '@underlag/api/late-fees';
import * as api from '@underlag/api/settings';
import { z } from 'zod';
import { may, router } from '../trpc.ts';
import { addReferenceRate } from './add-reference-rate.ts';
import { changeCalendar } from './change-calendar.ts';
import { changePolicy } from './change-policy.ts';
import { changeTemplate } from './change-template.ts';
import { getFaqMeter } from './get-faq-meter.ts';
import { listCalendars } from './list-calendars.ts';
import { listPolicies } from './list-policies.ts';
import { listQueueSettings } from './list-queue-settings.ts';
import { listReferenceRates } from './list-reference-rates.ts';
import { listReplyTemplates } from './list-reply-templates.ts';
import { previewCalendar } from './preview-calendar.ts';
import { previewPolicy } from './preview-policy.ts';
import { previewTemplate } from './preview-template.ts';
import { renameQueue } from './rename-queue.ts';
import { setTypeQueue } from './set-type-queue.ts';

/** A preview is a mutation because what it takes is too large for an address; it writes nothing. */
export const settingsRouter = router({
  calendars: may('settings.read')
    .output(api.CalendarList)
    .query(({ ctx }) => listCalendars(ctx)),
  previewCalendar: may('settings.read')
    .input(api.ChangeCalendar)
    .output(api.MovesPreview)
    .mutation(({ ctx, input }) => previewCalendar(ctx, input)),
  changeCalendar: may('settings.manage')
    .input(api.ChangeCalendar)
    .output(api.CalendarList)
    .mutation(({ ctx, input }) => changeCalendar(ctx, input)),
  policies: may('settings.read')
    .output(z.array(api.PolicyView))
    .query(({ ctx }) => listPolicies(ctx)),
  previewPolicy: may('settings.read')
    .input(api.ChangePolicy)
    .output(api.MovesPreview)
    .mutation(({ ctx, input }) => previewPolicy(ctx, input)),
  changePolicy: may('settings.manage')
    .input(api.ChangePolicy)
    .output(z.array(api.PolicyView))
    .mutation(({ ctx, input }) => changePolicy(ctx, input)),
  queues: may('settings.read')
    .output(api.QueueSettings)
    .query(({ ctx }) => listQueueSettings(ctx)),
  faqMeter: may('settings.read')
    .output(FaqMeter)
    .query(({ ctx }) => getFaqMeter(ctx)),
  setTypeQueue: may('settings.manage')
    .input(api.SetTypeQueue)
    .output(api.QueueSettings)
    .mutation(({ ctx, input }) => setTypeQueue(ctx, input)),
  renameQueue: may('settings.manage')
    .input(api.RenameQueue)
    .output(api.QueueSettings)
    .mutation(({ ctx, input }) => renameQueue(ctx, input)),
  referenceRates: may('settings.read')
    .output(ReferenceRates)
    .query(({ ctx }) => listReferenceRates(ctx)),
  addReferenceRate: may('settings.manage')
    .input(AddReferenceRate)
    .output(ReferenceRates)
    .mutation(({ ctx, input }) => addReferenceRate(ctx, input)),
  templates: may('settings.read')
    .output(api.TemplateList)
    .query(({ ctx }) => listReplyTemplates(ctx)),
  previewTemplate: may('settings.read')
    .input(api.PreviewTemplate)
    .output(api.FilledPreview)
    .mutation(({ ctx, input }) => previewTemplate(ctx, input)),
  changeTemplate: may('settings.manage')
    .input(api.ChangeTemplate)
    .output(api.TemplateList)
    .mutation(({ ctx, input }) => changeTemplate(ctx, input)),
});
