export { causeNames, deliveryCauses, fixOf } from './causes.ts';
export { diagnoseDelivery } from './diagnose-delivery.ts';
export type { DeliveryCause, DeliveryFacts, Diagnosis, ReportSent } from './diagnosis.ts';
