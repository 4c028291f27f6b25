import type { FaqMeter, ServingType } from '@underlag/api/faq-meter';
import { actNames } from '@underlag/domain/authority';
import { actsOf, type Coverage, caseType, faqCoverage, missingFields } from '@underlag/domain/case-types';
import { text } from '@underlag/domain/text';
import { nothingKnown } from '@underlag/domain/workflow';
import type { StaffCtx } from '../context.ts';
import { readNow } from '../db.ts';
import { policyOf } from '../doors/clocks.ts';
import { type CountedAlike, faqQuery } from './faq-query.ts';
import { newestPolicies } from './newest-policies.ts';

/** Every answer of the public page, what serves it as things are set, and how its cases have gone (G20). */
export async function getFaqMeter({ server }: StaffCtx): Promise<FaqMeter> {
  const { prisma, pool } = server.db;
  const coverage = faqCoverage();
  const keys = [...new Set(coverage.flatMap(({ answers }) => answers.map(({ reply }) => reply.key)))];
  const [queues, settings, policies, { rows: counted }] = await Promise.all([
    prisma.queue.findMany(),
    prisma.typeSetting.findMany(),
    newestPolicies(prisma),
    pool.query<CountedAlike>({ name: 'faq-meter', text: faqQuery, values: [keys] }),
  ]);
  const serving = (typeKey: string): ServingType => {
    const type = caseType(typeKey);
    const key = settings.find((setting) => setting.typeKey === typeKey)?.queueKey ?? type.queue;
    const queue = queues.find((one) => one.key === key);
    const policy = policies.find((one) => one.typeKey === typeKey);
    const deadlines = policy ? policyOf({ slaPolicy: policy }).deadlines : type.deadlines;
    return {
      typeKey,
      name: type.name,
      queue: { key, name: text(queue?.nameSv ?? key, queue?.nameEn ?? key) },
      templates: type.replies.map(({ name }) => name),
      needed: missingFields(type, nothingKnown(typeKey, 'new'), 'close').map((field) =>
        type.fieldName(field),
      ),
      firstResponse: deadlines.firstResponse.minutes,
      solution: deadlines.solution.minutes,
      rights: actsOf(type).map((act) => actNames[act]),
    };
  };
  return {
    at: await readNow(server),
    rows: coverage.map((answer) => ({
      number: answer.number,
      matter: answer.matter,
      types: answer.types.map(serving),
      answers: answer.answers.map(({ typeKey, reply }) => ({ typeKey, name: reply.name })),
      rule: answer.rule?.says ?? null,
      ...sumOf(counted.filter((group) => countsFor(answer, group))),
    })),
  };
}

/** A case counts for an answer by its type, by having been given it at first contact, or by the channel of a rule of intake. */
const countsFor = ({ types, answers, rule }: Coverage, { typeKey, channel, keys }: CountedAlike): boolean =>
  types.some((key) => key === typeKey) ||
  answers.some(({ reply }) => keys.includes(reply.key)) ||
  rule?.channel === channel;

const sumOf = (groups: readonly CountedAlike[]) => {
  const sum = (what: 'cases' | 'ended' | 'firstContact' | 'reopened') =>
    groups.reduce((total, group) => total + group[what], 0);
  return {
    cases: sum('cases'),
    ended: sum('ended'),
    firstContact: sum('firstContact'),
    reopened: sum('reopened'),
  };
};
