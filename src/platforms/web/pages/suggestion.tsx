import type { ComponentChildren } from 'preact';
import type { SuggestOutcome } from '../../../chat/memory/suggestions.ts';
import type { Reply } from '../../../chat/message/message.ts';
import { Page } from '../page.tsx';
import { ReplyView } from '../reply/reply.tsx';
import { SuggestForm, type SuggestFormProps } from '../reply/suggest-form.tsx';
import type { View } from '../view.ts';

export type SuggestedProps = SuggestFormProps & {
  readonly outcome: SuggestOutcome;
  readonly link: string;
  readonly note: string;
};

/** What has become of a suggestion; the form again where the link is none. */
export function Suggested({ outcome, link, note, ...form }: SuggestedProps) {
  const { door, words } = form.view;
  if (outcome === 'sourceNotLink') return <SuggestForm {...form} wrong={{ link, note, told: door[outcome] }} />;
  return <p class="thanks">{outcome === 'sourceAwaited' ? words.suggest.awaited : door[outcome]}</p>;
}

export function SuggestedPage(props: SuggestedProps) {
  return (
    <Framed view={props.view}>
      <Suggested {...props} />
    </Framed>
  );
}

/** What who suggested a source is told on coming back; undefined when that was shown already. */
export function SuggestionAnswerPage({ view, reply }: { readonly view: View; readonly reply: Reply | undefined }) {
  return (
    <Framed view={view}>
      {reply ? <ReplyView reply={reply} view={view} /> : <p class="notice">{view.words.suggest.shown}</p>}
    </Framed>
  );
}

function Framed({ view, children }: { readonly view: View; readonly children: ComponentChildren }) {
  return (
    <Page view={view} title={view.door.suggestSource} section="ask">
      <div class="chat">
        <h1>{view.door.suggestSource}</h1>
        {children}
        <p>
          <a href="/">{view.words.feedback.back}</a>
        </p>
      </div>
    </Page>
  );
}

/** On the first page: the sources that are in the library now, each with a button for the answer. */
export function ReadySuggestions({ view, ids }: { readonly view: View; readonly ids: readonly string[] }) {
  return (
    <>
      {ids.map((id) => (
        <form class="ready" method="post" action="/suggestions/answer">
          <input type="hidden" name="id" value={id} />
          <span>{view.door.sourceIsThere}</span> <button type="submit">{view.door.sourceShow}</button>
        </form>
      ))}
    </>
  );
}
