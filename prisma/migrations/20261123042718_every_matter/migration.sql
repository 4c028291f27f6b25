-- AlterTable
ALTER TABLE "agreement" ADD COLUMN     "late_interest_percent" DECIMAL(5,2),
ADD COLUMN     "reminder_fee_agreed" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "alarm_centre" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "cases" ADD COLUMN     "merged_into_id" UUID;

-- AlterTable
ALTER TABLE "invoice" ADD COLUMN     "about_invoice_id" UUID,
ADD COLUMN     "flags" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "stated_agreement" TEXT,
ADD COLUMN     "stated_buyer" TEXT,
ADD COLUMN     "stated_site" TEXT;

-- AlterTable
ALTER TABLE "site" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "payment" (
    "id" UUID NOT NULL,
    "invoice_id" UUID NOT NULL,
    "paid_on" DATE NOT NULL,
    "amount_ore" BIGINT NOT NULL,
    "reference" TEXT,

    CONSTRAINT "payment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dunning_event" (
    "id" UUID NOT NULL,
    "invoice_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "happened_on" DATE NOT NULL,
    "fee_ore" BIGINT NOT NULL DEFAULT 0,
    "agency_key" TEXT,
    "claim_number" TEXT,

    CONSTRAINT "dunning_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invoice_delivery" (
    "id" UUID NOT NULL,
    "invoice_id" UUID NOT NULL,
    "way" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "outcome" TEXT NOT NULL,
    "detail" TEXT,

    CONSTRAINT "invoice_delivery_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invoice_attachment" (
    "invoice_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "file_sha256" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "invoice_attachment_pkey" PRIMARY KEY ("invoice_id","position")
);

-- CreateTable
CREATE TABLE "collection_agency" (
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "collection_agency_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "reference_rate" (
    "half_year" DATE NOT NULL,
    "version" INTEGER NOT NULL,
    "percent" DECIMAL(5,2) NOT NULL,
    "made_by" UUID,
    "made_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "reference_rate_pkey" PRIMARY KEY ("half_year","version")
);

-- CreateTable
CREATE TABLE "payment_plan" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "invoice_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'running',
    "fee_ore" BIGINT NOT NULL DEFAULT 0,
    "made_by" UUID,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "payment_plan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "plan_instalment" (
    "plan_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "due_on" DATE NOT NULL,
    "amount_ore" BIGINT NOT NULL,

    CONSTRAINT "plan_instalment_pkey" PRIMARY KEY ("plan_id","position")
);

-- CreateTable
CREATE TABLE "supplier" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "org_number" TEXT,
    "email" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "supplier_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cost_centre" (
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "cost_centre_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "supplier_invoice" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "supplier_id" UUID,
    "number" TEXT NOT NULL,
    "form" TEXT NOT NULL,
    "seller_name" TEXT NOT NULL,
    "seller_org_number" TEXT,
    "buyer_org_number" TEXT,
    "issued_on" DATE,
    "total_ore" BIGINT,
    "references" JSONB NOT NULL,
    "cost_centre" TEXT,
    "found_in" TEXT,
    "state" TEXT NOT NULL DEFAULT 'received',
    "file_sha256" TEXT,
    "decided_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "supplier_invoice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dispute_line" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "invoice_line_id" UUID NOT NULL,
    "disputed_ore" BIGINT NOT NULL,
    "reason" TEXT NOT NULL,
    "credited_ore" BIGINT,
    "root_cause" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "dispute_line_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "approval_step" (
    "approval_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "decided_by" UUID NOT NULL,
    "stands_in_for" UUID,
    "decided_at" TIMESTAMPTZ(3) NOT NULL,
    "note" TEXT,

    CONSTRAINT "approval_step_pkey" PRIMARY KEY ("approval_id","position")
);

-- CreateTable
CREATE TABLE "case_merge" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "into_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "made_by" UUID NOT NULL,
    "state_before" TEXT NOT NULL,
    "undo_until" TIMESTAMPTZ(3) NOT NULL,
    "undone_at" TIMESTAMPTZ(3),
    "undone_by" UUID,

    CONSTRAINT "case_merge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "case_link" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "other_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "made_by" UUID NOT NULL,
    "removed_at" TIMESTAMPTZ(3),
    "removed_by" UUID,

    CONSTRAINT "case_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "record_change" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "register" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "actor_id" UUID,
    "import_run_id" UUID,
    "before" JSONB NOT NULL,
    "after" JSONB NOT NULL,
    "reason" TEXT,

    CONSTRAINT "record_change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_run" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "file_sha256" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "total_lines" INTEGER,
    "done_lines" INTEGER NOT NULL DEFAULT 0,
    "new_rows" INTEGER NOT NULL DEFAULT 0,
    "changed_rows" INTEGER NOT NULL DEFAULT 0,
    "unchanged_rows" INTEGER NOT NULL DEFAULT 0,
    "faulty_rows" INTEGER NOT NULL DEFAULT 0,
    "problem" JSONB,
    "started_by" UUID,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "finished_at" TIMESTAMPTZ(3),
    "cancel_asked" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "import_run_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_line" (
    "run_id" UUID NOT NULL,
    "line" INTEGER NOT NULL,
    "outcome" TEXT NOT NULL,
    "key" TEXT,
    "detail" JSONB NOT NULL,

    CONSTRAINT "import_line_pkey" PRIMARY KEY ("run_id","line")
);

-- CreateIndex
CREATE INDEX "payment_invoice_id_paid_on_idx" ON "payment"("invoice_id", "paid_on");

-- CreateIndex
CREATE INDEX "dunning_event_invoice_id_happened_on_idx" ON "dunning_event"("invoice_id", "happened_on");

-- CreateIndex
CREATE INDEX "dunning_event_claim_number_idx" ON "dunning_event"("claim_number");

-- CreateIndex
CREATE INDEX "invoice_delivery_invoice_id_at_idx" ON "invoice_delivery"("invoice_id", "at");

-- CreateIndex
CREATE INDEX "payment_plan_case_id_idx" ON "payment_plan"("case_id");

-- CreateIndex
CREATE INDEX "payment_plan_invoice_id_idx" ON "payment_plan"("invoice_id");

-- CreateIndex
CREATE UNIQUE INDEX "supplier_number_key" ON "supplier"("number");

-- CreateIndex
CREATE INDEX "supplier_org_number_idx" ON "supplier"("org_number");

-- CreateIndex
CREATE UNIQUE INDEX "supplier_invoice_case_id_key" ON "supplier_invoice"("case_id");

-- CreateIndex
CREATE INDEX "supplier_invoice_supplier_id_number_idx" ON "supplier_invoice"("supplier_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "dispute_line_case_id_invoice_line_id_key" ON "dispute_line"("case_id", "invoice_line_id");

-- CreateIndex
CREATE UNIQUE INDEX "approval_step_approval_id_decided_by_key" ON "approval_step"("approval_id", "decided_by");

-- CreateIndex
CREATE INDEX "case_merge_case_id_idx" ON "case_merge"("case_id");

-- CreateIndex
CREATE INDEX "case_merge_into_id_idx" ON "case_merge"("into_id");

-- CreateIndex
CREATE INDEX "case_link_case_id_idx" ON "case_link"("case_id");

-- CreateIndex
CREATE INDEX "case_link_other_id_idx" ON "case_link"("other_id");

-- CreateIndex
CREATE INDEX "record_change_register_subject_id_at_idx" ON "record_change"("register", "subject_id", "at");

-- CreateIndex
CREATE INDEX "import_run_started_at_idx" ON "import_run"("started_at" DESC);

-- CreateIndex
CREATE INDEX "cases_merged_into_id_idx" ON "cases"("merged_into_id");

-- CreateIndex
CREATE INDEX "invoice_agreement_id_idx" ON "invoice"("agreement_id");

-- CreateIndex
CREATE INDEX "invoice_site_id_idx" ON "invoice"("site_id");

-- CreateIndex
CREATE INDEX "invoice_about_invoice_id_idx" ON "invoice"("about_invoice_id");

-- AddForeignKey
ALTER TABLE "invoice" ADD CONSTRAINT "invoice_about_invoice_id_fkey" FOREIGN KEY ("about_invoice_id") REFERENCES "invoice"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payment" ADD CONSTRAINT "payment_invoice_id_fkey" FOREIGN KEY ("invoice_id") REFERENCES "invoice"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dunning_event" ADD CONSTRAINT "dunning_event_invoice_id_fkey" FOREIGN KEY ("invoice_id") REFERENCES "invoice"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dunning_event" ADD CONSTRAINT "dunning_event_agency_key_fkey" FOREIGN KEY ("agency_key") REFERENCES "collection_agency"("key") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invoice_delivery" ADD CONSTRAINT "invoice_delivery_invoice_id_fkey" FOREIGN KEY ("invoice_id") REFERENCES "invoice"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invoice_attachment" ADD CONSTRAINT "invoice_attachment_invoice_id_fkey" FOREIGN KEY ("invoice_id") REFERENCES "invoice"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invoice_attachment" ADD CONSTRAINT "invoice_attachment_file_sha256_fkey" FOREIGN KEY ("file_sha256") REFERENCES "file"("sha256") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payment_plan" ADD CONSTRAINT "payment_plan_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payment_plan" ADD CONSTRAINT "payment_plan_invoice_id_fkey" FOREIGN KEY ("invoice_id") REFERENCES "invoice"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_instalment" ADD CONSTRAINT "plan_instalment_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "payment_plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "supplier_invoice" ADD CONSTRAINT "supplier_invoice_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "supplier_invoice" ADD CONSTRAINT "supplier_invoice_supplier_id_fkey" FOREIGN KEY ("supplier_id") REFERENCES "supplier"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "supplier_invoice" ADD CONSTRAINT "supplier_invoice_file_sha256_fkey" FOREIGN KEY ("file_sha256") REFERENCES "file"("sha256") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dispute_line" ADD CONSTRAINT "dispute_line_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dispute_line" ADD CONSTRAINT "dispute_line_invoice_line_id_fkey" FOREIGN KEY ("invoice_line_id") REFERENCES "invoice_line"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "approval_step" ADD CONSTRAINT "approval_step_approval_id_fkey" FOREIGN KEY ("approval_id") REFERENCES "approval"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_merge" ADD CONSTRAINT "case_merge_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_merge" ADD CONSTRAINT "case_merge_into_id_fkey" FOREIGN KEY ("into_id") REFERENCES "cases"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_link" ADD CONSTRAINT "case_link_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_link" ADD CONSTRAINT "case_link_other_id_fkey" FOREIGN KEY ("other_id") REFERENCES "cases"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "record_change" ADD CONSTRAINT "record_change_import_run_id_fkey" FOREIGN KEY ("import_run_id") REFERENCES "import_run"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_run" ADD CONSTRAINT "import_run_file_sha256_fkey" FOREIGN KEY ("file_sha256") REFERENCES "file"("sha256") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_line" ADD CONSTRAINT "import_line_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "import_run"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE INDEX "dunning_event_agency_key_idx" ON "dunning_event"("agency_key");

CREATE INDEX "supplier_invoice_cost_centre_idx" ON "supplier_invoice"("cost_centre");

CREATE INDEX "incident_report_alarm_centre_idx" ON "incident_report"("alarm_centre");
