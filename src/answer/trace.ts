import { displayName } from '../knowledge/company.ts';
import type { SearchableLibrary } from '../search/searchable.ts';
import { solve } from './ask.ts';
import type { Ask } from './asks/ask.ts';
import { classify } from './asks/classify/model.ts';
import { slottedIn } from './asks/clauses-of.ts';
import { referenceOf, referenceOfProof } from './facts/evidence.ts';
import { fitsOf } from './facts/fit.ts';
import type { Features } from './rank/features.ts';
import { select } from './rank/select.ts';
import type { AskContext } from './reading/reading.ts';
import { retrieve } from './retrieve/retrieve.ts';
import { textQuestionOf } from './retrieve/text-question.ts';
import { attributesFor } from './solve/asked.ts';
import { isAlone } from './solve/asked-content.ts';
import { solverOf } from './solve/index.ts';
import { settled } from './solve/settled.ts';
import { understand, understandUnlisted } from './understand.ts';
import type { LibraryView } from './view.ts';

/** How one ask was read and what was looked at for it. Shares are in [0, 1]. */
export type AskTrace = {
  /** The clause with names, dates and figures as slots. */
  readonly clause: string;
  readonly kind: string;
  /** The rule that read the kind, `model` or `default`. */
  readonly rule: string;
  readonly subjects: readonly string[];
  readonly attributes: readonly string[];
  readonly details: Readonly<Record<string, string>>;
  readonly solver: string;
  /** N-grams that spoke for the classifier's reading, where the folder has one. */
  readonly classifier?: string;
  readonly facts: readonly string[];
  readonly candidates: readonly string[];
  readonly decided: string;
};

export type Trace = {
  readonly folded: string;
  readonly marks: readonly string[];
  readonly asks: readonly AskTrace[];
};

const SHOWN = 5;

/** The way of a question from marks to the finding, for `ask --explain`. Works the answer out anew; the answer itself carries no trace. */
export function explain(question: string, context: AskContext, searchable: SearchableLibrary, now: string): Trace {
  const put = { question, context, searchable, now };
  const plain = understand(put);
  const { reading, asked } = understandUnlisted(put, plain) ?? plain;
  const view: LibraryView = { reading, searchable, now };
  const asks = settled(asked.asks, view);
  const mark = (name: string, { start, end }: { readonly start: number; readonly end: number }, means: string) =>
    `${name} [${start}, ${end}) "${reading.folded.slice(start, end)}" = ${means}`;
  return {
    folded: reading.folded,
    marks: [
      ...reading.names.map((name) =>
        mark('name', name, name.entities.map(({ kind, id }) => `${kind} ${id}`).join(' or ')),
      ),
      ...reading.dates.map((date) => mark('date', date, date.written)),
      ...reading.attributes.map((match) => mark('attribute', match, match.entry.id)),
      ...reading.qualifiers.map((match) =>
        mark('qualifier', match, `${match.entry.attribute}.${match.entry.qualifier}`),
      ),
      ...reading.places.map((match) => mark('place', match, match.entry.id)),
      ...reading.corrections.map((correction) => mark('corrected', correction, correction.typed)),
    ],
    asks: asks.map((ask) => traceOf(ask, view)),
  };
}

function traceOf(ask: Ask, view: LibraryView): AskTrace {
  const { reading, searchable } = view;
  const clause = slottedIn(ask.span, reading);
  const model = searchable.library.reading;
  const guess = model && classify(clause, reading.textLanguage, model);
  const found = solve(ask, view);
  return {
    clause,
    kind: ask.kind,
    rule: ask.rule,
    subjects: ask.subjects.map(({ names }) => displayName(names, reading.textLanguage)),
    attributes: ask.attributes,
    details: detailsOf(ask),
    solver: solverOf(ask.kind).says,
    ...(guess && {
      classifier: `${guess.kind} ${share(guess.probability.kind)}, ${guess.attribute ?? 'none'} ${share(guess.probability.attribute)}, because ${[...guess.because.kind, ...guess.because.attribute].join(' | ')}`,
    }),
    facts: fitsOf(ask, view, attributesFor(ask, view))
      .slice(0, SHOWN)
      .map(
        ({ fact, subject, about, time, content, type, score }) =>
          `${score.toFixed(2)} ${fact.subject.id} ${fact.attribute} ${fact.about ? `(${fact.about.en}) ` : ''}${fact.value.en} ${fact.at ?? `${fact.from ?? ''}..${fact.until ?? ''}`}: ` +
          `subject ${share(subject)}, about ${share(about)}, time ${share(time)}, content ${share(content)}, type ${share(type)} — ${fact.statement}`,
      ),
    candidates: candidatesOf(ask, view),
    decided: found
      ? `${found.kind}, sure ${share(found.sure)}, from ${found.proofs.map(referenceOfProof).join(', ')}`
      : 'nothing that is sure enough',
  };
}

function detailsOf({
  qualifier,
  answer,
  time,
  order,
  still,
  change,
  places,
  inherited,
}: Ask): Readonly<Record<string, string>> {
  return {
    answer,
    focus: time.focus,
    ...(qualifier !== undefined && { qualifier }),
    ...(time.written !== undefined && { time: time.written }),
    ...(order && { order }),
    ...(still && { still: 'yes' }),
    ...(change && { change }),
    ...(places.length > 0 && { places: places.map(({ id }) => id).join(', ') }),
    ...(inherited.length > 0 && { 'from the question before': inherited.join(', ') }),
  };
}

function candidatesOf(ask: Ask, view: LibraryView): readonly string[] {
  const { searchable, now } = view;
  const question = textQuestionOf(ask, view, isAlone(ask, view));
  const [own] = retrieve(question, searchable, now);
  return select(own?.statements ?? [], question, searchable, now)
    .slice(0, SHOWN)
    .map(({ document, score, features }) => `${score.toFixed(2)} ${referenceOf(document)}: ${spoken(features)}`);
}

/** The features that say something, by name. */
function spoken(features: Features): string {
  const said = Object.entries(features).filter(([, value]) => value !== 0);
  return said.map(([name, value]) => `${name} ${share(value)}`).join(', ');
}

function share(value: number): string {
  return value.toFixed(2);
}

/** The trace as lines of text. */
export function traceText({ folded, marks, asks }: Trace): string {
  const section = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [`  ${title}:`, ...lines.map((line) => `    ${line}`)];
  const parts = asks.flatMap((ask, place) => [
    `ask ${place + 1}: ${ask.kind} (rule ${ask.rule}) "${ask.clause}"`,
    `  subjects: ${ask.subjects.join(', ') || 'none'}; attributes: ${ask.attributes.join(', ') || 'none'}; ${Object.entries(
      ask.details,
    )
      .map(([name, value]) => `${name}: ${value}`)
      .join('; ')}`,
    `  solver: ${ask.solver}`,
    ...(ask.classifier === undefined ? [] : [`  classifier: ${ask.classifier}`]),
    ...section('facts', ask.facts),
    ...section('candidates', ask.candidates),
    `  decided: ${ask.decided}`,
  ]);
  return [`read: ${folded}`, ...section('marks', marks), ...parts].join('\n');
}
