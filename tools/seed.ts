import { loadDefaults } from '../prisma/seed/defaults.ts';
import { loadDemo } from '../prisma/seed/load-demo.ts';
import { openDesk } from './open-desk.ts';
import { runTurbo } from './run-program.ts';

/** npm run seed: the rows the desk starts with, in the database of the settings; the demo company too, outside production and when there is nobody yet. */
async function seed(): Promise<void> {
  await runTurbo('generate');
  const desk = await openDesk();
  try {
    for (const note of desk.notes) console.log(note);
    const { openServer } = await import('../apps/server/src/open-server.ts');
    const server = await openServer(desk.config);
    try {
      const { prisma } = server.db;
      await loadDefaults(prisma);
      console.log('Queues, calendar, deadlines, reply templates and company profile are in place.');
      if (!desk.config.demo) return;
      const means = { hashPassword: server.auth.hashPassword, storeFile: server.files.put };
      const loaded = await loadDemo(prisma, means);
      console.log(loaded ? 'The demo company is loaded.' : 'There are people already: no demo company.');
    } finally {
      await server.close();
    }
  } finally {
    await desk.close();
  }
}

await seed();
