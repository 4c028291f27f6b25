-- CreateIndex
CREATE INDEX "dunning_hold_invoice_id_idx" ON "dunning_hold"("invoice_id");

-- CreateIndex
CREATE INDEX "ledger_order_invoice_id_idx" ON "ledger_order"("invoice_id");

-- An invoice of a supplier is looked for by its digits, however the number is written, among those with one outcome.
CREATE INDEX "supplier_invoice_by_digits" ON "supplier_invoice"(regexp_replace("number", '[^0-9]', '', 'g'), "state");
