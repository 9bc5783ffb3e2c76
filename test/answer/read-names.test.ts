import { describe, expect, it } from 'vitest';
import { readNames } from '../../src/answer/reading/read-names.ts';
import { fold } from '../../src/lang/text.ts';
import { realSearchable } from '../fixtures/library.ts';

const searchable = await realSearchable();
const namesIn = (question: string) =>
  readNames(fold(question), searchable, {}).analysis.mentions.flatMap(({ entities }) => entities.map(({ id }) => id));

describe('readNames', () => {
  it.each([
    ['list tencents founders', 'tencent'],
    ['pdds co-chairmen', 'pdd'],
    ['zhihus members', 'zhihu'],
    ['trip.coms gross margin', 'trip-com'],
    ['58.coms founder', '58-com'],
    ['pony.ais offer price', 'pony-ai'],
  ])('reads a name that lacks its apostrophe: %s', (question, id) => {
    expect(namesIn(question)).toEqual([id]);
  });

  it('puts a misspelt name right that begins with a shorter name', () => {
    expect(namesIn('when did JD Logstics list')).toEqual(['jd-logistics']);
    expect(namesIn('JD revenue 2024')).toEqual(['jd']);
  });

  it.each([
    ["who put the most into kimi maker's series c", 'moonshot'],
    ['how much did DCP pay for the RT-Mart parent', 'sun-art'],
    ['why was the listing of the owner of Alipay halted', 'ant-group'],
    ['大润发母公司2025财年净利', 'sun-art'],
  ])('takes the owner of a product for the company: %s', (question, id) => {
    expect(namesIn(question)).toEqual([id]);
  });

  it.each(['who is the owner of ele.me', 'who owns alipay', '饿了么的母公司是谁'])(
    'keeps what is owned where the owner is what is asked for: %s',
    (question) => {
      expect(namesIn(question)).not.toContain('alibaba');
      expect(namesIn(question)).not.toContain('ant-group');
    },
  );

  it.each([
    ['v3呢', 'when was deepseek r1 released', ['deepseek-v3']],
    ['and k3?', 'kimi k2', ['kimi-k3']],
    ['v9呢', 'deepseek r1', []],
    ['what about q3', 'deepseek r1', []],
  ])('reads a name without the word that it shares with the one before: %s', (question, earlier, ids) => {
    const before = readNames(fold(earlier), searchable, {}).analysis.mentions.flatMap(({ entities }) => entities);
    const { mentions } = readNames(fold(question), searchable, { topic: { entities: before } }).analysis;
    expect(mentions.flatMap(({ entities }) => entities.map(({ id }) => id))).toEqual(ids);
  });

  it('finds no company in an idiom', () => {
    expect(namesIn('was JD in the red in q4 2025')).toEqual(['jd']);
  });

  it.each([
    ['蔚小理谁卖得多', ['nio', 'xpeng', 'li-auto']],
    ['蔚小理三家的CEO', ['nio', 'xpeng', 'li-auto']],
    ['BAT revenue in 2024', ['baidu', 'alibaba', 'tencent']],
    ['TMD的創辦人分別是誰', ['bytedance', 'meituan', 'didi']],
    ['who runs BATJ', ['baidu', 'alibaba', 'tencent', 'jd']],
  ])('reads a joint name as all that it means: %s', (question, ids) => {
    expect(namesIn(question)).toEqual(ids);
  });

  it('finds no joint name within another word', () => {
    expect(namesIn('combat games of NetEase')).toEqual(['netease']);
    expect(namesIn('is Didi abating')).toEqual(['didi']);
  });
});
