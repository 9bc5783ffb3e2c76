import { attributesSchema } from '../attribute.ts';
import { coverageSchema, lookedForListSchema } from '../coverage/coverage.ts';
import { overBound } from '../folder/bounds.ts';
import { isMarkdown } from '../folder/markdown-path.ts';
import { glossarySchema } from '../glossary.ts';
import { placesSchema } from '../place.ts';
import { fileProblem, type Problem } from '../problems/problem.ts';
import { rankingSchema } from '../ranking.ts';
import { READING_MODEL_PATH, readingModelSchema } from '../reading-model.ts';
import { pagePlanSchema } from '../shown/page-plan.ts';
import { unitsSchema } from '../shown/unit.ts';
import { parseYaml, type SourceFile } from './front-matter.ts';
import { parseArticle } from './parse-article.ts';
import { parseCompany } from './parse-company.ts';
import { parseJson } from './parse-json.ts';
import { parseTopic } from './parse-topic.ts';
import type { FileContent, ParsedFile } from './parsed-file.ts';

/** What mends a reading model that is broken. */
const REWRITE = 'Run npm run train, which writes it anew';

/** Parses a file by its place: a card in `companies/` or `topics/`, one of the YAML files, the reading model, or an article. Others hold nothing. */
export function parseFile(file: SourceFile): ParsedFile {
  const { path } = file;
  if (isMarkdown(path) && !isDocument(path)) return parseMarkdown(file);
  if (path === 'attributes.yaml') return parsed(path, parseYaml(attributesSchema, path, file.text, 1), 'attributes');
  if (path === 'places.yaml') return parsed(path, parseYaml(placesSchema, path, file.text, 1), 'places');
  if (path === 'units.yaml') return parsed(path, parseYaml(unitsSchema, path, file.text, 1), 'units');
  if (path === 'pages.yaml') return parsed(path, parseYaml(pagePlanSchema, path, file.text, 1), 'pages');
  if (path === 'glossary.yaml') return parsed(path, parseYaml(glossarySchema, path, file.text, 1), 'glossary');
  if (path === 'ranking.yaml') return parsed(path, parseYaml(rankingSchema, path, file.text, 1), 'ranking');
  if (path === 'coverage.yaml') return parsed(path, parseYaml(coverageSchema, path, file.text, 1), 'coverage');
  if (path === 'looked-for.yaml') return parsed(path, parseYaml(lookedForListSchema, path, file.text, 1), 'lookedFor');
  if (path === READING_MODEL_PATH) return parsed(path, parseJson(readingModelSchema, file, REWRITE), 'reading');
  return { path, content: {}, problems: [] };
}

/** A file is measured before any parser sees it, and nothing that a parser does with one file stops the others. */
function parseMarkdown(file: SourceFile): ParsedFile {
  const { path } = file;
  const over = overBound(path, file.text);
  if (over) return { path, content: {}, problems: [over] };
  try {
    const { problems, ...content } = parserOf(path)(file);
    return { path, content, problems };
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    const message = `can't be read as Markdown (${why}), so it is left out. Take out what is unusual in it`;
    return { path, content: {}, problems: [fileProblem(path, message)] };
  }
}

/** What tells people of the folder itself. */
function isDocument(path: string): boolean {
  return path === 'README.md' || path === 'COVERAGE.md';
}

function parserOf(path: string): (file: SourceFile) => FileContent & Pick<ParsedFile, 'problems'> {
  if (path.startsWith('companies/')) return parseCompany;
  return path.startsWith('topics/') ? parseTopic : parseArticle;
}

function parsed<Name extends keyof FileContent>(
  path: string,
  { value, problems }: { readonly value?: FileContent[Name]; readonly problems: readonly Problem[] },
  name: Name,
): ParsedFile {
  return { path, content: value === undefined ? {} : { [name]: value }, problems };
}
