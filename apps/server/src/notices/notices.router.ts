import { NoticeRow, ReadNotices } from '@underlag/api/notices';
import { z } from 'zod';
import { may, router } from '../trpc.ts';
import { listNotices } from './list-notices.ts';
import { readNotices } from './read-notices.ts';

export const noticesRouter = router({
  list: may('self.read')
    .output(z.array(NoticeRow))
    .query(({ ctx }) => listNotices(ctx)),
  read: may('self.edit')
    .input(ReadNotices)
    .output(z.null())
    .mutation(({ ctx, input }) => readNotices(ctx, input)),
});
