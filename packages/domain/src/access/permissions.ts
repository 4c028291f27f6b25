/** What staff may do, as data: each permission with the roles that hold it. Leaving a role out is a denial. */
export const roles = ['agent', 'manager', 'approver', 'administrator', 'reader'] as const;
export type Role = (typeof roles)[number];

export const matrix = {
  'case.read': ['agent', 'manager', 'approver', 'administrator', 'reader'],
  'case.read_all': ['manager'],
  'case.create': ['agent', 'manager'],
  'case.move': ['agent', 'manager'],
  'case.edit': ['agent', 'manager'],
  'case.classify': ['agent', 'manager'],
  'case.assign': ['agent', 'manager'],
  'case.note': ['agent', 'manager', 'approver'],
  'case.reply': ['agent', 'manager'],
  'case.take': ['agent', 'manager'],
  'customer.read': ['agent', 'manager', 'approver', 'administrator', 'reader'],
  'invoice.read': ['agent', 'manager', 'approver', 'administrator', 'reader'],
  'invoice.credit': ['agent', 'manager'],
  'hold.read': ['agent', 'manager', 'approver', 'reader'],
  'hold.review': ['agent', 'manager'],
  'register.ask': ['agent', 'manager'],
  'register.confirm': ['agent', 'manager', 'approver'],
  'authority.prove': ['agent', 'manager'],
  'authority.override': ['manager'],
  'approval.read': ['agent', 'manager', 'approver'],
  'approval.decide': ['approver'],
  'absence.manage': ['manager', 'administrator', 'approver'],
  'instruction.read': ['agent', 'manager'],
  'instruction.disclose': ['agent', 'manager'],
  'ledger.acknowledge': ['agent', 'manager'],
  'parked.read': ['agent', 'manager', 'administrator'],
  'parked.decide': ['agent', 'manager'],
  'view.keep': ['agent', 'manager', 'approver', 'administrator', 'reader'],
  'people.read': ['agent', 'manager', 'approver', 'administrator', 'reader'],
  'people.manage': ['administrator'],
  'audit.verify': ['administrator', 'manager'],
  'self.read': ['agent', 'manager', 'approver', 'administrator', 'reader'],
  'self.edit': ['agent', 'manager', 'approver', 'administrator', 'reader'],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof matrix;
export const permissions = Object.keys(matrix) as Permission[];
