const DIGITS = '零一二三四五六七八九';
const POWERS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** The value of a Chinese numeral such as 三百八十 or 二〇二五; undefined when it is none (百百). */
export function chineseNumber(numeral: string): number | undefined {
  const [integer = '', fraction] = numeral.replaceAll('两', '二').replaceAll('〇', '零').split('点');
  const whole = /[十百千]/.test(integer) ? positional(integer) : digitString(integer);
  if (whole === undefined || fraction === undefined) return whole;
  const tail = digitString(fraction);
  return tail === undefined ? undefined : whole + tail / 10 ** fraction.length;
}

function digitString(text: string): number | undefined {
  const digits = [...text].map((character) => DIGITS.indexOf(character));
  return digits.length === 0 || digits.includes(-1) ? undefined : Number(digits.join(''));
}

/** Digits with powers of ten. A last digit right after 百 or 千 counts the next lower power: 一百五 is 150, 一百零五 is 105. */
function positional(text: string): number | undefined {
  let total = 0;
  let digit: number | undefined;
  let lower = 1;
  for (const character of text) {
    const power = POWERS[character];
    if (power === undefined) {
      digit = DIGITS.indexOf(character);
      if (digit === 0) lower = 1;
      continue;
    }
    if (digit === undefined && power !== 10) return undefined;
    total += (digit ?? 1) * power;
    digit = undefined;
    lower = power / 10;
  }
  return total + (digit ?? 0) * lower;
}
