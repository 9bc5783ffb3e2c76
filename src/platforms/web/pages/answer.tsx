import type { Reply } from '../../../chat/message/message.ts';
import type { KeptReply } from '../../../chat/message/reply-schema.ts';
import { Page } from '../page.tsx';
import { ReplyView } from '../reply/reply.tsx';
import type { View } from '../view.ts';
import { QuestionField } from './question-field.tsx';

export type AnswerPageProps = { readonly view: View; readonly kept: KeptReply };

/** An answer that somebody was given: what it said and when, not who asked or with which words. */
export function AnswerPage({ view, kept: { reply, on, again } }: AnswerPageProps) {
  const { words } = view;
  return (
    <Page view={view} title={titleOf(reply) ?? words.answer.title} live>
      <div class="chat">
        <header class="answered-on">
          <h1>{words.answer.title}</h1>
          <p class="byline">{on === undefined ? words.answer.undated : words.answer.on(on)}</p>
        </header>
        <ReplyView reply={reply} view={view} />
        <AskAgain view={view} again={again} />
      </div>
    </Page>
  );
}

/** What stands where an answer was that is no longer kept. */
export function ExpiredPage({ view }: { readonly view: View }) {
  return (
    <Page view={view} title={view.words.answer.title}>
      <div class="chat">
        <h1>{view.words.answer.title}</h1>
        <p class="notice">{view.door.expired}</p>
        <AskAgain view={view} again={undefined} />
      </div>
    </Page>
  );
}

/** The question is not kept: the field holds one that asks for the same, where there is one. */
function AskAgain({ view, again }: { readonly view: View; readonly again: string | undefined }) {
  const { words } = view;
  return (
    <form class="ask again" method="post" action="/" data-live="ask">
      <label for="question">{again === undefined ? words.answer.askYourOwn : words.answer.askAgain}</label>
      <QuestionField view={view} question={again} />
    </form>
  );
}

/** The answer itself, as far as a title has room. */
function titleOf({ blocks }: Reply): string | undefined {
  const [headline] = blocks.flatMap((block) => (block.type === 'headline' ? [block] : []));
  const said = headline?.line.flatMap((inline) => (inline.type === 'cite' ? [] : inline.text)).join('');
  return said?.trim().slice(0, 80);
}
