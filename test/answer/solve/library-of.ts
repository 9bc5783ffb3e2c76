import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer } from '../../../src/answer/answer.ts';
import { ask } from '../../../src/answer/ask.ts';
import type { SourceFile } from '../../../src/knowledge/parse/front-matter.ts';
import { searchableFrom } from '../../fixtures/searchable-from.ts';

const KNOWLEDGE = join(import.meta.dirname, '../../../knowledge');

const WORDS = ['attributes.yaml', 'places.yaml', 'glossary.yaml', 'pages.yaml'].map(
  (path): SourceFile => ({ path, text: readFileSync(join(KNOWLEDGE, path), 'utf8') }),
);

/** The attributes, places and page plan of the repository with three invented companies and a festival, so that a test says all that is known. */
export function searchableOf(...statements: readonly string[]) {
  const card = `---\nnames: { en: Corvane, zh-Hans: 科维恩 }\npeople:\n  - { id: mara-osei, names: { en: Mara Osei, zh-Hans: 玛拉·奥塞 } }\n  - { id: ivo-brandt, names: { en: Ivo Brandt, zh-Hans: 伊沃·布兰特 } }\nproducts:\n  - { id: lumen, names: { en: Lumen, zh-Hans: 流明 } }\n  - { id: tallow, names: { en: Tallow, zh-Hans: 塔洛 } }\n---\n`;
  const articles = statements.map((text, place): SourceFile => {
    const day = `2024-${String(place + 1).padStart(2, '0')}-01`;
    return {
      path: `articles/2024/${day}-note-${place + 1}.md`,
      text: `---\ntitle: { en: Note ${place + 1}, zh: 札记${place + 1} }\npublisher: Mirror Weekly\nurl: https://example.com/${place + 1}\npublished: ${day}\ncompanies: [corvane]\n---\n\n${text}\n`,
    };
  });
  const owned = `---\nnames: { en: Brindle, zh-Hans: 布林德尔 }\ntickers: [BRDL]\nparent: corvane\n---\n`;
  const cards: readonly SourceFile[] = [
    { path: 'companies/corvane.md', text: card },
    { path: 'companies/brindle.md', text: owned },
    {
      path: 'topics/lantern-week.md',
      text: '---\nnames: { en: Lantern Week, zh-Hans: 灯笼周 }\nkind: term\npeople: []\n---\n',
    },
    { path: 'companies/halvorn.md', text: '---\nnames: { en: Halvorn, zh-Hans: 哈尔沃恩 }\n---\n' },
  ];
  return searchableFrom({ shared: [...WORDS, ...cards], own: articles });
}

/** Asks such a library one question. */
export function libraryOf(...statements: readonly string[]) {
  const searchable = searchableOf(...statements);
  return (question: string) => ask(question, {}, searchable, '2024-12-01');
}

export function verdictOf(answer: Answer): string | undefined {
  return answer.kind === 'answered' ? answer.findings[0]?.verdict : answer.kind;
}

export function datesOf(answer: Answer): readonly string[] {
  if (answer.kind !== 'answered') return [];
  return answer.findings.flatMap(({ rows }) => rows.flatMap(({ value }) => (value?.kind === 'date' ? value.date : [])));
}

export function entitiesOf(answer: Answer): readonly string[] {
  if (answer.kind !== 'answered') return [];
  return answer.findings.flatMap(({ rows }) =>
    rows.flatMap(({ value }) => (value?.kind === 'entity' ? value.entity.id : [])),
  );
}

/** The figures that an answer gives, as they are told. */
export function figuresOf(answer: Answer): readonly number[] {
  if (answer.kind !== 'answered') return [];
  return answer.findings.flatMap(({ rows }) =>
    rows.flatMap(({ value }) => (value?.kind === 'figure' ? value.amount : [])),
  );
}

/** The words that an answer gives where a value is neither a name nor a figure, in English. */
export function wordsOf(answer: Answer): readonly string[] {
  if (answer.kind !== 'answered') return [];
  return answer.findings.flatMap(({ rows }) =>
    rows.flatMap(({ value }) => (value?.kind === 'words' ? (value.text.en ?? []) : [])),
  );
}

/** A statement in both languages with its facts; the words are as plain as can be, for the facts decide. */
export function stating(en: string, zh: string, ...facts: readonly string[]): string {
  return `${en}, Mirror Weekly reported.\n《镜面周刊》报道，${zh}。\n\n${facts.map((fact) => `- ${fact}`).join('\n')}`;
}

/** What the two products of the invented company are. */
export const LUMEN = stating(
  'Corvane makes the drawing game Lumen',
  '科维恩开发绘画游戏流明',
  '{ attribute: what-it-does, of: lumen, value: { en: drawing game, zh: 绘画游戏 } }',
);
export const TALLOW = stating(
  'Corvane makes the accounting app Tallow',
  '科维恩开发记账应用塔洛',
  '{ attribute: what-it-does, of: tallow, value: { en: accounting app, zh: 记账应用 } }',
);

/** What is given as the reason; `none` where an answer says that no reason is held. */
export function reasonOf(answer: Answer): string {
  if (answer.kind !== 'answered') return answer.kind;
  const [finding] = answer.findings;
  if (finding?.missing?.qualifier === 'reason') return 'none';
  const [value] = (finding?.rows ?? []).flatMap((row) => row.value ?? []);
  return value?.kind === 'words' && value.text.en !== undefined ? value.text.en : answer.statements[0].text;
}
