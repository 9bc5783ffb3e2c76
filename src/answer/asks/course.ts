import type { AskKind } from '../../lang/language.ts';
import { seriesIn } from './focus.ts';
import type { SeriesOf } from './grammar/compiled.ts';
import type { Said } from './said.ts';
import type { Wanted } from './wanted.ts';

/** A series that is asked for, and the words that say so, which say nothing else. */
export type Course = { readonly of: SeriesOf; readonly words: readonly string[] };

/** Rules of a timeline that a figure can have: what became of a figure after an event is told by the event. */
const TIMELINES: readonly string[] = ['en.timeline', 'zh.timeline'];

/**
 * The series that a clause asks for: "revenue by year", "valuation history", 历任董事长. The timeline of a figure ("how has its revenue
 * grown since 2022") is its series, too. Undefined where none is asked for; `guess` is the kind that the classifier is sure of.
 */
export function courseIn(
  { text, language, rule }: Pick<Said, 'text' | 'language' | 'rule'>,
  { attributes, read, isOfFigure }: Pick<Wanted, 'attributes' | 'read' | 'isOfFigure'>,
  guess: AskKind | undefined,
): Course | undefined {
  if (attributes.length === 0) return undefined;
  const { of, words } = seriesIn(text, language);
  const isTimeline = rule === undefined ? guess === 'timeline' : TIMELINES.includes(rule.id);
  const isFree = rule === undefined || rule.kind === 'list' || isTimeline;
  if (of !== undefined && isFree && (of === 'holder' || isOfFigure)) return { of, words };
  return isTimeline && isOfFigure && read.length > 0 ? { of: 'year', words } : undefined;
}
