import { CaseRef } from '@underlag/api/cases';
import * as api from '@underlag/api/relations';
import { z } from 'zod';
import { may, router } from '../trpc.ts';
import { linkCases, unlinkCases } from './link-cases.ts';
import { listDuplicates, listOthers } from './list-others.ts';
import { mergeCase } from './merge-case.ts';
import { splitCase } from './split-case.ts';
import { undoMerge } from './undo-merge.ts';

export const relationsRouter = router({
  others: may('case.relate')
    .input(api.FindOthers)
    .output(z.array(api.OtherCase))
    .query(({ ctx, input }) => listOthers(ctx, input)),
  duplicates: may('case.read')
    .input(api.FindDuplicates)
    .output(z.array(api.Duplicate))
    .query(({ ctx, input }) => listDuplicates(ctx, input)),
  merge: may('case.relate')
    .input(api.MergeCases)
    .output(CaseRef)
    .mutation(({ ctx, input }) => mergeCase(ctx, input)),
  undoMerge: may('case.relate')
    .input(api.UndoMerge)
    .output(CaseRef)
    .mutation(({ ctx, input }) => undoMerge(ctx, input)),
  split: may('case.relate')
    .input(api.SplitCase)
    .output(api.SplitOff)
    .mutation(({ ctx, input }) => splitCase(ctx, input)),
  link: may('case.relate')
    .input(api.LinkCases)
    .output(z.null())
    .mutation(({ ctx, input }) => linkCases(ctx, input)),
  unlink: may('case.relate')
    .input(api.UnlinkCases)
    .output(z.null())
    .mutation(({ ctx, input }) => unlinkCases(ctx, input)),
});
