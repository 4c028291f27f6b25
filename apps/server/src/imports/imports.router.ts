import * as api from '@underlag/api/imports';
import { z } from 'zod';
import { may, router } from '../trpc.ts';
import { cancelImport } from './cancel-import.ts';
import { getImport } from './get-import.ts';
import { listImportKinds } from './list-import-kinds.ts';
import { listImportLines } from './list-import-lines.ts';
import { listImports } from './list-imports.ts';
import { writeImport } from './write-import.ts';

export const importsRouter = router({
  kinds: may('import.read')
    .output(z.array(api.ImportKindView))
    .query(() => listImportKinds()),
  list: may('import.read')
    .input(api.ListImports)
    .output(api.ImportRunPage)
    .query(({ ctx, input }) => listImports(ctx, input)),
  get: may('import.read')
    .input(api.GetImport)
    .output(api.ImportRunView)
    .query(({ ctx, input }) => getImport(ctx, input)),
  lines: may('import.read')
    .input(api.ListImportLines)
    .output(api.ImportLinePage)
    .query(({ ctx, input }) => listImportLines(ctx, input)),
  write: may('import.run')
    .input(api.WriteImport)
    .output(api.ImportRunView)
    .mutation(({ ctx, input }) => writeImport(ctx, input)),
  cancel: may('import.run')
    .input(api.CancelImport)
    .output(api.ImportRunView)
    .mutation(({ ctx, input }) => cancelImport(ctx, input)),
});
