import { displayName } from '../names.ts';
import type { Problem } from '../problems/problem.ts';
import { type Topic, topicSchema } from '../topic.ts';
import { articleIdOf } from './article-id.ts';
import { parseYaml, type SourceFile, splitFrontMatter } from './front-matter.ts';

/** One topic card, or the problems that keep it out of the library. */
export function parseTopic(file: SourceFile): { readonly topic?: Topic; readonly problems: readonly Problem[] } {
  const parts = splitFrontMatter(file.text);
  if (!parts) return { problems: [problem(file.path, 1, 'file', 'has no front matter. Start the file with ---')] };
  const { value, problems, lines } = parseYaml(topicSchema, file.path, parts.yaml, 2);
  if (!value) return { problems };
  if (displayName(value.names, 'en') !== '') {
    return { topic: { ...value, id: articleIdOf(file.path), path: file.path, lines }, problems: [] };
  }
  return { problems: [problem(file.path, lines['names'] ?? 2, 'names', 'holds no name. Write en, zh-Hans or both')] };
}

function problem(path: string, line: number, field: string, message: string): Problem {
  return { grade: 'error', path, line, field, message };
}
