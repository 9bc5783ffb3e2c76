import type { z } from 'zod';
import type { Answer, CitedStatement } from '../../answer/answer.ts';
import type { Found } from '../../answer/facts/found.ts';
import type { Reading } from '../../answer/reading/reading.ts';
import type { CommandAsk } from '../../answer/solve/for-command.ts';
import type { Finding } from '../../answer/value.ts';
import type { Library } from '../../knowledge/library.ts';
import type { ReaderLanguage } from '../../lang/locale.ts';
import type { Entity } from '../../search/lexicon.ts';
import type { SeriesView } from '../catalogue/catalogue-schema.ts';
import type { Reply } from '../message/message.ts';
import type { Words } from '../words/words.ts';
import type { Both } from './command-info.ts';

/** What a command works with: the library, the engine and the reader's language. No clock, no platform. */
export type CommandContext = {
  readonly language: ReaderLanguage;
  readonly words: Words;
  readonly library: Library;
  /** What a command's name is typed behind where it was asked: `/`, or `/wenda `. */
  readonly prefix: string;
  /** All commands, for the help. */
  readonly commands: readonly Command[];
  ask(question: string): Answer;
  /** The names, attributes and time that a text speaks of. */
  understand(text: string): Reading;
  /** Attributes that a text names, one list for each thing. */
  attributesIn(text: string): readonly (readonly string[])[];
  /** Ids of the attributes that facts of an entity itself are of, in the order of `attributes.yaml`. */
  attributesOf(entityId: string): readonly string[];
  /** What the solver of a kind finds; `line` narrows it by its time and its further words. */
  solve(line: string, ask: CommandAsk): Found | undefined;
  /** What was found, its statements numbered in order of appearance. */
  cited(found: readonly Found[]): Cited;
  /** Figures of a company over time, each with three dates or more. */
  series(companyId: string): readonly SeriesView[];
  /** How a question was read and decided, line by line. */
  explain(question: string): readonly string[];
  /** An article's first statement with its citation. */
  article(id: string): CitedStatement | undefined;
  /** Begins or ends following in the place of the message, or lists what is followed there; what was done is said when it is done. */
  following(request: FollowRequest): Reply;
  /** Hands a source to the curators, or notes that who suggested one wishes to be told; what was done is said when it is done. */
  suggesting(request: SuggestRequest): Reply;
};

/** A source for what was asked last and not answered, or the wish to be told of the one that was suggested last. */
export type SuggestRequest = { readonly link: string; readonly note?: string } | 'tell me';

/** What a person wants to be told of, in the place where they say so. */
export type FollowRequest = { readonly does: 'follow' | 'unfollow' | 'list'; readonly subjects: readonly Entity[] };

export type Cited = { readonly findings: readonly Finding[]; readonly statements: readonly CitedStatement[] };

/**
 * The options of every command are texts; the first takes the whole line where a door knows no named options. Each has a
 * `description` and its Chinese (`zh`) as metadata, and `companies: true` where the name of a company fits.
 */
export type OptionsSchema = z.ZodObject<Record<string, z.ZodType<string | undefined>>>;

/** One command, defined once for all doors. */
export interface Command<Schema extends OptionsSchema = OptionsSchema> {
  /** The word after the slash: lower-case ASCII. */
  readonly name: string;
  /** The same in Chinese, Simplified, without spaces: for platforms that let each person call it in their own language. */
  readonly chineseName: string;
  readonly summary: Both;
  /**
   * How many names a line must hold, and nothing else, for the command to be meant without a slash: "compare A and B". Absent where
   * a line after the name is rather a question.
   */
  readonly names?: number;
  /** Words beside the names narrow what it shows, by an attribute or a time; without it such a line is a question: "latest revenue of A". */
  readonly narrows?: true;
  /** It is meant without a slash also where an attribute stands beside the names: "chart A revenue". */
  readonly attributes?: true;
  /** False where its example does nothing on a page: it needs a link, or a place in which something can be posted later. */
  readonly onPage?: false;
  /** Described fields; required ones first. */
  readonly options: Schema;
  /** Lines without the slash; `{company}`, `{other}` and `{question}` stand for what the library holds. */
  readonly examples: Both;
  run(options: z.output<Schema>, context: CommandContext): Reply;
}

/** Keeps the types of options and `run` together while the list stays plain. */
export function defineCommand<Schema extends OptionsSchema>(command: Command<Schema>): Command {
  return { ...command, run: (options, context) => command.run(command.options.parse(options), context) };
}
