/** What is said where somebody suggests a source of what is missing: in forms, and after it. */
export type SuggestionWords = {
  readonly suggestSource: string;
  readonly sourceLink: string;
  readonly sourceNote: string;
  readonly sourceNoteHint: string;
  /** Above what may be ticked, and that. */
  readonly sourceOptions: string;
  readonly sourceQuestion: string;
  readonly sourceWish: string;
  /** What to type where there is no form; `prefix` is what a command's name is typed behind. */
  readonly sourceHint: (prefix: string) => string;
  readonly sourceTaken: string;
  readonly sourceAwaited: string;
  /** Behind that, where the question was to go along. */
  readonly sourceQuestionLost: string;
  readonly sourceHeld: string;
  readonly sourceNotLink: string;
  readonly sourceTooMany: string;
  /** Above a choice to be told, and the choice. */
  readonly sourceAskWish: string;
  readonly sourceTellMe: string;
  /** To who wishes to be told and has suggested nothing. */
  readonly sourceNone: (prefix: string) => string;
  /** Where nothing can be posted later. */
  readonly sourceNowhere: string;
  /** Above what is told when the article is there; `question` where it was passed on. */
  readonly sourceIsIn: (question: string) => string;
  readonly sourceIsThere: string;
  /** On the page: the button that shows the answer. */
  readonly sourceShow: string;
};

export const ENGLISH_SUGGESTIONS: SuggestionWords = {
  suggestSource: 'Suggest a source',
  sourceLink: 'Link to an article',
  sourceNote: 'Note (optional)',
  sourceNoteHint: 'Link and note are kept for the people who curate the articles.',
  sourceOptions: 'If you like',
  sourceQuestion: 'Pass on what I asked, word for word',
  sourceWish: 'Tell me privately, once, when it is in the library',
  sourceHint: (prefix) => `Do you know a source? ${prefix}suggest LINK and a note`,
  sourceTaken: 'Thank you. The people who curate the articles will look at it.',
  sourceAwaited: 'Thank you. You will be told privately, once, when the article is in the library.',
  sourceQuestionLost: 'Your question could not be read any more, so it was not passed on.',
  sourceHeld: 'Thank you. The library holds an article from that page already.',
  sourceNotLink: 'That is no link to a page. Give one that begins with https:// and has no password in it.',
  sourceTooMany: 'You have suggested a lot today. Please suggest more tomorrow.',
  sourceAskWish: 'Shall I tell you privately, once, when it is in the library?',
  sourceTellMe: 'Yes, tell me',
  sourceNone: (prefix) => `You have suggested no source today. To do so: ${prefix}suggest, then a link and a note.`,
  sourceNowhere: 'I can tell you later in Slack and Discord, and on the web page by the form below an answer.',
  sourceIsIn: (question) => `You asked: ${question} The source that you suggested is in the library now.`,
  sourceIsThere: 'The source that you suggested is in the library now.',
  sourceShow: 'Show the answer',
};

export const CHINESE_SUGGESTIONS: SuggestionWords = {
  suggestSource: '推荐来源',
  sourceLink: '文章链接',
  sourceNote: '备注（选填）',
  sourceNoteHint: '链接和备注会保留给整理文章的人。',
  sourceOptions: '可选',
  sourceQuestion: '把我的提问原文一并转交',
  sourceWish: '收录之后，请私下告诉我一次',
  sourceHint: (prefix) => `知道出处吗？请输入：${prefix}suggest 链接和备注`,
  sourceTaken: '谢谢！整理文章的人会查看。',
  sourceAwaited: '谢谢！文章收录之后，会私下告诉您一次。',
  sourceQuestionLost: '您的提问已无法读取，因此没有转交。',
  sourceHeld: '谢谢！资料库里已有来自该页面的文章。',
  sourceNotLink: '这不是网页链接。请给出以 https:// 开头、不含密码的链接。',
  sourceTooMany: '您今天推荐得很多了，请明天再来。',
  sourceAskWish: '收录之后，要私下告诉您一次吗？',
  sourceTellMe: '好，请告诉我',
  sourceNone: (prefix) => `您今天还没有推荐来源。请输入：${prefix}suggest 链接和备注`,
  sourceNowhere: '只有在Slack、Discord，或网页上回答下方的表单里，才能稍后告诉您。',
  sourceIsIn: (question) => `您曾问：${question} 您推荐的来源现已收录。`,
  sourceIsThere: '您推荐的来源现已收录。',
  sourceShow: '显示回答',
};

/** What is typed behind the command to be told, in place of a link. */
export const TELL_ME = { en: 'tell me', zh: '告诉我' } as const;

export function isTellMe(said: string): boolean {
  return /^(?:tell me|告诉我|告訴我)[.!。！]?$/iu.test(said.trim());
}
