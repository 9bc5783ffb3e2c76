import type { Check, CheckContext } from '../../../src/knowledge/checks/check.ts';
import { parseLibrary } from '../../../src/knowledge/load.ts';
import type { SourceFile } from '../../../src/knowledge/parse/front-matter.ts';
import { byPlace, formatProblem } from '../../../src/knowledge/problems/problem.ts';
import { createLexicon } from '../../../src/search/lexicon.ts';

export const TODAY = '2026-06-01';

const ATTRIBUTES = `
- { id: chief-executive, answers: person, kind: state, labels: { en: chief executive, zh: 首席执行官 }, asks: { en: [chief executive, CEO], zh: [首席执行官] } }
- { id: business-head, answers: person, kind: state, many: true, labels: { en: head, zh: 负责人 }, asks: { en: [head], zh: [负责人] } }
- { id: revenue, answers: money, kind: figure, labels: { en: revenue, zh: 收入 }, asks: { en: [revenue], zh: [收入] }, units: [CNY, USD], qualifiers: { basis: { answers: thing, labels: { en: basis, zh: 口径 }, values: { forecast: 预测, net: 净额 } }, change: { answers: percent, labels: { en: change, zh: 变化 } } } }
- { id: stores, answers: count, kind: figure, labels: { en: stores, zh: 门店 }, asks: { en: [stores, shops], zh: [门店, 家店] }, units: [stores] }
- id: listing
  answers: date
  kind: event
  many: true
  labels: { en: listing, zh: 上市 }
  asks: { en: [listed, went public], zh: [上市] }
  qualifiers:
    price: { answers: money, labels: { en: price, zh: 发行价 }, asks: { en: [issue price], zh: [发行价] } }
    raised: { answers: money, labels: { en: raised, zh: 募资 }, asks: { en: [raised], zh: [募资] } }
    ticker: { answers: thing, labels: { en: symbol, zh: 代码 }, asks: { en: [ticker], zh: [代码] } }
    kind: { answers: thing, labels: { en: kind, zh: 方式 }, values: { primary: 主要上市, secondary: 第二上市 } }
- id: fine
  answers: money
  kind: event
  many: true
  labels: { en: fine, zh: 罚款 }
  asks: { en: [fined], zh: [罚款] }
  qualifiers:
    by: { answers: organisation, labels: { en: by, zh: 处罚机关 }, asks: { en: [who fined], zh: [谁罚] } }
    for: { answers: thing, labels: { en: for, zh: 事由 } }
- { id: event, answers: thing, kind: event, many: true, labels: { en: event, zh: 事件 }, vague: true, asks: { en: [], zh: [] } }
- { id: figure, answers: count, kind: figure, many: true, labels: { en: figure, zh: 数据 }, vague: true, asks: { en: [], zh: [] } }
`;

const PLACES = `
- { id: hong-kong, names: { en: Hong Kong, zh-Hans: 香港 }, aka: [HKEX, 港交所] }
- { id: tokyo, names: { en: Tokyo, zh-Hans: 东京 } }
`;

export type SampleArticle = {
  readonly id?: string;
  readonly url?: string;
  readonly title?: string;
  readonly published?: string;
  readonly companies?: string;
  readonly people?: string;
  readonly questions?: string;
  /** Starts on line 11 of the file. */
  readonly body?: string;
};

/** An article that every check accepts, except for what the test gives: title on line 2, url on 4, questions on 8. */
export function article(parts: SampleArticle = {}): SourceFile {
  const { id = '2022-01-25-acme', url = `https://example.com/${id}`, published = '2022-01-25' } = parts;
  const text = `---
title: ${parts.title ?? '{ en: Acme opens a shop, zh: 极致开店 }'}
publisher: The Paper
url: ${url}
published: ${published}
companies: ${parts.companies ?? '[acme]'}
people: ${parts.people ?? '[]'}
questions: ${parts.questions ?? '[When did Acme open a shop?, 极致什么时候开店？]'}
---

${parts.body ?? 'Acme opened a shop in 2022.\n极致2022年开店。'}
`;
  return { path: `articles/2022/${id}.md`, text };
}

/** A company card; `yaml` follows the names, from line 3. */
export function card(id: string, names: string, yaml = ''): SourceFile {
  return { path: `companies/${id}.md`, text: `---\nnames: ${names}\n${yaml}\n---\n` };
}

/** A statement with the list of its facts below: the first fact of the first statement stands on line 14 of the file. */
export function statement(en: string, zh: string, ...facts: readonly string[]): string {
  return `${en}\n${zh}\n\n${facts.map((fact) => `- { ${fact} }`).join('\n')}`;
}

export const ACME = card('acme', '{ en: Acme, zh-Hans: 极致 }');

/** The card of Acme with facts; the first fact starts on line 4. */
export function acmeWithFacts(facts: string): SourceFile {
  return card('acme', '{ en: Acme, zh-Hans: 极致 }', `facts:\n${facts}`);
}

/** Some files beside the sample's attributes and places. */
export function contextFiles(files: readonly SourceFile[]): readonly SourceFile[] {
  return [...files, { path: 'attributes.yaml', text: ATTRIBUTES }, { path: 'places.yaml', text: PLACES }];
}

/** The library that some files make up beside the sample's attributes and places, as a check looks at it. */
export function contextOf(files: readonly SourceFile[]): CheckContext {
  const { library, problems } = parseLibrary(contextFiles(files));
  if (problems.length > 0) throw new Error(`The sample does not load: ${problems.map(formatProblem).join('; ')}`);
  return { library, find: createLexicon(library).find, today: TODAY };
}

/** What one check says of some files, as lines `grade path:line field: message`. */
export function run(
  check: Check,
  files: readonly SourceFile[],
  firstArticle?: CheckContext['firstArticle'],
): readonly string[] {
  const context = { ...contextOf(files), ...(firstArticle && { firstArticle }) };
  return [...check.run(context)].sort(byPlace).map((problem) => `${problem.grade} ${formatProblem(problem)}`);
}
