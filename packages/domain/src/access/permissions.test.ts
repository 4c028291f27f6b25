import { expect, test } from 'vitest';
import { holds } from './decide.ts';
import { type Permission, permissions, roles } from './permissions.ts';

/** Who holds what: x means yes, in the order agent, manager, approver, administrator, reader. A change of power shows here. */
const expected: Record<Permission, string> = {
  'case.read': 'xxxxx',
  'case.read_all': '.x...',
  'case.create': 'xx...',
  'case.move': 'xx...',
  'case.edit': 'xx...',
  'case.classify': 'xx...',
  'case.assign': 'xx...',
  'case.note': 'xxx..',
  'case.reply': 'xx...',
  'case.take': 'xx...',
  'customer.read': 'xxxxx',
  'invoice.read': 'xxxxx',
  'invoice.credit': 'xx...',
  'hold.read': 'xxx.x',
  'hold.review': 'xx...',
  'register.ask': 'xx...',
  'register.confirm': 'xxx..',
  'authority.prove': 'xx...',
  'authority.override': '.x...',
  'approval.read': 'xxx..',
  'approval.decide': '..x..',
  'absence.manage': '.xxx.',
  'instruction.read': 'xx...',
  'instruction.disclose': 'xx...',
  'call_out.read': 'xx...',
  'call_out.link': 'xx...',
  'incident_report.read': 'xx...',
  'incident_report.disclose': 'xx...',
  'contact.log': 'xx...',
  'sla.read': '.x...',
  'list.export': 'xxx.x',
  'settings.read': '.x.x.',
  'settings.manage': '...x.',
  'ledger.acknowledge': 'xx...',
  'case.relate': 'xx...',
  'dispute.lines': 'xx...',
  'supplier_invoice.judge': 'xx...',
  'registers.read': 'xxxxx',
  'registers.correct': '.x.x.',
  'import.read': '.x.x.',
  'import.run': '...x.',
  'parked.read': 'xx.x.',
  'parked.decide': 'xx...',
  'view.keep': 'xxxxx',
  'people.read': 'xxxxx',
  'people.manage': '...x.',
  'audit.verify': '.x.x.',
  'self.read': 'xxxxx',
  'self.edit': 'xxxxx',
};

test('roles and permissions', () => {
  expect(roles).toEqual(['agent', 'manager', 'approver', 'administrator', 'reader']);
  const actual = permissions.map((permission) => [
    permission,
    roles.map((role) => (holds({ roles: [role] }, permission) ? 'x' : '.')).join(''),
  ]);
  expect(Object.fromEntries(actual)).toEqual(expected);
});

test('nobody without a role holds anything, and who may write may read', () => {
  for (const permission of permissions) expect(holds({ roles: [] }, permission)).toBe(false);
  for (const role of roles)
    for (const permission of permissions.filter((key) => key.startsWith('case.')))
      if (holds({ roles: [role] }, permission)) expect(holds({ roles: [role] }, 'case.read')).toBe(true);
});
