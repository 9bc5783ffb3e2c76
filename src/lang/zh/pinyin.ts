import { pinyin } from 'pinyin-pro';

/** The pinyin of Han characters without tones and spaces, in each way that people type ü: lu, lv and lyu for 绿. */
export function pinyinsOf(han: string): readonly string[] {
  const written = pinyin(han, { toneType: 'none', nonZh: 'consecutive' }).replace(/\s+/gu, '');
  if (!written.includes('ü')) return [written];
  return ['u', 'v', 'yu'].map((typed) => written.replaceAll('ü', typed));
}
