import { answerLines } from './explain/answer-lines.ts';
import { ruleNamed, ruleNames } from './explain/rules.ts';

// `npm run -s explain -- RULE`: JSON lines in, JSON lines out, from the rules the server itself uses.
const rule = ruleNamed(process.argv[2] ?? '');

if (!rule) {
  process.stderr.write(`Usage: npm run -s explain -- RULE  (RULE is one of: ${ruleNames.join(', ')})\n`);
  process.exitCode = 2;
} else {
  // Whoever reads us may have seen enough (`| head`).
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? 0 : 1);
  });
  await answerLines(rule, process.stdin.setEncoding('utf8'), process.stdout);
}
