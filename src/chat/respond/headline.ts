import type { Finding, Missing } from '../../answer/value.ts';
import { nameIn } from '../../knowledge/names.ts';
import { type Block, type Line, type Reply, text } from '../message/message.ts';
import type { Labels } from '../words/labels.ts';
import { comparisonBlocks } from './findings/comparison.ts';
import { distinctRows } from './findings/distinct-rows.ts';
import { before, factLine } from './findings/fact-line.ts';
import { profileBlocks, timelineBlocks } from './findings/lines.ts';
import { type Speech, speechOf } from './findings/speech.ts';
import { verdictLine } from './findings/verdict-line.ts';

/** The answers that come first, in the order of the question: values, names, dates and verdicts, each with its marks. */
export function headlineBlocks(
  findings: readonly Finding[],
  library: Labels,
  language: Reply['language'],
): readonly Block[] {
  const speech = speechOf(library, language);
  const labels = labelsOf(findings, speech);
  return findings.flatMap((given, index) => {
    const finding = { ...given, rows: distinctRows(given.rows, speech) };
    const isSentence = finding.missing !== undefined || finding.verdict !== undefined;
    return labelled(blocksOf(finding, speech), isSentence ? undefined : labels[index], speech);
  });
}

function blocksOf(finding: Finding, speech: Speech): readonly Block[] {
  const { kind, rows, verdict, missing } = finding;
  if (kind === 'verdict' && verdict !== undefined) return [{ ...headline(verdictLine(finding, speech)), verdict }];
  if (rows.length === 0 && missing === undefined) return [];
  if (kind === 'comparison' && missing !== undefined && rows.length > 1)
    return [...comparisonBlocks(finding, speech), ...lacking(missing, speech)];
  if (kind === 'fact' && missing !== undefined && isOfOthers(missing, finding))
    return [...eachBlock(finding, speech), ...lacking(missing, speech)];
  if (rows.length === 0 || missing !== undefined) return [headline(factLine(finding, speech))].filter(hasText);
  switch (kind) {
    case 'comparison':
    case 'superlative':
      return comparisonBlocks(finding, speech);
    case 'timeline':
      return timelineBlocks(finding, speech);
    case 'profile':
      return profileBlocks(finding, speech);
    default:
      return factBlocks(finding, speech);
  }
}

/** True where it is held of others that are named beside those of which it is not. */
function isOfOthers(missing: Missing, { rows }: Finding): boolean {
  return (
    rows.some(({ role }) => role === 'value') &&
    rows.every(({ subject }) => subject !== undefined && !missing.subjects.includes(subject))
  );
}

/** One of those that are compared or named beside each other has no such fact: said below the others. */
function lacking(missing: Missing, speech: Speech): readonly Block[] {
  const said = speech.missing(missing);
  return said === undefined ? [] : [{ type: 'note', line: [text(said)] }];
}

/** A fact of several companies is a line for each. */
function factBlocks(finding: Finding, speech: Speech): readonly Block[] {
  const subjects = new Set(finding.rows.flatMap(({ subject }) => subject ?? []));
  if (finding.kind === 'list' || subjects.size < 2) return [headline(factLine(finding, speech))].filter(hasText);
  return eachBlock(finding, speech);
}

function eachBlock({ missing: _, ...finding }: Finding, speech: Speech): readonly Block[] {
  const subjects = new Set(finding.rows.flatMap(({ subject }) => subject ?? []));
  return [...subjects].flatMap((subject) => {
    const rows = finding.rows.filter((row) => row.subject === subject);
    const line = factLine({ ...finding, rows, more: 0 }, speech);
    return [{ ...headline(line), label: before(nameIn(subject.names, speech.language), speech) }];
  });
}

type Headline = Extract<Block, { type: 'headline' }>;

function headline(line: Line): Headline {
  return { type: 'headline', line };
}

function hasText({ line }: Headline): boolean {
  return line.length > 0;
}

/** What each finding answers, where there are several: by what was asked, by whose it is, or by both. */
function labelsOf(findings: readonly Finding[], speech: Speech): readonly (string | undefined)[] {
  if (findings.length < 2) return findings.map(() => undefined);
  const names = findings.map(({ asked }) =>
    asked.subjects.map((entity) => nameIn(entity.names, speech.language)).join(speech.words.comma),
  );
  const kinds = findings.map(({ asked, kind }) => (kind === 'profile' ? undefined : speech.label(asked)));
  const differ = new Set(names).size > 1;
  return findings.map(({ asked }, index) => {
    const [name = '', kind] = [names[index], kinds[index]];
    // Who was there before is not called what the present one is.
    if (asked.before && kinds.indexOf(kind) < index) return speech.words.earlier;
    if (kind === undefined) return name === '' ? undefined : name;
    if (!differ || name === '') return kind;
    return speech.language === 'en' ? `${name}, ${kind}` : `${name}${kind}`;
  });
}

/** The label goes before the first line; a list or a table gets it as a line above. */
function labelled(blocks: readonly Block[], label: string | undefined, speech: Speech): readonly Block[] {
  const [first, ...others] = blocks;
  if (first === undefined || label === undefined) return blocks;
  if (first.type !== 'headline') return [{ type: 'heading', text: before(label, speech).trim() }, ...blocks];
  if (first.label !== undefined) return blocks;
  return [{ ...first, label: before(label, speech) }, ...others];
}

/** A sentence for each thing that was asked for and is not held. */
export function missingSentences(
  missing: readonly Missing[],
  library: Labels,
  language: Reply['language'],
): readonly string[] {
  const speech = speechOf(library, language);
  return [...new Set(missing.flatMap((one) => speech.missing(one) ?? []))];
}
