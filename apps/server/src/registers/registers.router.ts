import * as api from '@underlag/api/register-records';
import { z } from 'zod';
import { may, router } from '../trpc.ts';
import { addRecord } from './add-record.ts';
import { correctRecord } from './correct-record.ts';
import { getHistory } from './get-history.ts';
import { getRecord } from './get-record.ts';
import { getReferences } from './get-references.ts';
import { listRecords } from './list-records.ts';
import { listRegisters } from './list-registers.ts';

export const registersRouter = router({
  all: may('registers.read')
    .output(z.array(api.RegisterInfo))
    .query(({ ctx }) => listRegisters(ctx)),
  list: may('registers.read')
    .input(api.ListRecords)
    .output(api.RecordPage)
    .query(({ ctx, input }) => listRecords(ctx, input)),
  get: may('registers.read')
    .input(api.GetRecord)
    .output(api.RecordView)
    .query(({ ctx, input }) => getRecord(ctx, input)),
  history: may('registers.read')
    .input(api.GetRecordHistory)
    .output(api.RecordHistory)
    .query(({ ctx, input }) => getHistory(ctx, input)),
  references: may('registers.read')
    .input(api.GetRecord)
    .output(api.RecordReferences)
    .query(({ ctx, input }) => getReferences(ctx, input)),
  correct: may('registers.correct')
    .input(api.CorrectRecord)
    .output(api.RecordRef)
    .mutation(({ ctx, input }) => correctRecord(ctx, input)),
  add: may('registers.correct')
    .input(api.AddRecord)
    .output(api.RecordRef)
    .mutation(({ ctx, input }) => addRecord(ctx, input)),
});
