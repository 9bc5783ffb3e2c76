import { anyOf } from '../words.ts';

/**
 * Characters that are a surname as they stand, and another character in Traditional words: 余睿 stays, 其余 is 其餘. The words are those in
 * which it is no surname. Only characters whose words can be told are here; any other is kept in names that are known.
 */
const NO_SURNAME_IN: Readonly<Record<string, readonly string[]>> = {
  余: words(
    '其余 剩余 业余 多余 残余 余额 余下 余地 余款 余热 余震 余生 余波 余温 余量 余票 ' +
      '余粮 余味 余晖 余光 余党 余音 余毒 盈余 结余 富余 空余 课余 工余 冗余 有余 之余 ' +
      '年余 月余 闲余 公余 宽余 余数 余项 余裕 余暇 余利 余缺 余电 余股 十余 百余 千余 ' +
      '万余 亿余 余万 余亿 余元 余家 余人 余名 余个 余次 余年 余天',
  ),
  范: words('规范 模范 示范 典范 防范 师范 范围 范例 范畴 范本 范式 风范 就范 失范 范文 垂范 ' + '军范 轨范 遗范 懿范'),
  涂: words('涂料 涂鸦 涂抹 涂层 涂改 涂装 涂写 涂布 涂油 涂漆 涂上 涂在 涂满 涂色 涂炭 糊涂 ' + '喷涂 粉涂 电涂'),
  郁: words('忧郁 抑郁 浓郁 馥郁 郁闷 郁郁 郁金香 郁结 阴郁 沉郁 苍郁 葱郁 沈郁 郁积 躁郁 ' + '悒郁'),
  朴: words('朴素 质朴 简朴 淳朴 古朴 朴实 纯朴 俭朴 拙朴 朴拙 浑朴 朴质 诚朴'),
};

function words(list: string): readonly string[] {
  return list.split(' ');
}

/** Surnames whose characters stay in the name of a person that is known. */
const KEPT: ReadonlySet<string> = new Set('余范涂郁朴姜岳后沈云于丑种仇党干咸游台');

const HAS_SURNAME = new RegExp(`[${Object.keys(NO_SURNAME_IN).join('')}]`, 'u');
const WORDS = new RegExp(anyOf(Object.values(NO_SURNAME_IN).flat()), 'gu');
const DIGIT = /^[\d零〇一二两三四五六七八九十百千万亿几]$/u;

/** `traditional`, the conversion of `simplified` character by character, with surnames as they are written. */
export function withSurnames(simplified: string, traditional: string): string {
  if (!HAS_SURNAME.test(simplified) || simplified.length !== traditional.length) return traditional;
  const inWords = [...simplified.matchAll(WORDS)].map((match) => [match.index, match.index + match[0].length] as const);
  let text = '';
  for (let place = 0; place < simplified.length; place += 1) {
    const sign = simplified[place] ?? '';
    const isWord =
      inWords.some(([start, end]) => start <= place && place < end) || DIGIT.test(simplified[place - 1] ?? '');
    text += NO_SURNAME_IN[sign] && !isWord ? sign : (traditional[place] ?? '');
  }
  return text;
}

/** True where the first character of a person's name is kept in Traditional: 于东 is no 於東. */
export function keepsSurname(name: string): boolean {
  return KEPT.has(name[0] ?? '');
}
