import type { Ambiguous, Answer, Answered, CitedStatement, OutOfScope, Unknown } from '../../answer/answer.ts';
import { LONGEST_QUESTION } from '../../answer/reading/reading.ts';
import type { Library } from '../../knowledge/library.ts';
import { textLanguage } from '../../lang/locale.ts';
import { inScript } from '../../lang/script.ts';
import { inLanguage } from '../../lang/text.ts';
import { type Block, type Inline, type Line, type Reply, text } from '../message/message.ts';
import { type Words, wordsIn } from '../words/words.ts';

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
      return answeredBlocks(answer, words);
    case 'ambiguous':
      return [choicesBlock(answer, words)];
    case 'unknown':
      return unknownBlocks(answer, words);
    case 'outOfScope':
      return outOfScopeBlocks(answer, library, words);
  }
}

/** "Understood as" is said only where a name was put right or something was taken from the question before. */
function readingNote({ reading }: Answer, words: Words): readonly Block[] {
  const parts = [...reading.corrections.map(({ name }) => name), ...reading.inherited];
  return parts.length === 0 ? [] : [{ type: 'note', line: [text(words.understood([...new Set(parts)].join(' · ')))] }];
}

function answeredBlocks({ statements, asOf, language }: Answered, words: Words): readonly Block[] {
  return [
    ...statements.map(
      (statement): Block => ({
        type: 'paragraph',
        line: statementLine(statement, textLanguage(language), words),
      }),
    ),
    { type: 'note', line: [text(words.asOf(asOf))] },
    { type: 'citations', label: words.sources, citations: statements.map(({ citation }) => citation) },
  ];
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

function unknownBlocks({ nearest, holdings }: Unknown, words: Words): readonly Block[] {
  const blocks: Block[] = [{ type: 'paragraph', line: [text(words.notFound)] }];
  if (nearest.length > 0) {
    blocks.push({ type: 'paragraph', line: [text(words.nearest)] });
    blocks.push({
      type: 'list',
      items: nearest.map(({ title, publisher, published }) => [text(`${title} · ${publisher} · ${published}`)]),
    });
  }
  for (const { name, articles, newest } of holdings)
    blocks.push({ type: 'note', line: [text(words.holding(name, articles, newest))] });
  return blocks;
}

function outOfScopeBlocks({ topicName, language }: OutOfScope, library: Library, words: Words): readonly Block[] {
  const { subject, outOfScope, examples } = library.glossary;
  const reader = textLanguage(language);
  const shown = (value: string) => inScript(value, language);
  const say = (line: string): Block => ({ type: 'paragraph', line: [text(shown(line))] });
  const offered: readonly Block[] = [
    say(words.tryAsking),
    { type: 'list', items: examples[reader].map((one): readonly Inline[] => [text(shown(one))]) },
  ];
  const offer = examples[reader].length === 0 ? [] : offered;
  const reply = outOfScope.find(({ topic }) => topic === topicName)?.reply;
  if (reply) return [say(reply[reader])];
  if (topicName === 'thanks') return [say(words.thanks)];
  if (topicName === 'empty') return [say(words.empty)];
  if (topicName === 'too-long') return [say(words.tooLong(LONGEST_QUESTION))];
  if (library.articles.size === 0) return [say(words.noLibrary)];
  if (topicName === 'unrelated') return [say(words.unrelated(inLanguage(subject, reader))), ...offer];
  return [say(words.greeting(inLanguage(subject, reader))), ...offer];
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
      return block.rows.map((row) => row.map(plainLine).join(' | '));
    case 'choices':
      return [block.label, ...block.choices.map(({ label }) => `- ${label}`)];
    case 'citations':
    case 'suggestions':
      return [];
  }
}

/** A line without marks of any platform. */
export function plainLine(line: Line): string {
  return line.map((inline) => (inline.type === 'cite' ? `[${inline.n}]` : inline.text)).join('');
}
