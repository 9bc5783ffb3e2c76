import { once } from '../../lang/lazy/once.ts';
import type { ReaderLanguage } from '../../lang/locale.ts';
import { inTraditional } from './words.ts';

/** What is said of following: to who begins or ends it, and above the news. */
export type FollowingWords = {
  readonly following: (name: string) => string;
  readonly followedAlready: (name: string) => string;
  readonly unfollowed: (name: string) => string;
  readonly notFollowed: (name: string) => string;
  readonly followed: (names: string) => string;
  readonly nothingFollowed: string;
  readonly tooMany: (most: number) => string;
  /** In a place where nothing can be posted later. */
  readonly nowhere: string;
  readonly news: (names: string) => string;
  readonly moreNews: (count: number) => string;
  readonly endIt: string;
  readonly between: string;
};

const ENGLISH: FollowingWords = {
  following: (name) => `New articles on ${name} will be posted here, once a day at most. End it with: unfollow ${name}`,
  followedAlready: (name) => `${name} is followed here already.`,
  unfollowed: (name) => `${name} is no longer followed here.`,
  notFollowed: (name) => `${name} is not followed here.`,
  followed: (names) => `Followed here: ${names}.`,
  nothingFollowed: 'Nothing is followed here. Begin with: follow and the name of a company or topic.',
  tooMany: (most) => `At most ${most} names can be followed in one place. End another one first.`,
  nowhere: 'I can post news in Slack and Discord: follow a company there, in a channel or in a direct message.',
  news: (names) => `New on ${names}`,
  moreNews: (count) => `and ${count} more; ask for the latest.`,
  endIt: 'You get this because it is followed here. To end it: unfollow and the name.',
  between: ', ',
};

const CHINESE: FollowingWords = {
  following: (name) => `关于${name}的新文章会发到这里，每天最多一次。取消请说：取消关注 ${name}`,
  followedAlready: (name) => `这里已经关注了${name}。`,
  unfollowed: (name) => `这里不再关注${name}。`,
  notFollowed: (name) => `这里没有关注${name}。`,
  followed: (names) => `这里关注了：${names}。`,
  nothingFollowed: '这里还没有关注任何内容。要开始关注，请说“关注”加公司或主题的名称。',
  tooMany: (most) => `一个地方最多关注${most}个名称，请先取消其中一个。`,
  nowhere: '我可以在Slack和Discord里发布新文章：请在那里的频道或私信中关注公司。',
  news: (names) => `${names}的新文章`,
  moreNews: (count) => `另有${count}篇，可以询问最新文章。`,
  endIt: '收到这条消息，是因为这里关注了上述内容。要取消，请说“取消关注”加名称。',
  between: '、',
};

const traditional = once(() => inTraditional(CHINESE));

export function followingWordsIn(language: ReaderLanguage): FollowingWords {
  if (language === 'en') return ENGLISH;
  return language === 'zh-Hant' ? traditional() : CHINESE;
}
