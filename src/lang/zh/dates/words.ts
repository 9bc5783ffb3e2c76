export const NUMERALS: readonly string[] = [...'零〇一二两三四五六七八九十百千'];
/** 第三年, 十几年: a part of a number that is written in Han. */
export const INSIDE_NUMBER: readonly string[] = ['第', '几', '多', '数', ...NUMERALS];

/** Words that begin with 月 or end a count of months: 月活, 个月. */
export const NO_MONTH: readonly string[] = [...'活薪费嫂饼球亮租流供销均度色天稻'];
/** 周 of another word: 周边, 周年. */
export const NO_WEEK: readonly string[] = [...'边期年转围刊报'];
/** 中 of another word: 2021年中国. */
export const NO_MIDDLE: readonly string[] = [...'国概东信央间心文期旬介移石金通芯的'];
/** 底 and 初 of another word: 底价, 初步. */
export const NO_EDGE: readonly string[] = [...'价层线薪步创衷期次始级'];

/** Before 25年 these say that years are counted: 近25年, 满25年. */
export const COUNTS_YEARS: readonly string[] = [...'.近去约满第了达前后用花每干过这几长历有以'];
/** The same behind it: 25年前, 25年来. */
export const YEARS_COUNTED: readonly string[] = [...'前后内来间多期以之里的半了吗', '时间'];

/** What a part of a year whose year is not said does not stand behind: 前三季度, 每季度. */
export const COUNTED_PARTS: readonly string[] = [...'前后每连近头首'];
