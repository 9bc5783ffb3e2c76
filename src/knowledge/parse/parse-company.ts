import { type Company, companySchema } from '../company.ts';
import type { Fact } from '../facts/fact.ts';
import { readFigure } from '../facts/fact-figure.ts';
import { displayName, localizedName } from '../names.ts';
import type { Problem } from '../problems/problem.ts';
import { articleIdOf } from './article-id.ts';
import { parseYaml, type SourceFile, splitFrontMatter } from './front-matter.ts';

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
  const facts = value.facts.map((fact, index): Fact => {
    const product = value.products.find((one) => one.id === fact.about?.en);
    return {
      ...fact,
      subject: { kind: 'company', id },
      companyId: id,
      about: product ? localizedName(product.names) : fact.about,
      aboutId: product?.id,
      figure: readFigure(fact.value.en)?.figure,
      qualifiers: {},
      path: file.path,
      line: lines[`facts.${index}`] ?? 2,
    };
  });
  return { company: { ...value, id, path: file.path, facts, lines }, problems: [] };
}

function problem(path: string, line: number, field: string, message: string): Problem {
  return { grade: 'error', path, line, field, message };
}
