import * as api from '@underlag/api/people';
import { Assignable } from '@underlag/api/registers';
import { z } from 'zod';
import { may, router } from '../trpc.ts';
import { changePerson } from './change-person.ts';
import { invitePerson } from './invite-person.ts';
import { listAssignable } from './list-assignable.ts';
import { listPeople, listQueues } from './list-people.ts';
import { resetPerson } from './reset-person.ts';

export const peopleRouter = router({
  list: may('people.manage')
    .output(z.array(api.PersonView))
    .query(({ ctx }) => listPeople(ctx)),
  queues: may('people.read')
    .output(z.array(api.QueueView))
    .query(({ ctx }) => listQueues(ctx)),
  assignable: may('people.read')
    .output(Assignable)
    .query(({ ctx }) => listAssignable(ctx)),
  invite: may('people.manage')
    .input(api.InvitePerson)
    .output(api.HandedLink)
    .mutation(({ ctx, input }) => invitePerson(ctx, input)),
  change: may('people.manage')
    .input(api.ChangePerson)
    .output(api.PersonView)
    .mutation(({ ctx, input }) => changePerson(ctx, input)),
  reset: may('people.manage')
    .input(api.ResetPerson)
    .output(api.HandedLink)
    .mutation(({ ctx, input }) => resetPerson(ctx, input)),
});
