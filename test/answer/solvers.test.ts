import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { ask } from '../../src/answer/ask.ts';
import type { SourceFile } from '../../src/knowledge/front-matter.ts';
import { parseLibrary } from '../../src/knowledge/load.ts';
import { formatProblem } from '../../src/knowledge/problem.ts';
import { createSearchableLibrary } from '../../src/search/searchable.ts';

const KNOWLEDGE = join(import.meta.dirname, '../../knowledge');

/** The attributes and places of the repository with an invented company, so that a test says all that is known. */
function libraryOf(...statements: readonly string[]) {
  const own = ['attributes.yaml', 'places.yaml', 'glossary.yaml'].map(
    (path): SourceFile => ({ path, text: readFileSync(join(KNOWLEDGE, path), 'utf8') }),
  );
  const card = `---\nnames: { en: Corvane, zh-Hans: 科维恩 }\npeople:\n  - { id: mara-osei, names: { en: Mara Osei, zh-Hans: 玛拉·奥塞 } }\n  - { id: ivo-brandt, names: { en: Ivo Brandt, zh-Hans: 伊沃·布兰特 } }\nproducts:\n  - { id: lumen, names: { en: Lumen, zh-Hans: 流明 } }\n---\n`;
  const articles = statements.map(
    (text, place): SourceFile => ({
      path: `articles/2024/2024-0${place + 1}-01-note.md`.replace('note', `note-${place + 1}`),
      text: `---\ntitle: { en: Note ${place + 1}, zh: 札记${place + 1} }\npublisher: Mirror Weekly\nurl: https://example.com/${place + 1}\npublished: 2024-0${place + 1}-01\ncompanies: [corvane]\n---\n\n${text}\n`,
    }),
  );
  const { library, problems } = parseLibrary([...own, { path: 'companies/corvane.md', text: card }, ...articles]);
  if (problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'));
  const searchable = createSearchableLibrary(library);
  return (question: string) => ask(question, {}, searchable, '2024-12-01');
}

function verdictOf(answer: Answer): string | undefined {
  return answer.kind === 'answered' ? answer.findings[0]?.verdict : answer.kind;
}

function datesOf(answer: Answer): readonly string[] {
  if (answer.kind !== 'answered') return [];
  return answer.findings.flatMap(({ rows }) => rows.flatMap(({ value }) => (value?.kind === 'date' ? value.date : [])));
}

function peopleOf(answer: Answer): readonly string[] {
  if (answer.kind !== 'answered') return [];
  return answer.findings.flatMap(({ rows }) =>
    rows.flatMap(({ value }) => (value?.kind === 'entity' ? value.entity.id : [])),
  );
}

const USERS = `Corvane's app Lumen had 120 million monthly active users in June 2024, Mirror Weekly reported.
《镜面周刊》报道，科维恩的应用流明2024年6月有1.2亿月活跃用户。

- { attribute: mau, about: lumen, value: 120 million, unit: users, at: 2024-06 }`;

const LISTED = `Corvane was listed on the Nasdaq on 4 May 2019 at 12 US dollars a share, Mirror Weekly reported.
《镜面周刊》报道，科维恩2019年5月4日在纳斯达克上市，发行价12美元。

- { attribute: listing, about: nasdaq, at: 2019-05-04, price: 12, unit: USD }`;

const LEFT = `Corvane left the Nasdaq on 9 March 2023, Mirror Weekly reported.
《镜面周刊》报道，科维恩2023年3月9日从纳斯达克退市。

- { attribute: delisting, about: nasdaq, at: 2023-03-09 }`;

const AGREED = `Corvane agreed on 2 February 2022 to buy the map maker Tarn for 90 million euros, Mirror Weekly reported.
《镜面周刊》报道，科维恩2022年2月2日同意以9000万欧元收购地图商塔恩。

- { attribute: acquisition, value: { en: Tarn, zh: 塔恩 }, at: 2022-02-02, price: 90 million, unit: EUR, stage: agreed }`;

const CLOSED = `Corvane closed the purchase of the map maker Tarn on 30 June 2022, Mirror Weekly reported.
《镜面周刊》报道，科维恩2022年6月30日完成收购地图商塔恩。

- { attribute: acquisition, value: { en: Tarn, zh: 塔恩 }, at: 2022-06-30, stage: closed }`;

const CHAIRS = `Ivo Brandt became chairman of Corvane on 1 April 2021, succeeding Mara Osei, Mirror Weekly reported.
《镜面周刊》报道，伊沃·布兰特2021年4月1日接替玛拉·奥塞出任科维恩董事长。

- { attribute: chair, value: ivo-brandt, from: 2021-04-01 }
- { attribute: chair, value: mara-osei, until: 2021-04-01 }`;

describe('a claim over an amount', () => {
  const about = libraryOf(USERS);

  it.each([
    ['does Lumen have over 100 million monthly active users', 'yes'],
    ['does Lumen have over 200 million monthly active users', 'no'],
    ['does Lumen have less than 200 million monthly active users', 'yes'],
    ['流明月活过亿了吗', 'yes'],
    ['流明月活超过2亿了吗', 'no'],
  ])('%s: %s', (question, verdict) => {
    expect(verdictOf(about(question))).toBe(verdict);
  });
});

describe('a claim that something is so still', () => {
  it('is denied by what ended it', () => {
    expect(verdictOf(libraryOf(LISTED, LEFT)('is Corvane still listed on the Nasdaq'))).toBe('no');
    expect(verdictOf(libraryOf(LISTED)('is Corvane still listed on the Nasdaq'))).toBe('yes');
  });
});

describe('the stage of a deal', () => {
  const about = libraryOf(AGREED, CLOSED);

  it('says which of its days is meant', () => {
    expect(datesOf(about('when did Corvane agree to buy Tarn'))).toContain('2022-02-02');
    expect(datesOf(about('when did Corvane complete the purchase of Tarn'))).toEqual(['2022-06-30']);
    expect(datesOf(about('科维恩收购塔恩是什么时候完成的'))).toEqual(['2022-06-30']);
  });
});

describe('who came next', () => {
  const about = libraryOf(CHAIRS);

  it('is somebody else, in the office that is named', () => {
    expect(peopleOf(about('who replaced Mara Osei as chairman of Corvane'))).toContain('ivo-brandt');
    expect(peopleOf(about('who was chairman of Corvane before Ivo Brandt'))).toEqual(['mara-osei']);
  });
});

describe('a figure of one place', () => {
  const about = libraryOf(`Corvane had 40 million monthly active users in Japan in June 2024, Mirror Weekly reported.
《镜面周刊》报道，科维恩2024年6月在日本有4000万月活跃用户。

- { attribute: mau, about: japan, value: 40 million, unit: users, at: 2024-06 }`);

  it('answers a question on that place and on no other', () => {
    expect(about('how many monthly active users does Corvane have in Japan').kind).toBe('answered');
    expect(about('how many monthly active users does Corvane have in Brazil').kind).toBe('unknown');
  });
});

describe('a question why', () => {
  const FINED = `Corvane was fined 3 million euros on 5 May 2023, Mirror Weekly reported.
《镜面周刊》报道，科维恩2023年5月5日被罚款300万欧元。

- { attribute: fine, value: 3 million, unit: EUR, at: 2023-05-05 }`;
  const GROUND = `The regulator found that Corvane had hidden defects of its lamps for two years, Mirror Weekly reported on 5 May 2023.
《镜面周刊》2023年5月5日报道，监管机构认定科维恩两年来隐瞒灯具缺陷。

- asks:
  - why was Corvane fined in 2023
  - 科维恩2023年为什么被罚`;

  it('is answered by the statement that was asked why', () => {
    const answer = libraryOf(FINED, GROUND)('why did Corvane get fined in 2023');
    expect(answer.kind === 'answered' && answer.statements[0].text).toContain('hidden defects');
  });

  it('names the reason as missing where only the event is held', () => {
    const answer = libraryOf(FINED)('why was Corvane fined');
    expect(answer.kind === 'answered' && answer.findings[0]?.missing?.qualifier).toBe('reason');
  });
});

describe('a known yes', () => {
  it('answers the same question and not another on the same company', () => {
    const about = libraryOf(`Corvane sells lamps in forty countries, Mirror Weekly reported in June 2024.
《镜面周刊》2024年6月报道，科维恩在四十个国家销售灯具。

- asks:
  - yes: does Corvane sell abroad
  - 科维恩卖到多少个国家`);
    expect(verdictOf(about('does Corvane sell abroad?'))).toBe('yes');
    expect(verdictOf(about('does Corvane pollute?'))).not.toBe('yes');
  });
});
