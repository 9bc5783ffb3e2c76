import type { Subject } from '../../../chat/catalogue/catalogue.ts';
import type { CoverageView } from '../../../chat/catalogue/catalogue-schema.ts';
import type { CommandInfo } from '../../../chat/command/command-info.ts';
import type { Reply } from '../../../chat/message/message.ts';
import { textLanguage } from '../../../lang/locale.ts';
import { Page } from '../page.tsx';
import { AskButtons } from '../reply/ask-buttons.tsx';
import { ReplyView } from '../reply/reply.tsx';
import { langOf, type View } from '../view.ts';
import { QuestionField } from './question-field.tsx';
import { ReadySuggestions } from './suggestion.tsx';

/** One question with its answer. */
export type TurnProps = {
  readonly view: View;
  /** Of the form that asked it. */
  readonly id: string;
  readonly question: string;
  readonly reply: Reply;
};

export type ChatPageProps = {
  readonly view: View;
  readonly subject: Subject;
  readonly coverage: CoverageView;
  readonly commands: readonly CommandInfo[];
  readonly turn?: Omit<TurnProps, 'view'>;
  /** Ids of sources that the visitor suggested and that are in the library now. */
  readonly ready?: readonly string[];
  /** A question that could not be taken: it stays in the field, with its id. */
  readonly refused?: { readonly question: string; readonly id: string };
};

/** The first page: a live chat with JavaScript, a form that shows its answer without. */
export function ChatPage({ view, subject, coverage, commands, turn, refused, ready = [] }: ChatPageProps) {
  const { words } = view;
  const title = turn ? turn.question : words.home.title;
  return (
    <Page view={view} title={title.slice(0, 80)} section="ask" live>
      <div class={turn || refused ? 'chat asked' : 'chat'} id="chat">
        <div class="intro">
          <h1>{words.home.title}</h1>
          <p class="lead">{words.home.lead(subject.subject)}</p>
          {coverage.articles === 0 ? (
            <Empty view={view} leftOut={coverage.leftOut} />
          ) : (
            <Holdings view={view} coverage={coverage} />
          )}
        </div>
        <ReadySuggestions view={view} ids={ready} />
        <div id="log" role="log" aria-live="polite" aria-label={words.home.conversation}>
          {turn && <Turn view={view} {...turn} />}
        </div>
        {refused && (
          <p class="notice" role="alert">
            {words.home.storeAway}
          </p>
        )}
        <AskForm view={view} {...refused} />
        <button type="button" id="fresh" class="fresh">
          {words.home.startOver}
        </button>
        <Start view={view} subject={subject} commands={commands} />
      </div>
    </Page>
  );
}

function Holdings({ view: { words }, coverage }: { readonly view: View; readonly coverage: CoverageView }) {
  return (
    <p class="holdings">
      <a href="/coverage">{words.home.holdings(coverage.articles, coverage.companies.length)}</a>
      {coverage.newest !== undefined && (
        <>
          {' · '}
          <time dateTime={coverage.newest}>{words.home.newest(coverage.newest)}</time>
        </>
      )}
    </p>
  );
}

type EmptyProps = { readonly view: View; readonly leftOut?: string | undefined };

/** What an empty library shows: how to write the first article, or what keeps those that are there from being read. */
export function Empty({ view: { words }, leftOut }: EmptyProps) {
  return (
    <p class="notice">
      <strong>{words.empty.title}.</strong> {leftOut ?? words.empty.how}
    </p>
  );
}

/** One question and its answer, in the log. */
export function Turn({ view, id, question, reply }: TurnProps) {
  return (
    <article class="turn" id={`turn-${id}`} tabIndex={-1}>
      <h2 class="question">
        <span class="hidden">{view.words.home.youAsked}: </span>
        <span lang={langOf(question, view.language)}>{question}</span>
      </h2>
      <ReplyView reply={reply} view={view} question={question} />
    </article>
  );
}

function AskForm({ view, question, id }: { readonly view: View; readonly question?: string; readonly id?: string }) {
  const { words, door } = view;
  return (
    <form
      class="ask"
      id="ask"
      method="post"
      action="/"
      data-live="ask"
      data-working={door.working}
      data-failed={words.home.failed}
      data-away={words.home.storeAway}
      data-limited={words.errors.limitedHow}
      data-retry={words.home.retry}
      data-asked={words.home.youAsked}
    >
      <label for="question">{words.home.question}</label>
      <QuestionField view={view} question={question} placeholder={words.home.placeholder} id={id} />
      <p class="keys" id="keys">
        {words.home.keys}
      </p>
    </form>
  );
}

type StartProps = Pick<ChatPageProps, 'view' | 'subject' | 'commands'>;

function Start({ view, subject, commands }: StartProps) {
  const reader = textLanguage(view.language);
  // Asking needs no command here: that is what the field is for.
  const offered = commands.filter(({ name, onPage }) => name !== 'ask' && onPage);
  const questions = subject.offers.length > 0 ? subject.offers : subject.examples;
  return (
    <div class="start">
      {questions.length > 0 && (
        <AskButtons
          kind="examples"
          label={view.words.home.examples}
          questions={questions.map((text) => ({ label: text, text }))}
          view={view}
          language={view.language}
        />
      )}
      {subject.examples.length > 0 && (
        <AskButtons
          kind="suggestions"
          label={view.words.home.commands}
          questions={offered.map(({ example }) => ({ label: `/${example[reader]}`, text: `/${example[reader]}` }))}
          view={view}
          language={view.language}
        />
      )}
    </div>
  );
}
