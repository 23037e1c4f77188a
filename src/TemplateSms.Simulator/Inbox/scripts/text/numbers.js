// Phone numbers, as people read them and as the page compares them.

/** The digits by which two spellings of one number are the same: 0680010203 and +33680010203. */
export function numberKey(number) {
  const digits = number.replace(/\D/g, "").replace(/^00/, "");
  return /^0[1-9]\d{8}$/.test(digits) ? `33${digits.slice(1)}` : digits || number;
}

/** ITU-T E.164: the codes of one and two digits; every other one has three. */
const countryCode = /^([17]|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})/;

/** In groups: +33 6 39 98 00 41. What is no number stays as it was written. */
export function showNumber(number) {
  const key = numberKey(number);
  if (number === "") return "No number";
  if (!/^\d{8,15}$/.test(key) || !/^[\d+ .()-]+$/.test(number)) return number;
  if (/^33\d{9}$/.test(key)) return `+33 ${key[2]} ${pairs(key.slice(3))}`;
  const country = countryCode.exec(key)[0];
  return `+${country} ${key.slice(country.length).replace(/(\d{3})(?=\d{2})/g, "$1 ")}`;
}

/** Which of eight colours a number has, the same one every time. */
export function hueOf(number) {
  let sum = 7;
  for (const character of numberKey(number)) sum = (sum * 31 + character.codePointAt(0)) % 65_521;
  return sum % 8;
}

const pairs = digits => digits.replace(/(\d\d)(?=\d)/g, "$1 ");
