import { type Company, companySchema, displayName } from './company.ts';
import { parseYaml, type SourceFile, splitFrontMatter } from './front-matter.ts';
import { articleIdOf } from './parse-article.ts';
import type { Problem } from './problem.ts';

/** One company card, or the problems that keep it out of the library. */
export function parseCompany(file: SourceFile): { readonly company?: Company; readonly problems: readonly Problem[] } {
  const parts = splitFrontMatter(file.text);
  if (!parts)
    return {
      problems: [problem(file.path, 1, 'file', 'has no front matter. Start the file with --- and the field names')],
    };
  const { value, problems, lines } = parseYaml(companySchema, file.path, parts.yaml, 2);
  if (!value) return { problems };
  const id = articleIdOf(file.path);
  if (displayName(value.names, 'en') === '') {
    return { problems: [problem(file.path, lines['names'] ?? 2, 'names', 'holds no name. Write en, zh-Hans or both')] };
  }
  const facts = value.facts.map((fact, index) => ({ ...fact, companyId: id, line: lines[`facts.${index}`] ?? 2 }));
  return { company: { ...value, id, path: file.path, facts, lines }, problems: [] };
}

function problem(path: string, line: number, field: string, message: string): Problem {
  return { grade: 'error', path, line, field, message };
}
