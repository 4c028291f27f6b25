/** The check digit (modulus 10, weights 2, 1, 2 … from the right) to put after the digits; source: the clearing house's 10-modul. */
export function luhnDigit(digits: string): number {
  let sum = 0;
  let weight = 2;
  for (let index = digits.length - 1; index >= 0; index -= 1) {
    const product = (digits.charCodeAt(index) - 48) * weight;
    sum += product > 9 ? product - 9 : product;
    weight = 3 - weight;
  }
  return (10 - (sum % 10)) % 10;
}

/** Whether the last digit is the check digit of those before it. */
export function passesLuhn(digits: string): boolean {
  return luhnDigit(digits.slice(0, -1)) === digits.charCodeAt(digits.length - 1) - 48;
}
