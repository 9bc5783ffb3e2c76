import type { Article } from '../article.ts';
import type { Attribute } from '../attribute.ts';
import type { Company } from '../company.ts';
import type { CoverageColumn, LookedFor } from '../coverage/coverage.ts';
import type { Glossary } from '../glossary.ts';
import type { Place } from '../place.ts';
import type { Problem } from '../problems/problem.ts';
import type { Ranking } from '../ranking.ts';
import type { ReadingModel } from '../reading-model.ts';
import type { PagePlan } from '../shown/page-plan.ts';
import type { UnitEntry } from '../shown/unit.ts';
import type { Topic } from '../topic.ts';

/** What one file of the knowledge folder holds: one of these, or none where its problems keep it out. */
export type FileContent = {
  readonly article?: Article;
  readonly company?: Company;
  readonly topic?: Topic;
  readonly attributes?: readonly Attribute[];
  readonly places?: readonly Place[];
  readonly units?: readonly UnitEntry[];
  readonly pages?: PagePlan;
  readonly glossary?: Glossary;
  readonly ranking?: Ranking;
  readonly coverage?: readonly CoverageColumn[];
  readonly lookedFor?: readonly LookedFor[];
  readonly reading?: ReadingModel;
};

export type ParsedFile = {
  readonly path: string;
  readonly content: FileContent;
  readonly problems: readonly Problem[];
};

/** A file that could not be read, in the place of what it holds. */
export function unreadFile(problem: Problem): ParsedFile {
  return { path: problem.path, content: {}, problems: [problem] };
}

/** True for a file that is left out because something is wrong with it. A draft is left out as its writer wants. */
export function isBroken(file: ParsedFile): boolean {
  return !hasContent(file) && file.problems.some(({ grade }) => grade === 'error');
}

/** True when the file says something that can be used. */
export function hasContent({ content }: ParsedFile): boolean {
  return Object.keys(content).length > 0;
}
