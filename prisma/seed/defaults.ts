import { caseTypes, queues } from '@underlag/domain/case-types';
import { knownRates } from '@underlag/domain/late-fees';
import { officeCalendar, swedishClosedDays } from '@underlag/domain/sla';
import type { Prisma, PrismaClient } from '../generated/client.ts';

type Db = Prisma.TransactionClient | PrismaClient;

const calendarKey = 'se-office';
const firstYear = 2024;
const lastYear = 2030;

/** The company's facts on the first day, from its public page; an administrator keeps them up to date. */
const company = {
  name: 'Securitas Sverige AB',
  orgNumber: '556108-6082',
  phone: '08-465 004 00',
  mailboxes: {
    invoices: 'fakturafraga@vakt.example',
    alarmCentre: 'kundfraga@vakt.example',
    parking: 'parkering@vakt.example',
  },
  supplierPortal: { name: 'Pagero', phone: '031-730 88 30' },
};

/**
 * Puts in place what the desk cannot run without: queues, where types go, calendar, deadlines, reply templates, the company
 * profile. Rows that are there already win and stay as they are, so it may run at every start, also in production.
 */
export async function loadDefaults(db: Db): Promise<void> {
  await db.queue.createMany({
    data: Object.entries(queues).map(([key, name], position) => ({
      key,
      nameSv: name.sv,
      nameEn: name.en,
      position,
    })),
    skipDuplicates: true,
  });
  await db.typeSetting.createMany({
    data: Object.values(caseTypes).map(({ key, queue }) => ({ typeKey: key, queueKey: queue })),
    skipDuplicates: true,
  });
  await loadPolicies(db);
  await db.replyTemplate.createMany({ data: templates(), skipDuplicates: true });
  await db.referenceRate.createMany({
    data: knownRates.map(({ halfYear, percent }) => ({
      halfYear: new Date(halfYear),
      version: 1,
      percent,
      madeAt: new Date(halfYear),
    })),
    skipDuplicates: true,
  });
  await db.companyProfile.createMany({ data: [{ key: 'company', data: company }], skipDuplicates: true });
}

async function loadPolicies(db: Db): Promise<void> {
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
  const { key, version, week, closedDays } = officeCalendar(calendarKey, years.flatMap(swedishClosedDays));
  await db.calendar.createMany({
    data: [{ key, version, week: week as unknown as Prisma.InputJsonObject, closedDays: [...closedDays] }],
    skipDuplicates: true,
  });
  const calendar = await db.calendar.findFirstOrThrow({ where: { key }, orderBy: { version: 'desc' } });
  await db.slaPolicy.createMany({
    data: Object.values(caseTypes).map((type) => ({
      typeKey: type.key,
      version: 1,
      calendarId: calendar.id,
      deadlines: type.deadlines as unknown as Prisma.InputJsonObject,
    })),
    skipDuplicates: true,
  });
}

function templates(): Prisma.ReplyTemplateCreateManyInput[] {
  return Object.values(caseTypes).flatMap((type) =>
    type.replies.map(({ key, name, subject, body, oneClick }) => ({
      typeKey: type.key,
      key,
      version: 1,
      nameSv: name.sv,
      nameEn: name.en,
      subjectSv: subject.sv,
      subjectEn: subject.en,
      bodySv: body.sv,
      bodyEn: body.en,
      oneClick: oneClick ?? false,
    })),
  );
}
