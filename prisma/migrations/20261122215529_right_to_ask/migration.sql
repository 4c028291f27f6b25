-- DropForeignKey
ALTER TABLE "ledger_order" DROP CONSTRAINT "ledger_order_invoice_id_fkey";

-- AlterTable
ALTER TABLE "agreement" ADD COLUMN     "billing_months" INTEGER NOT NULL DEFAULT 3,
ADD COLUMN     "ends_on" DATE,
ADD COLUMN     "manager_email" TEXT,
ADD COLUMN     "manager_phone" TEXT;

-- AlterTable
ALTER TABLE "cases" ADD COLUMN     "content_version" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "last_editor_id" UUID,
ADD COLUMN     "request_message_id" UUID,
ADD COLUMN     "site_id" UUID;

-- AlterTable
ALTER TABLE "contact" ADD COLUMN     "portal" TEXT NOT NULL DEFAULT 'none';

-- AlterTable
ALTER TABLE "customer" ADD COLUMN     "invoice_reference" TEXT;

-- AlterTable
ALTER TABLE "ledger_order" ADD COLUMN     "agreement_id" UUID,
ADD COLUMN     "data" JSONB,
ALTER COLUMN "invoice_id" DROP NOT NULL,
ALTER COLUMN "amount_ore" DROP NOT NULL;

-- AlterTable
ALTER TABLE "site" ADD COLUMN     "alarm_centre" TEXT;

-- CreateTable
CREATE TABLE "authority" (
    "id" UUID NOT NULL,
    "contact_id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "agreement_id" UUID,
    "site_id" UUID,
    "scope" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "revoked_on" DATE,
    "review_on" DATE NOT NULL,
    "evidence_sha256" TEXT NOT NULL,
    "evidence_note" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "authority_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "register_change" (
    "id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "case_id" UUID,
    "kind" TEXT NOT NULL,
    "subject_id" UUID,
    "subject_version" INTEGER,
    "wish" JSONB NOT NULL,
    "reason" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "asked_by" UUID NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "decided_by" UUID,
    "decided_at" TIMESTAMPTZ(3),
    "decision_note" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "register_change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "register_event" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "customer_id" UUID NOT NULL,
    "subject_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB,
    "asked_by" UUID NOT NULL,
    "decided_by" UUID NOT NULL,
    "change_id" UUID,

    CONSTRAINT "register_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "recertification" (
    "id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "case_id" UUID NOT NULL,
    "sent_by" UUID NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,
    "done_by" UUID,
    "done_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "recertification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "authority_decision" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "made_by" UUID,
    "for_move" TEXT NOT NULL,
    "act" TEXT NOT NULL,
    "today" TEXT NOT NULL,
    "request" JSONB NOT NULL,
    "register" JSONB NOT NULL,
    "result" TEXT NOT NULL,
    "reasons" JSONB NOT NULL,
    "override_id" UUID,

    CONSTRAINT "authority_decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "approval" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "requested_by" UUID NOT NULL,
    "requested_at" TIMESTAMPTZ(3) NOT NULL,
    "last_editor_id" UUID,
    "reason" TEXT,
    "amount_ore" BIGINT,
    "request_hash" TEXT,
    "snapshot" JSONB NOT NULL,
    "snapshot_hash" TEXT NOT NULL,
    "content_version" INTEGER NOT NULL,
    "decided_by" UUID,
    "decided_at" TIMESTAMPTZ(3),
    "decision_note" TEXT,
    "reminded_at" TIMESTAMPTZ(3),
    "escalated_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "approval_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "call_back" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "contact_id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "called_by" UUID NOT NULL,
    "reached" BOOLEAN NOT NULL,
    "note" TEXT NOT NULL,

    CONSTRAINT "call_back_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "absence" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "deputy_id" UUID,
    "first_day" DATE NOT NULL,
    "last_day" DATE NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "absence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "case_letter" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "file_sha256" TEXT NOT NULL,
    "approval_id" UUID,
    "message_id" UUID NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "made_by" UUID NOT NULL,
    "contents" JSONB NOT NULL,

    CONSTRAINT "case_letter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "alarm_centre" (
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "own" BOOLEAN NOT NULL,
    "email" TEXT NOT NULL,
    "phone" TEXT NOT NULL,

    CONSTRAINT "alarm_centre_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "instruction_version" (
    "id" UUID NOT NULL,
    "site_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "effective_at" TIMESTAMPTZ(3) NOT NULL,
    "made_by" UUID,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "case_id" UUID,
    "state" TEXT NOT NULL,
    "receipt" TEXT,
    "receipt_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "instruction_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "disclosure" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "instruction_id" UUID NOT NULL,
    "contact_id" UUID,
    "alarm_centre" TEXT,
    "address" TEXT NOT NULL,
    "message_id" UUID,
    "token_hash" TEXT NOT NULL,
    "made_by" UUID NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "opened_at" TIMESTAMPTZ(3),
    "opened_from" TEXT,
    "stopped_at" TIMESTAMPTZ(3),
    "stopped_why" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "disclosure_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "authority_contact_id_idx" ON "authority"("contact_id");

-- CreateIndex
CREATE INDEX "authority_customer_id_idx" ON "authority"("customer_id");

-- CreateIndex
CREATE INDEX "authority_review_on_idx" ON "authority"("review_on");

-- CreateIndex
CREATE INDEX "register_change_customer_id_asked_at_idx" ON "register_change"("customer_id", "asked_at");

-- CreateIndex
CREATE INDEX "register_change_case_id_idx" ON "register_change"("case_id");

-- CreateIndex
CREATE INDEX "register_event_customer_id_at_idx" ON "register_event"("customer_id", "at");

-- CreateIndex
CREATE INDEX "register_event_subject_id_at_idx" ON "register_event"("subject_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "recertification_customer_id_year_key" ON "recertification"("customer_id", "year");

-- CreateIndex
CREATE INDEX "authority_decision_case_id_at_idx" ON "authority_decision"("case_id", "at");

-- CreateIndex
CREATE INDEX "approval_case_id_idx" ON "approval"("case_id");

-- CreateIndex
CREATE INDEX "call_back_case_id_idx" ON "call_back"("case_id");

-- CreateIndex
CREATE INDEX "absence_person_id_idx" ON "absence"("person_id");

-- CreateIndex
CREATE INDEX "absence_deputy_id_idx" ON "absence"("deputy_id");

-- CreateIndex
CREATE UNIQUE INDEX "case_letter_case_id_kind_number_key" ON "case_letter"("case_id", "kind", "number");

-- CreateIndex
CREATE UNIQUE INDEX "instruction_version_site_id_number_key" ON "instruction_version"("site_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "disclosure_token_hash_key" ON "disclosure"("token_hash");

-- CreateIndex
CREATE INDEX "disclosure_case_id_idx" ON "disclosure"("case_id");

-- CreateIndex
CREATE INDEX "cases_agreement_id_idx" ON "cases"("agreement_id");

-- CreateIndex
CREATE INDEX "cases_site_id_idx" ON "cases"("site_id");

-- AddForeignKey
ALTER TABLE "site" ADD CONSTRAINT "site_alarm_centre_fkey" FOREIGN KEY ("alarm_centre") REFERENCES "alarm_centre"("key") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cases" ADD CONSTRAINT "cases_site_id_fkey" FOREIGN KEY ("site_id") REFERENCES "site"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ledger_order" ADD CONSTRAINT "ledger_order_invoice_id_fkey" FOREIGN KEY ("invoice_id") REFERENCES "invoice"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ledger_order" ADD CONSTRAINT "ledger_order_agreement_id_fkey" FOREIGN KEY ("agreement_id") REFERENCES "agreement"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "authority" ADD CONSTRAINT "authority_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contact"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "authority" ADD CONSTRAINT "authority_customer_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "customer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "authority" ADD CONSTRAINT "authority_agreement_id_fkey" FOREIGN KEY ("agreement_id") REFERENCES "agreement"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "authority" ADD CONSTRAINT "authority_site_id_fkey" FOREIGN KEY ("site_id") REFERENCES "site"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "authority" ADD CONSTRAINT "authority_evidence_sha256_fkey" FOREIGN KEY ("evidence_sha256") REFERENCES "file"("sha256") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "register_change" ADD CONSTRAINT "register_change_customer_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "customer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "register_change" ADD CONSTRAINT "register_change_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "register_event" ADD CONSTRAINT "register_event_customer_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "customer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recertification" ADD CONSTRAINT "recertification_customer_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "customer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "authority_decision" ADD CONSTRAINT "authority_decision_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "approval" ADD CONSTRAINT "approval_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "call_back" ADD CONSTRAINT "call_back_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "call_back" ADD CONSTRAINT "call_back_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contact"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "absence" ADD CONSTRAINT "absence_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "absence" ADD CONSTRAINT "absence_deputy_id_fkey" FOREIGN KEY ("deputy_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_letter" ADD CONSTRAINT "case_letter_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_letter" ADD CONSTRAINT "case_letter_file_sha256_fkey" FOREIGN KEY ("file_sha256") REFERENCES "file"("sha256") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "instruction_version" ADD CONSTRAINT "instruction_version_site_id_fkey" FOREIGN KEY ("site_id") REFERENCES "site"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "instruction_version" ADD CONSTRAINT "instruction_version_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "disclosure" ADD CONSTRAINT "disclosure_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "disclosure" ADD CONSTRAINT "disclosure_instruction_id_fkey" FOREIGN KEY ("instruction_id") REFERENCES "instruction_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "disclosure" ADD CONSTRAINT "disclosure_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contact"("id") ON DELETE SET NULL ON UPDATE CASCADE;
