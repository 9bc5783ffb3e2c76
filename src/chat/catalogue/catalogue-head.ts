import { answerOf } from '../../answer/compose/answer-of.ts';
import type { Found } from '../../answer/facts/found.ts';
import { read } from '../../answer/reading/reading.ts';
import { solveForCommand } from '../../answer/solve/for-command.ts';
import type { Row } from '../../answer/value.ts';
import type { LibraryView } from '../../answer/view.ts';
import { type ReaderLanguage, textLanguage } from '../../lang/locale.ts';
import type { Entity } from '../../search/lexicon.ts';
import { changeIn } from '../words/changes.ts';
import { timeIn } from '../words/dates.ts';
import { findingWordsIn } from '../words/finding-words.ts';
import { capitalised, labelIn, mayLose } from '../words/labels.ts';
import { valueIn } from '../words/values.ts';
import type { FactView, HeadView, Source } from './catalogue-schema.ts';
import { sourceOfStatement } from './catalogue-source.ts';
import type { ViewParts } from './view-parts.ts';

const MOST_STATEMENTS = 20;

/** What the profile of a question says, for the head of a page: what it is, its newest figures, who leads it, where it is listed. */
export function headOf(entity: Entity, parts: ViewParts): HeadView {
  const { searchable, language, now } = parts;
  const { units, pages } = searchable.library;
  const reading = { ...read('', {}, searchable, now), language, textLanguage: textLanguage(language) };
  const view: LibraryView = { reading, searchable, now };
  const profile = solveForCommand({ kind: 'profile', subjects: [entity], attributes: [] }, view);
  const found = [profile, ...pages.head.figures.map((ids) => figureOf(entity, ids, view))].map(
    (one): Found | undefined => one && { ...one, proofs: [] },
  );
  const held = found.filter((one) => one !== undefined);
  const { findings, statements } = answerOf(held, view, MOST_STATEMENTS);
  const sourceOf = ({ n: [first] }: Row): Source | undefined => {
    const statement = statements.find(({ citation }) => citation.n === first);
    return statement && sourceOfStatement(statement, language);
  };
  const ofProfile = profile ? (findings[0]?.rows ?? []) : [];
  const figures = findings.slice(profile ? 1 : 0).flatMap(({ rows }) => rows.slice(0, 1));
  const others = pages.head.others.flatMap((id) => toldBest(ofProfile.filter(({ attribute }) => attribute === id)));
  const described = ofProfile.find(({ attribute }) => pages.head.describes.includes(attribute ?? ''));
  const source = described && sourceOf(described);
  return {
    ...(described?.value &&
      source && {
        description: { text: valueIn(described.value, { language, units }), source },
      }),
    facts: [...figures, ...others].flatMap((row) => {
      const own = sourceOf(row);
      return own ? [factOf(row, own, parts)] : [];
    }),
  };
}

/** A day tells more than words: of a listing that has no date only the word is left. */
function toldBest(rows: readonly Row[]): readonly Row[] {
  const told = rows.find(({ value }) => value?.kind !== 'words') ?? rows[0];
  return told ? [told] : [];
}

function figureOf(entity: Entity, ids: readonly string[], view: LibraryView): Found | undefined {
  const whole = (view.searchable.facts.of.get(entity.id) ?? []).filter(
    ({ subject, about }) => subject.id === entity.id && about === undefined,
  );
  const held = ids.find((id) => whole.some(({ attribute }) => attribute === id));
  if (held === undefined) return undefined;
  const found = solveForCommand({ kind: 'fact', subjects: [entity], attributes: [held], focus: 'latest' }, view);
  const rows = found?.rows.filter(({ role, attribute }) => role === 'value' && ids.includes(attribute ?? '')) ?? [];
  return found && rows.length > 0 ? { ...found, rows: rows.slice(0, 1) } : undefined;
}

function factOf(row: Row, source: Source, { searchable, language }: ViewParts): HeadView['facts'][number] {
  const { attributes, units } = searchable.library;
  const options = { language, units };
  const { attribute = '', value, about, time, change, basis, stage } = row;
  const beside = [
    about && value ? valueIn(about, options) : '',
    value?.kind === 'date' ? '' : whenIn(time ?? {}, attributes.find(({ id }) => id === attribute)?.kind, language),
    basis ? valueIn(basis, options) : '',
    stage ? valueIn(stage, options) : '',
    change ? changeIn(change, options) : '',
  ];
  const label = labelIn(attributes, { attribute }, language) ?? attribute;
  return {
    attribute,
    label: capitalised(label),
    value: value ? valueIn(value, { ...options, loss: mayLose(attributes, attribute) }) : '',
    // "Adjusted profit" need not say again that it is adjusted.
    beside: beside.filter((part) => part !== '' && !label.includes(part)),
    source,
  };
}

/** That a state was so on a day is not said to have begun on it. */
function whenIn(time: NonNullable<Row['time']>, kind: FactView['kind'] | undefined, language: ReaderLanguage): string {
  const shown = timeIn(time, language);
  return kind === 'state' && time.at !== undefined ? findingWordsIn(language).asOf(shown) : shown;
}
