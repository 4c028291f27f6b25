import * as api from '@underlag/api/cases';
import { DisputeLines } from '@underlag/api/disputes';
import { AddLetter } from '@underlag/api/letters';
import { Id } from '@underlag/api/shared';
import { z } from 'zod';
import { may, router } from '../trpc.ts';
import { addLetter } from './add-letter.ts';
import { answerCase } from './answer-case.ts';
import { askMissing } from './ask-missing.ts';
import { assignCase } from './assign-case.ts';
import { bulkCases } from './bulk-cases.ts';
import { classifyCase } from './classify-case.ts';
import { countCases } from './count-cases.ts';
import { createPhoneCase } from './create-phone-case.ts';
import { decideProposal } from './decide-proposal.ts';
import { disputeLines } from './dispute-lines.ts';
import { getDraft, saveDraft } from './draft.ts';
import { getCase } from './get-case.ts';
import { handOver } from './hand-over.ts';
import { linkCase } from './link-case.ts';
import { listCases } from './list-cases.ts';
import { moveCase } from './move-case.ts';
import { noteCase } from './note-case.ts';
import { beat } from './presence.ts';
import { replyCase } from './reply-case.ts';
import { setFields } from './set-fields.ts';
import { takeNext } from './take-next.ts';
import { listTemplates } from './templates.ts';
import { undoReply } from './undo-reply.ts';

const OfCase = z.strictObject({ caseId: Id });
const Done = z.object({ version: z.int() });

export const casesRouter = router({
  list: may('case.read')
    .input(api.ListCases)
    .output(api.CasePage)
    .query(({ ctx, input }) => listCases(ctx, input)),
  counts: may('case.read')
    .output(api.Counts)
    .query(({ ctx }) => countCases(ctx)),
  get: may('case.read')
    .input(api.GetCase)
    .output(api.CaseView)
    .query(({ ctx, input }) => getCase(ctx, input)),
  templates: may('case.read')
    .input(OfCase)
    .output(z.array(api.FilledTemplate))
    .query(({ ctx, input }) => listTemplates(ctx, input.caseId)),
  draft: may('case.reply')
    .input(OfCase)
    .output(api.Draft.nullable())
    .query(({ ctx, input }) => getDraft(ctx, input.caseId)),

  create: may('case.create')
    .input(api.CreateCase)
    .output(api.CaseRef)
    .mutation(({ ctx, input }) => createPhoneCase(ctx, input)),
  move: may('case.move')
    .input(api.MoveCase)
    .output(api.CaseView)
    .mutation(({ ctx, input }) => moveCase(ctx, input)),
  classify: may('case.classify')
    .input(api.ClassifyCase)
    .output(api.CaseView)
    .mutation(({ ctx, input }) => classifyCase(ctx, input)),
  assign: may('case.assign')
    .input(api.AssignCase)
    .output(Done)
    .mutation(({ ctx, input }) => assignCase(ctx, input)),
  handOver: may('case.assign')
    .input(api.HandOver)
    .output(api.BulkResult)
    .mutation(({ ctx, input }) => handOver(ctx, input)),
  note: may('case.note')
    .input(api.NoteCase)
    .output(Done)
    .mutation(({ ctx, input }) => noteCase(ctx, input)),
  addLetter: may('case.edit')
    .input(AddLetter)
    .output(api.CaseView)
    .mutation(({ ctx, input }) => addLetter(ctx, input)),
  setFields: may('case.edit')
    .input(api.SetFields)
    .output(api.CaseView)
    .mutation(({ ctx, input }) => setFields(ctx, input)),
  link: may('case.edit')
    .input(api.LinkCase)
    .output(api.CaseView)
    .mutation(({ ctx, input }) => linkCase(ctx, input)),
  disputeLines: may('dispute.lines')
    .input(DisputeLines)
    .output(api.CaseView)
    .mutation(({ ctx, input }) => disputeLines(ctx, input)),
  decideProposal: may('case.edit')
    .input(api.DecideProposal)
    .output(api.CaseView)
    .mutation(({ ctx, input }) => decideProposal(ctx, input)),
  takeNext: may('case.take')
    .input(api.TakeNext)
    .output(api.Taken)
    .mutation(({ ctx, input }) => takeNext(ctx, input)),
  bulk: may('case.move')
    .input(api.BulkCases)
    .output(api.BulkResult)
    .mutation(({ ctx, input }) => bulkCases(ctx, input)),

  reply: may('case.reply')
    .input(api.ReplyCase)
    .output(api.Scheduled)
    .mutation(({ ctx, input }) => replyCase(ctx, input)),
  undoReply: may('case.reply')
    .input(api.UndoReply)
    .output(api.Undone)
    .mutation(({ ctx, input }) => undoReply(ctx, input)),
  askMissing: may('case.reply')
    .input(api.AskMissing)
    .output(api.Scheduled)
    .mutation(({ ctx, input }) => askMissing(ctx, input)),
  answer: may('case.reply')
    .input(api.AnswerCase)
    .output(api.Scheduled)
    .mutation(({ ctx, input }) => answerCase(ctx, input)),
  saveDraft: may('case.reply')
    .input(api.SaveDraft)
    .output(z.null())
    .mutation(({ ctx, input }) => saveDraft(ctx, input)),
  beat: may('case.read')
    .input(api.Beat)
    .output(api.Present)
    .mutation(({ ctx, input }) => beat(ctx, input)),
});
