import { anyOf } from '../../words.ts';

/** Words of written Cantonese that put a question, and how standard Chinese says them. */
const STANDARD: Readonly<Record<string, string>> = {
  點解: '為什麼',
  点解: '为什么',
  點樣: '怎麼樣',
  点样: '怎么样',
  邊度: '哪裡',
  边度: '哪里',
  邊間: '哪家',
  边间: '哪家',
  邊個: '誰',
  边个: '谁',
  邊年: '哪年',
  边年: '哪年',
  幾時: '什麼時候',
  几时: '什么时候',
  幾多: '多少',
  几多: '多少',
  幾錢: '多少錢',
  乜嘢: '什麼',
  咩嘢: '什麼',
  做乜: '為什麼',
  係咪: '是不是',
  系咪: '是不是',
  有冇: '有沒有',
  唔係: '不是',
  而家: '現在',
  仲係: '還是',
  仲喺: '還在',
  喺: '在',
  嘅: '的',
  咗: '了',
  佢: '他',
  冇: '沒有',
  咩: '什麼',
};

const WORDS = new RegExp(anyOf(Object.keys(STANDARD)), 'gu');
/** 係 is "is" by itself, and a part of 關係. */
const IS = /(?<!關|联|聯|体|體)係(?!統|数|數|列)/gu;

/** A text with words of Cantonese in standard Chinese; any other text as it is. */
export function inStandardChinese(text: string): string {
  return text.replace(WORDS, (word) => STANDARD[word] ?? word).replace(IS, '是');
}
