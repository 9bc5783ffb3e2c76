import type { Article } from './article.ts';
import { type Attribute, attributesSchema } from './attribute.ts';
import { type Calibration, calibrationSchema } from './calibration.ts';
import type { Company } from './company.ts';
import { parseYaml, type SourceFile } from './front-matter.ts';
import { type Glossary, glossarySchema } from './glossary.ts';
import { parseArticle } from './parse-article.ts';
import { parseCompany } from './parse-company.ts';
import { parseJson } from './parse-json.ts';

import { parseTopic } from './parse-topic.ts';
import { type Place, placesSchema } from './place.ts';
import type { Problem } from './problem.ts';
import { READING_MODEL_PATH, type ReadingModel, readingModelSchema } from './reading-model.ts';
import type { Topic } from './topic.ts';

/** What one file of the knowledge folder holds: one of these, or none where its problems keep it out. */
export type FileContent = {
  readonly article?: Article;
  readonly company?: Company;
  readonly topic?: Topic;
  readonly attributes?: readonly Attribute[];
  readonly places?: readonly Place[];
  readonly glossary?: Glossary;
  readonly calibration?: Calibration;
  readonly reading?: ReadingModel;
};

export type ParsedFile = {
  readonly path: string;
  readonly content: FileContent;
  readonly problems: readonly Problem[];
};

/** What mends a reading model that is broken. */
const REWRITE = 'Run npm run train, which writes it anew';

/** Parses a file by its place: a card in `companies/` or `topics/`, one of the YAML files, the reading model, or an article. Others hold nothing. */
export function parseFile(file: SourceFile): ParsedFile {
  const { path } = file;
  if (path.endsWith('.md') && !path.endsWith('README.md')) {
    const { problems, ...content } = parserOf(path)(file);
    return { path, content, problems };
  }
  if (path === 'attributes.yaml') return parsed(path, parseYaml(attributesSchema, path, file.text, 1), 'attributes');
  if (path === 'places.yaml') return parsed(path, parseYaml(placesSchema, path, file.text, 1), 'places');
  if (path === 'glossary.yaml') return parsed(path, parseYaml(glossarySchema, path, file.text, 1), 'glossary');
  if (path === 'calibration.yaml') return parsed(path, parseYaml(calibrationSchema, path, file.text, 1), 'calibration');
  if (path === READING_MODEL_PATH) return parsed(path, parseJson(readingModelSchema, file, REWRITE), 'reading');
  return { path, content: {}, problems: [] };
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

/** True when the file says something that can be used. */
export function hasContent({ content }: ParsedFile): boolean {
  return Object.keys(content).length > 0;
}
