import type { GlossaryTerm } from '../../knowledge/glossary.ts';
import type { Place } from '../../knowledge/place.ts';
import type { Period } from '../../lang/dates/date.ts';
import type { AnswerType, AskKind } from '../../lang/language.ts';
import type { Span } from '../../search/analyse.ts';
import type { Entity } from '../../search/lexicon.ts';

/** What an ask may take from the question before, or from another part of the same question. */
export type Slot = 'subjects' | 'attribute' | 'period' | 'kind';

/** Which of several values is asked for. `period`: that of the period named; absent, the present one, or the newest. */
export type Focus = 'now' | 'latest' | 'first' | 'before' | 'next' | 'period';

/** The time that an ask speaks of. */
export type AskTime = {
  readonly period?: Period;
  /** Two or more periods that are named one beside the other ("2023 vs 2024"). */
  readonly periods: readonly Period[];
  readonly focus: Focus;
  /** Set where a part of a year is named and not its year: "q3". */
  readonly isYearless?: true;
  /** Set where the figure of a quarter is asked for, and not of which: 最新一季. */
  readonly isQuarter?: true;
  /** Set where what came after this day (`YYYY-MM-DD`) is asked for: "what happened next". */
  readonly after?: string;
  /** The words that name it, as typed. */
  readonly written?: string;
};

/** One thing that a question asks: what the solvers work on. */
export type Ask = {
  readonly kind: AskKind;
  /** The companies, products and people that are named; the topics where no such name is. Empty where nothing is named: "which company was fined most". */
  readonly subjects: readonly Entity[];
  /** Topics that are named beside them: they say which of several facts is meant. */
  readonly topics: readonly Entity[];
  /** Ids of `attributes.yaml` that the words may ask for, the likeliest first; none: no known attribute. */
  readonly attributes: readonly string[];
  /** Set where no word names the attributes and the classifier is hardly sure of them: "no deliveries are held" would puzzle who asked for a price. */
  readonly unsure?: true;
  /** The part of the attribute that is asked for: `by`, `price`, `date`. */
  readonly qualifier?: string;
  readonly places: readonly Place[];
  /** Places of which another one is asked for: "which exchange did it choose after London". */
  readonly notAt?: readonly Place[];
  readonly time: AskTime;
  readonly answer: AnswerType;
  readonly order?: 'most' | 'least';
  /** How many of an order are asked for: "top 5". */
  readonly top?: number;
  /** A claim that something is so to this day. */
  readonly still: boolean;
  /** A claim that something is not so: "Corvane never listed, right". */
  readonly denied?: true;
  /** Set where a target, a plan or a forecast is asked for. */
  readonly basis?: 'expected';
  /** A claim that a figure grew or fell. */
  readonly change?: 'up' | 'down';
  /** Set where all of a series is asked for: 历年营收, 历任董事长. */
  readonly series?: 'year' | 'quarter' | 'holder';
  /** What a list leaves out. */
  readonly without?: readonly Entity[];
  /** Set where a part of each value is asked for: what was paid for each. */
  readonly each?: true;
  /** Words of the field that the question before said beside its attribute: "antitrust". */
  readonly further?: readonly GlossaryTerm[];
  /** The rule that read its kind, `model` where the classifier did, `default` where nothing did. */
  readonly rule: string;
  readonly inherited: readonly Slot[];
  /** Its part of the folded question. */
  readonly span: Span;
  /** The spans that names, attributes, time and question words take up; what is left is content. */
  readonly taken: readonly Span[];
};
