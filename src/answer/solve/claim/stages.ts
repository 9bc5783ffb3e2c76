import type { DatedFact } from '../../../search/fact-index.ts';
import type { FoundRow } from '../../facts/found.ts';
import { rowOf } from '../../facts/shown.ts';
import type { LibraryView } from '../../view.ts';

/** Stages at which a plan or a deal did not come to pass. */
const FAILED = /end|block|terminat|cancel|withdr|suspend|reject|laps|fail|halt|abandon|scrap|prohibit/;
/** Stages that are still open. */
const OPEN = /announc|propos|plan|offer|agree|filed|pend|review/;

export function isFailed({ qualifiers }: DatedFact): boolean {
  return (qualifiers['stage'] ?? []).some(({ text }) => FAILED.test(text.en));
}

export function isOpenStage({ qualifiers }: DatedFact): boolean {
  return (qualifiers['stage'] ?? []).some(({ text }) => OPEN.test(text.en));
}

export function stageRow(fact: DatedFact, view: LibraryView): FoundRow | undefined {
  return fact.qualifiers['stage'] ? rowOf(fact, view, { aspect: 'qualifier:stage', role: 'part' }) : undefined;
}
