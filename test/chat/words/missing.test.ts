import { describe, expect, it } from 'vitest';
import type { Missing } from '../../../src/answer/value.ts';
import { missingIn } from '../../../src/chat/words/missing.ts';
import { CORVANE, entity, HALDEN, LABELS, OSEI, words } from '../../fixtures/findings.ts';

const of = (rest: Partial<Missing>): Missing => ({ subjects: [HALDEN], ...rest });
const inAll = (missing: Missing) =>
  (['en', 'zh-Hans', 'zh-Hant'] as const).map((language) => missingIn(missing, { ...LABELS, language }));

describe('what is missing', () => {
  it.each<[Partial<Missing>, string, string, string]>([
    [
      { attribute: 'chair' },
      'No chair of Halden is held.',
      '资料库没有哈尔登董事长的资料。',
      '資料庫沒有哈爾登董事長的資料。',
    ],
    [
      { attribute: 'fine', total: true },
      'No fine total of Halden is held.',
      '资料库没有哈尔登罚款总额的资料。',
      '資料庫沒有哈爾登罰款總額的資料。',
    ],
    [
      { attribute: 'founders' },
      'No founders of Halden are held.',
      '资料库没有哈尔登创始人的资料。',
      '資料庫沒有哈爾登創始人的資料。',
    ],
    [
      { attribute: 'mau', period: '2025-Q2' },
      'No number of monthly active users of Halden for the second quarter of 2025 is held.',
      '资料库没有哈尔登2025年第二季度月活跃用户的资料。',
      '資料庫沒有哈爾登2025年第二季度月活躍用戶的資料。',
    ],
    [
      { attribute: 'users' },
      'No number of users of Halden is held.',
      '资料库没有哈尔登用户规模的资料。',
      '資料庫沒有哈爾登用戶規模的資料。',
    ],
    [
      { attribute: 'founded' },
      'The library does not say when Halden was founded.',
      '资料库没有哈尔登成立时间的资料。',
      '資料庫沒有哈爾登成立時間的資料。',
    ],
    [
      { attribute: 'what-it-does' },
      'The library does not say what Halden does.',
      '资料库没有哈尔登做什么的资料。',
      '資料庫沒有哈爾登做什麼的資料。',
    ],
    [
      { attribute: 'listing', qualifier: 'raised' },
      'The library does not say what Halden raised.',
      '资料库没有哈尔登上市募资额的资料。',
      '資料庫沒有哈爾登上市募資額的資料。',
    ],
    [
      { attribute: 'listing', qualifier: 'price' },
      'No listing offer price of Halden is held.',
      '资料库没有哈尔登上市发行价的资料。',
      '資料庫沒有哈爾登上市發行價的資料。',
    ],
    [
      { attribute: 'fine', qualifier: 'by' },
      'The library does not say by whom: fine of Halden.',
      '资料库没有哈尔登罚款机构的资料。',
      '資料庫沒有哈爾登罰款機構的資料。',
    ],
    [
      { attribute: 'listing', about: words('Shanghai', '上海') },
      'No listing of Halden in Shanghai is held.',
      '资料库没有哈尔登在上海上市的记录。',
      '資料庫沒有哈爾登在上海上市的記錄。',
    ],
    [
      { attribute: 'revenue', about: words('lenses', '镜片'), period: '2024' },
      'No revenue of Halden (lenses) for 2024 is held.',
      '资料库没有哈尔登2024年营收（镜片）的资料。',
      '資料庫沒有哈爾登2024年營收（鏡片）的資料。',
    ],
    [
      { attribute: 'acquisition', claim: [entity(CORVANE)] },
      'The library knows of no acquisition of Corvane by Halden.',
      '资料库没有哈尔登收购科凡的记录。',
      '資料庫沒有哈爾登收購科凡的記錄。',
    ],
    [
      { subjects: [HALDEN, CORVANE], attribute: 'acquisition', claim: [entity(CORVANE)] },
      'The library knows of no acquisition of Corvane by Halden.',
      '资料库没有哈尔登收购科凡的记录。',
      '資料庫沒有哈爾登收購科凡的記錄。',
    ],
    [
      { subjects: [HALDEN, CORVANE], attribute: 'acquisition' },
      'No acquisition between Halden and Corvane is held.',
      '资料库没有哈尔登、科凡之间收购的资料。',
      '資料庫沒有哈爾登、科凡之間收購的資料。',
    ],
    [
      { attribute: 'listing', claim: [words('Shanghai', '上海')] },
      'The library knows of no listing of Halden in Shanghai.',
      '资料库没有哈尔登在上海上市的记录。',
      '資料庫沒有哈爾登在上海上市的記錄。',
    ],
    [
      { attribute: 'chair', claim: [entity(OSEI)] },
      'The library does not know Mara Osei as chair of Halden.',
      '资料库没有奥塞为哈尔登董事长的记录。',
      '資料庫沒有奧塞為哈爾登董事長的記錄。',
    ],
    [
      { claim: [entity(CORVANE)] },
      'The library does not link Halden and Corvane.',
      '资料库没有哈尔登与科凡的关联。',
      '資料庫沒有哈爾登與科凡的關聯。',
    ],
    [
      { subjects: [HALDEN, CORVANE], attribute: 'chair' },
      'No chair of Halden and Corvane is held.',
      '资料库没有哈尔登、科凡董事长的资料。',
      '資料庫沒有哈爾登、科凡董事長的資料。',
    ],
    [
      { attribute: 'listing', heldOther: true },
      'What is held on the listing of Halden does not answer that.',
      '资料库中哈尔登的上市资料没有回答这个问题。',
      '資料庫中哈爾登的上市資料沒有回答這個問題。',
    ],
    [
      { attribute: 'listing', qualifier: 'reason', heldOther: true },
      'The library does not say why.',
      '资料库没有说明原因。',
      '資料庫沒有說明原因。',
    ],
    [{ subjects: [], attribute: 'fine' }, 'No fine is held.', '资料库没有罚款的资料。', '資料庫沒有罰款的資料。'],
  ])('%j is named', (missing, ...said) => {
    expect(inAll(of(missing))).toEqual(said);
  });

  it('is not named where nothing is known of it', () => {
    expect(inAll(of({}))).toEqual([undefined, undefined, undefined]);
    expect(inAll(of({ attribute: 'colour' }))).toEqual([undefined, undefined, undefined]);
  });
});
