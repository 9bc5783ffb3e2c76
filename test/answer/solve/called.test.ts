import { describe, expect, it } from 'vitest';
import { entitiesOf, libraryOf, stating } from './library-of.ts';

const ask = libraryOf(
  stating(
    'Lumen, the chatbot of Corvane, came out in May 2023',
    '科维恩的聊天机器人流明2023年5月推出',
    '{ attribute: what-it-does, of: lumen, value: { en: chatbot, zh: 聊天机器人 } }',
  ),
  stating(
    'Tallow, the delivery service of Corvane, ran 300 vans in 2023, and its staff use a chatbot',
    '科维恩的配送服务塔洛2023年有300辆货车，员工使用聊天机器人',
    '{ attribute: what-it-does, of: tallow, value: { en: delivery service, zh: 配送服务 } }',
  ),
);

describe('the name of a product of some sort', () => {
  it.each([
    ['科维恩的聊天机器人叫什么', ['lumen']],
    ['科維恩的聊天機器人叫什麼名字', ['lumen']],
    ['科维恩的配送服务叫啥', ['tallow']],
  ])('is that of the product which is said to be one: %s', (question, names) => {
    expect(entitiesOf(ask(question))).toEqual(names);
  });

  it.each(['科维恩的游戏平台叫什么', '科維恩的視頻軟件叫什麼'])('is not that of another product: %s', (question) => {
    const answer = ask(question);
    expect(entitiesOf(answer)).toEqual([]);
  });

  it('is not asked of by a word that else asks for a figure', () => {
    const vans = libraryOf(
      stating(
        'Tallow, the robotaxi service of Corvane, started in 2020',
        '科维恩的自动驾驶出行服务塔洛2020年推出',
        '{ attribute: what-it-does, of: tallow, value: { en: robotaxi service, zh: 自动驾驶出行服务 } }',
      ),
      stating(
        'Corvane had 40 robotaxis in 2023',
        '科维恩2023年有40辆无人车',
        '{ attribute: fleet, value: 40, at: 2023 }',
      ),
    );
    expect(entitiesOf(vans('科维恩的无人车叫什么名字'))).toEqual(['tallow']);
    expect(entitiesOf(vans('科维恩有多少辆无人车'))).toEqual([]);
  });

  const spoken = libraryOf(
    stating(
      'Corvane spent 2 million yuan on its AI assistant Lumen in 2023, and the games of Corvane use Tallow, a chip for phones',
      '科维恩2023年为旗下AI助手流明投入200万元，科维恩的游戏采用自研手机芯片塔洛',
    ),
  );

  it.each([
    ['科维恩的AI助手叫什么', ['lumen']],
    ['科维恩的聊天机器人是哪个', ['lumen']],
    ["what's Corvane's AI assistant called", ['lumen']],
    ['what is Corvane AI chatbot', ['lumen']],
    ['科维恩的手机芯片是什么', ['tallow']],
    ['which chip is Corvane phone chip', ['tallow']],
  ])('is told by what a statement says beside it: %s', (question, names) => {
    expect(entitiesOf(spoken(question))).toEqual(names);
  });

  it.each([
    '科维恩的游戏叫什么',
    '科维恩的AI眼镜叫什么',
    'what is Corvane game called',
    "what's Corvane's video model called",
  ])('is not told by what is said of something else: %s', (question) => {
    expect(entitiesOf(spoken(question))).toEqual([]);
  });
});
