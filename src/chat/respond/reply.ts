import type { Ambiguous, Answer, Answered, CitedStatement } from '../../answer/answer.ts';
import type { Library } from '../../knowledge/library.ts';
import { nameIn } from '../../knowledge/names.ts';
import { type ReaderLanguage, textLanguage } from '../../lang/locale.ts';
import { type Block, type Line, type Reply, text } from '../message/message.ts';
import { findingWordsIn } from '../words/finding-words.ts';
import { capitalised } from '../words/labels.ts';
import { unreadIn } from '../words/unread.ts';
import { publishedIn, publisherIn, undatedIn } from '../words/untold.ts';
import { type Words, wordsIn } from '../words/words.ts';
import { headlineBlocks } from './headline.ts';
import { outOfScopeBlocks } from './out-of-scope.ts';
import { refusalBlocks } from './refusal.ts';

/** Puts an answer into words. Statements stay verbatim; everything else is the bot's own wording. */
export function replyTo(answer: Answer, library: Library): Reply {
  const words = wordsIn(answer.language);
  return {
    kind: answer.kind,
    language: answer.language,
    blocks: [...readingNote(answer, words), ...blocksOf(answer, library, words)],
  };
}

function blocksOf(answer: Answer, library: Library, words: Words): readonly Block[] {
  switch (answer.kind) {
    case 'answered':
      return answeredBlocks(answer, library, words);
    case 'ambiguous':
      return [choicesBlock(answer, words)];
    case 'unknown':
      return refusalBlocks(answer, library);
    case 'outOfScope':
      return outOfScopeBlocks(answer, library, words);
  }
}

/** "Understood as" is said only where a name was put right or something was taken from the question before; what was not read always is. */
function readingNote({ reading, language }: Answer, words: Words): readonly Block[] {
  const parts = [...reading.corrections.map(({ name }) => name), ...reading.inherited];
  const understood = parts.length === 0 ? [] : [words.understood([...new Set(parts)].join(' · '))];
  const unread = reading.unread === undefined ? [] : unreadIn(reading.unread, language);
  return [...understood, ...unread].map((note): Block => ({ type: 'note', line: [text(note)] }));
}

/** The answer, what proves it, how old it is, and where it stands. */
function answeredBlocks(answer: Answered, library: Library, words: Words): readonly Block[] {
  const { statements, findings, language } = answer;
  const lines = statements.map((statement) => statementLine(statement, textLanguage(language), words));
  return [
    ...headlineBlocks(findings, library, language),
    ...lines.map((line): Block => ({ type: 'paragraph', line })),
    { type: 'note', line: [text(ageOf(answer, words))], ...(answer.age && { isOld: true }) },
    sourcesBlock(statements, language),
  ];
}

/** The sources of statements; what a source does not tell is said in words. */
export function sourcesBlock(statements: readonly CitedStatement[], language: ReaderLanguage): Block {
  const citations = statements.map(({ citation }) => ({
    ...citation,
    publisher: publisherIn(citation.publisher, language),
    published: publishedIn(citation.published, language),
  }));
  return { type: 'citations', label: wordsIn(language).sources, citations };
}

/** The day up to which it is known; where it is old, how long ago that is, and how old the newest article is. */
function ageOf({ asOf, age, language }: Answered, words: Words): string {
  if (asOf === '') return undatedIn(language);
  if (age === undefined) return words.asOf(asOf);
  const said = findingWordsIn(language);
  const known = capitalised(said.known(asOf, age.days));
  const { newest } = age;
  if (newest === undefined) return known;
  return `${known} · ${said.newest(nameIn(newest.subject.names, language), newest.day, newest.days)}`;
}

/** One statement with its mark; what is over says until when, and a text in the other language says that it is. */
export function statementLine(
  { text: shown, language, citation, superseded }: CitedStatement,
  reader: 'en' | 'zh',
  words: Words,
): Line {
  const over =
    superseded === undefined ? [] : [text(`${superseded.until ? words.until(superseded.until) : words.earlier} `)];
  const original = language === reader ? [] : [text(`${words.original[language]} `)];
  return [...over, ...original, text(`${shown} `), { type: 'cite', n: citation.n }];
}

function choicesBlock({ typed, choices }: Ambiguous, words: Words): Block {
  return {
    type: 'choices',
    label: words.which(typed),
    choices: choices.map(({ label, question }) => ({ label, text: question })),
  };
}

/** The reply as plain text, sources left out: statements carry their `[n]`. What `ask --json` gives as `text`. */
export function plainText({ blocks }: Reply): string {
  return blocks.flatMap(plainBlock).join('\n');
}

function plainBlock(block: Block): readonly string[] {
  switch (block.type) {
    case 'headline':
      return [`${block.label ?? ''}${plainLine(block.line)}`];
    case 'heading':
      return [block.text];
    case 'paragraph':
    case 'note':
      return [plainLine(block.line)];
    case 'list':
      return block.items.map((item) => `- ${plainLine(item)}`);
    case 'table':
    case 'chart':
      return block.rows.map((row) => row.map(plainLine).join(' | '));
    case 'choices':
      return [block.label, ...block.choices.map(({ label }) => `- ${label}`)];
    case 'citations':
    case 'suggestions':
      return [];
  }
}

/** A line without marks of any platform. */
function plainLine(line: Line): string {
  return line.map((inline) => (inline.type === 'cite' ? `[${inline.n}]` : inline.text)).join('');
}
