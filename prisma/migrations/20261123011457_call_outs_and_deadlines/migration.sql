-- DropForeignKey
ALTER TABLE "disclosure" DROP CONSTRAINT "disclosure_instruction_id_fkey";

-- AlterTable
ALTER TABLE "cases" ADD COLUMN     "contact_due_at" TIMESTAMPTZ(3),
ADD COLUMN     "notice_at" TIMESTAMPTZ(3),
ADD COLUMN     "order_id" UUID,
ADD COLUMN     "warn_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "disclosure" ADD COLUMN     "report_id" UUID,
ALTER COLUMN "instruction_id" DROP NOT NULL;

-- AlterTable
ALTER TABLE "invoice" ADD COLUMN     "recipient_address" TEXT;

-- CreateTable
CREATE TABLE "call_out" (
    "invoice_id" UUID NOT NULL,
    "street" TEXT,
    "street_number" TEXT,
    "postal_code" TEXT,
    "city" TEXT,
    "service_at" TIMESTAMPTZ(3),
    "alarm_reference" TEXT,
    "action_type" TEXT,
    "billed_minutes" INTEGER,
    "alarm_centre" TEXT,
    "report_id" UUID,
    "linked_by" UUID,
    "linked_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "call_out_pkey" PRIMARY KEY ("invoice_id")
);

-- CreateTable
CREATE TABLE "incident_report" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "site_id" UUID,
    "street" TEXT,
    "street_number" TEXT,
    "postal_code" TEXT,
    "city" TEXT,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3) NOT NULL,
    "alarm_reference" TEXT,
    "action_type" TEXT,
    "alarm_centre" TEXT,
    "words" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "incident_report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "report_delivery" (
    "id" UUID NOT NULL,
    "report_id" UUID NOT NULL,
    "way" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "outcome" TEXT NOT NULL,
    "detail" TEXT,

    CONSTRAINT "report_delivery_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "match_label" (
    "id" UUID NOT NULL,
    "invoice_id" UUID NOT NULL,
    "report_id" UUID NOT NULL,
    "answer" TEXT NOT NULL,
    "made_by" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "score" DECIMAL(5,2) NOT NULL,
    "parts" JSONB NOT NULL,

    CONSTRAINT "match_label_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "extra_guarding_order" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "customer_id" UUID NOT NULL,
    "site_id" UUID NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "orderer_id" UUID,
    "orderer_name" TEXT NOT NULL,
    "ordered_at" TIMESTAMPTZ(3) NOT NULL,
    "responsible_name" TEXT NOT NULL,
    "responsible_email" TEXT NOT NULL,
    "responsible_phone" TEXT NOT NULL,
    "invoice_id" UUID,
    "confirmed_by" UUID,
    "confirmed_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "extra_guarding_order_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contact_attempt" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "made_by" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "next_on" DATE,
    "note" TEXT NOT NULL,

    CONSTRAINT "contact_attempt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "enrolment" (
    "id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "operator" TEXT,
    "reference" TEXT,
    "contact_name" TEXT,
    "contact_email" TEXT,
    "state" TEXT NOT NULL DEFAULT 'pending',
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "active_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "enrolment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "clock_outcome" (
    "case_id" UUID NOT NULL,
    "clock" TEXT NOT NULL,
    "round" INTEGER NOT NULL,
    "settled_at" TIMESTAMPTZ(3) NOT NULL,
    "settled_on" DATE NOT NULL,
    "met" BOOLEAN NOT NULL,
    "type_key" TEXT NOT NULL,
    "queue_key" TEXT NOT NULL,
    "assignee_id" UUID,

    CONSTRAINT "clock_outcome_pkey" PRIMARY KEY ("case_id","clock","round")
);

-- CreateTable
CREATE TABLE "notice" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "clock" TEXT NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "read_at" TIMESTAMPTZ(3),

    CONSTRAINT "notice_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "call_out_report_id_idx" ON "call_out"("report_id");

-- CreateIndex
CREATE INDEX "call_out_alarm_reference_idx" ON "call_out"("alarm_reference");

-- CreateIndex
CREATE UNIQUE INDEX "incident_report_number_key" ON "incident_report"("number");

-- CreateIndex
CREATE INDEX "incident_report_site_id_started_at_idx" ON "incident_report"("site_id", "started_at");

-- CreateIndex
CREATE INDEX "incident_report_started_at_idx" ON "incident_report"("started_at");

-- CreateIndex
CREATE INDEX "incident_report_alarm_reference_idx" ON "incident_report"("alarm_reference");

-- CreateIndex
CREATE INDEX "incident_report_postal_code_idx" ON "incident_report"("postal_code");

-- CreateIndex
CREATE INDEX "report_delivery_report_id_idx" ON "report_delivery"("report_id");

-- CreateIndex
CREATE INDEX "match_label_invoice_id_at_idx" ON "match_label"("invoice_id", "at");

-- CreateIndex
CREATE INDEX "match_label_report_id_idx" ON "match_label"("report_id");

-- CreateIndex
CREATE UNIQUE INDEX "extra_guarding_order_number_key" ON "extra_guarding_order"("number");

-- CreateIndex
CREATE INDEX "extra_guarding_order_customer_id_idx" ON "extra_guarding_order"("customer_id");

-- CreateIndex
CREATE INDEX "extra_guarding_order_site_id_idx" ON "extra_guarding_order"("site_id");

-- CreateIndex
CREATE INDEX "extra_guarding_order_invoice_id_idx" ON "extra_guarding_order"("invoice_id");

-- CreateIndex
CREATE INDEX "contact_attempt_case_id_at_idx" ON "contact_attempt"("case_id", "at");

-- CreateIndex
CREATE INDEX "enrolment_customer_id_idx" ON "enrolment"("customer_id");

-- CreateIndex
CREATE INDEX "enrolment_case_id_idx" ON "enrolment"("case_id");

-- CreateIndex
CREATE INDEX "notice_person_id_at_idx" ON "notice"("person_id", "at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "notice_person_id_case_id_clock_since_kind_key" ON "notice"("person_id", "case_id", "clock", "since", "kind");

-- CreateIndex
CREATE INDEX "cases_order_id_idx" ON "cases"("order_id");

-- AddForeignKey
ALTER TABLE "cases" ADD CONSTRAINT "cases_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "extra_guarding_order"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "disclosure" ADD CONSTRAINT "disclosure_instruction_id_fkey" FOREIGN KEY ("instruction_id") REFERENCES "instruction_version"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "disclosure" ADD CONSTRAINT "disclosure_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "incident_report"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "call_out" ADD CONSTRAINT "call_out_invoice_id_fkey" FOREIGN KEY ("invoice_id") REFERENCES "invoice"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "call_out" ADD CONSTRAINT "call_out_alarm_centre_fkey" FOREIGN KEY ("alarm_centre") REFERENCES "alarm_centre"("key") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "call_out" ADD CONSTRAINT "call_out_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "incident_report"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "incident_report" ADD CONSTRAINT "incident_report_site_id_fkey" FOREIGN KEY ("site_id") REFERENCES "site"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "incident_report" ADD CONSTRAINT "incident_report_alarm_centre_fkey" FOREIGN KEY ("alarm_centre") REFERENCES "alarm_centre"("key") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_delivery" ADD CONSTRAINT "report_delivery_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "incident_report"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "match_label" ADD CONSTRAINT "match_label_invoice_id_fkey" FOREIGN KEY ("invoice_id") REFERENCES "invoice"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "match_label" ADD CONSTRAINT "match_label_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "incident_report"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "extra_guarding_order" ADD CONSTRAINT "extra_guarding_order_customer_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "customer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "extra_guarding_order" ADD CONSTRAINT "extra_guarding_order_site_id_fkey" FOREIGN KEY ("site_id") REFERENCES "site"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "extra_guarding_order" ADD CONSTRAINT "extra_guarding_order_orderer_id_fkey" FOREIGN KEY ("orderer_id") REFERENCES "contact"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "extra_guarding_order" ADD CONSTRAINT "extra_guarding_order_confirmed_by_fkey" FOREIGN KEY ("confirmed_by") REFERENCES "contact"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "extra_guarding_order" ADD CONSTRAINT "extra_guarding_order_invoice_id_fkey" FOREIGN KEY ("invoice_id") REFERENCES "invoice"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact_attempt" ADD CONSTRAINT "contact_attempt_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enrolment" ADD CONSTRAINT "enrolment_customer_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "customer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enrolment" ADD CONSTRAINT "enrolment_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "clock_outcome" ADD CONSTRAINT "clock_outcome_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notice" ADD CONSTRAINT "notice_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notice" ADD CONSTRAINT "notice_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
