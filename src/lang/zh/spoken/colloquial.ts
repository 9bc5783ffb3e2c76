/** Words of everyday speech that put a question, and how written Chinese says them; the longer ones come first. */
const WRITTEN: readonly (readonly [RegExp, string])[] = [
  [/甚[麼么]/gu, '什么'],
  [/(?:啥子|啥)/gu, '什么'],
  [/因(?:为|為)?什[么麼]/gu, '为什么'],
  [/咋样/gu, '怎么样'],
  [/咋樣/gu, '怎麼樣'],
  [/咋/gu, '怎么'],
  // 干嘛不做 asks why; 是干嘛的 and 去干嘛了 ask what one does.
  [/(?<![是在去来來前到做都想要会會])[干幹][嘛吗嗎](?=[^的去了呢呀啊来來过過用嘛吗嗎?？!！。,，\s])/gu, '为什么'],
  [/[干幹]嘛/gu, '干什么'],
];

/** A text with such words in written Chinese, 为什么 for 为啥; any other text as it is. */
export function inWrittenChinese(text: string): string {
  return WRITTEN.reduce((written, [spoken, word]) => written.replace(spoken, word), text);
}
