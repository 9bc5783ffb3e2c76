import type { Check, CheckContext } from '../../../src/knowledge/checks/check.ts';
import type { SourceFile } from '../../../src/knowledge/front-matter.ts';
import { parseLibrary } from '../../../src/knowledge/load.ts';
import { byPlace, formatProblem } from '../../../src/knowledge/problem.ts';
import { createLexicon } from '../../../src/search/lexicon.ts';

export const TODAY = '2026-06-01';

const ATTRIBUTES = `
- { id: chief-executive, answers: person, kind: state, labels: { en: CEO, zh: 首席执行官 }, asks: { en: [CEO], zh: [首席执行官] } }
- { id: business-head, answers: person, kind: state, many: true, labels: { en: head, zh: 负责人 }, asks: { en: [head], zh: [负责人] } }
- { id: revenue, answers: money, kind: figure, labels: { en: revenue, zh: 收入 }, asks: { en: [revenue], zh: [收入] } }
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

export const ACME = card('acme', '{ en: Acme, zh-Hans: 极致 }');

/** The card of Acme with facts; the first fact starts on line 4. */
export function acmeWithFacts(facts: string): SourceFile {
  return card('acme', '{ en: Acme, zh-Hans: 极致 }', `facts:\n${facts}`);
}

/** What one check says of some files, as lines `grade path:line field: message`. */
export function run(
  check: Check,
  files: readonly SourceFile[],
  firstArticle?: CheckContext['firstArticle'],
): readonly string[] {
  const { library, problems } = parseLibrary([...files, { path: 'attributes.yaml', text: ATTRIBUTES }]);
  if (problems.length > 0) throw new Error(`The sample does not load: ${problems.map(formatProblem).join('; ')}`);
  const context = { library, find: createLexicon(library).find, today: TODAY, ...(firstArticle && { firstArticle }) };
  return [...check.run(context)].sort(byPlace).map((problem) => `${problem.grade} ${formatProblem(problem)}`);
}
