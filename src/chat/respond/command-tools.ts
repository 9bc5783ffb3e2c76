import type { Answer } from '../../answer/answer.ts';
import { ask } from '../../answer/ask.ts';
import { answerOf } from '../../answer/compose/answer-of.ts';
import { citedArticle } from '../../answer/compose/cite.ts';
import type { Found, FoundRow } from '../../answer/facts/found.ts';
import { type AskContext, read } from '../../answer/reading/reading.ts';
import { attributesNamed, solveForCommand } from '../../answer/solve/for-command.ts';
import { explain, traceText } from '../../answer/trace.ts';
import type { LibraryView } from '../../answer/view.ts';
import type { ReaderLanguage } from '../../lang/locale.ts';
import { companySeries } from '../catalogue/catalogue-companies.ts';
import type { CommandContext, FollowRequest, SuggestRequest } from '../command/command.ts';
import { type Reply, text } from '../message/message.ts';
import { doorWordsIn } from '../words/door-words.ts';
import { followingWordsIn } from '../words/following-words.ts';
import { wordsIn } from '../words/words.ts';
import type { CallParts } from './command-call.ts';
import { distinctRows } from './findings/distinct-rows.ts';
import { speechOf } from './findings/speech.ts';
import { ownAttributes } from './own-attributes.ts';

export type ToolParts = CallParts & {
  readonly language: ReaderLanguage;
  readonly context: AskContext;
  readonly prefix: string;
  /** Told of the answer to a question that the command asks. */
  readonly onAnswer: (answer: Answer) => void;
  /** Told of what the command wants to be followed. */
  readonly onFollowing: (request: FollowRequest) => void;
  /** Told of the source that the command suggests. */
  readonly onSuggestion: (request: SuggestRequest) => void;
};

/** A command shows more statements than an answer quotes: each value of a table has one. */
const MOST_STATEMENTS = 60;

/** What commands work with: the engine as questions use it, in the language of the reader. */
export function commandTools({
  commands,
  searchable,
  now,
  language,
  context,
  prefix,
  onAnswer,
  onFollowing,
  onSuggestion,
}: ToolParts): CommandContext {
  const viewOf = (line: string): LibraryView => ({ reading: read(line, context, searchable, now), searchable, now });
  const { library } = searchable;
  const say = (line: string): Reply => ({
    kind: 'command',
    language,
    blocks: [{ type: 'paragraph', line: [text(line)] }],
  });
  return {
    language,
    words: wordsIn(language),
    library,
    prefix,
    commands,
    ask: (question) => {
      const answer = ask(question, context, searchable, now);
      onAnswer(answer);
      return answer;
    },
    understand: (said) => read(said, context, searchable, now),
    attributesIn: (said) => attributesNamed(viewOf(said)),
    attributesOf: (id) => ownAttributes(id, searchable).map((attribute) => attribute.id),
    solve: (line, given) => solveForCommand(given, viewOf(line)),
    cited: (found) => {
      const view = viewOf('');
      const own = { ...view, reading: inLanguage(view, language) };
      return answerOf(withoutRepeats(found, own), own, MOST_STATEMENTS);
    },
    series: (companyId) => companySeries(companyId, { searchable, language, now }),
    explain: (question) => traceText(explain(question, context, searchable, now)).split('\n'),
    following: (request) => {
      onFollowing(request);
      return say(followingWordsIn(language).nowhere);
    },
    suggesting: (request) => {
      onSuggestion(request);
      return say(doorWordsIn(language).notTaken);
    },
    article: (id) => citedArticle(id, searchable, language),
  };
}

/** Rows that would read the same, or that another one tells more exactly, cite nothing of their own. */
function withoutRepeats(found: readonly Found[], view: LibraryView): readonly Found[] {
  const speech = speechOf(view.searchable.library, view.reading.language);
  return found.map((one) => {
    const distinct = distinctRows(
      one.rows.map((row) => ({ ...row, n: [] })),
      speech,
    );
    return { ...one, rows: one.rows.filter((row) => distinct.some((other) => isSameRow(row, other))) };
  });
}

function isSameRow(row: FoundRow, other: Omit<FoundRow, 'statements'>): boolean {
  return row.value === other.value && row.time === other.time && row.about === other.about;
}

function inLanguage({ reading }: LibraryView, language: ReaderLanguage): LibraryView['reading'] {
  return { ...reading, language, textLanguage: language === 'en' ? 'en' : 'zh' };
}
