import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { CalendarError } from '@underlag/domain/sla';
import { z } from 'zod';
import type { ExplainRule } from './rules.ts';

/** Answers every line of the input with one line of output, in order; a blank or broken one with `{"error": …}`. */
export async function answerLines(
  rule: ExplainRule,
  input: AsyncIterable<string>,
  output: Writable,
): Promise<void> {
  let rest = '';
  let first = true;
  for await (const chunk of input) {
    // Not by readline: it also breaks lines at separators that may stand inside a JSON string.
    const lines = (rest + (first ? chunk.replace(/^\ufeff/, '') : chunk)).split('\n');
    first = false;
    rest = lines.pop() ?? '';
    if (lines.length === 0) continue;
    const answers = lines.map((line) => `${answerLine(rule, line)}\n`).join('');
    if (!output.write(answers)) await once(output, 'drain');
  }
  if (rest !== '') output.write(`${answerLine(rule, rest)}\n`);
}

/** The answer to one line, as JSON. */
export function answerLine(rule: ExplainRule, line: string): string {
  try {
    return JSON.stringify(rule(JSON.parse(line)));
  } catch (error) {
    return JSON.stringify({ error: reasonOf(error) });
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof z.ZodError) return error.issues.map(issueOf).join('; ');
  if (error instanceof SyntaxError) return 'the line is not JSON';
  return error instanceof CalendarError ? error.says.en : String(error);
}

function issueOf({ path, message }: z.core.$ZodIssue): string {
  return path.length > 0 ? `${path.join('.')}: ${message}` : message;
}
