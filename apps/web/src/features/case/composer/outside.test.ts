import { expect, test } from 'vitest';
import { outsiders } from './outside.ts';

const customer = {
  id: '0190a000-0000-7000-8000-000000000001',
  number: 'K-104233',
  kind: 'company' as const,
  name: 'Bryggaren Fastigheter AB',
  identity: '556016-0680',
  language: 'sv' as const,
  noEInvoice: false,
  billingEmail: 'ekonomi@bryggaren.example',
  billingAddress: 'Bryggargränd 4, 990 12 Lillåstad',
  openCases: 1,
};
const requester = {
  name: 'Lena Ek',
  address: 'lena@konsult.example',
  phone: null,
  contact: null,
  verified: false,
};

test('the customer’s own domain is inside, whatever the case of the letters', () => {
  expect(outsiders(['Lena.Ek@BRYGGAREN.example'], { customer, requester })).toEqual([]);
});

test('another domain is outside, also when the requester writes from it', () => {
  expect(outsiders(['lena@konsult.example'], { customer, requester })).toEqual(['lena@konsult.example']);
});

test('a registered contact brings the contact’s domain inside', () => {
  const known = { ...requester, contact: { id: customer.id, name: 'Lena Ek' } };
  expect(outsiders(['lena@konsult.example', 'per@konsult.example'], { customer, requester: known })).toEqual(
    [],
  );
});

test('an address at a public mail provider is known only by itself', () => {
  const own = { ...customer, billingEmail: 'strand@gmail.com' };
  expect(outsiders(['strand@gmail.com', 'annan@gmail.com'], { customer: own, requester })).toEqual([
    'annan@gmail.com',
  ]);
});

test('without a customer nothing is judged', () => {
  expect(outsiders(['vem@som.example'], { customer: null, requester })).toEqual([]);
});
