import type { ComponentChildren } from 'preact';
import type { View } from '../view.ts';

export type VoteFormProps = {
  readonly view: View;
  readonly answerId: string;
  /** Set on the form that asks for the reason. */
  readonly kind?: 'reason';
  readonly children: ComponentChildren;
};

/** A vote on an answer, or the reason for one. The live chat puts what comes back in its place. */
export function VoteForm({ view, answerId, kind, children }: VoteFormProps) {
  const { words, language } = view;
  return (
    <form
      class={kind === undefined ? 'feedback' : `feedback ${kind}`}
      method="post"
      action="/feedback"
      data-live="feedback"
      data-failed={words.home.failed}
      data-limited={words.errors.limitedHow}
      lang={language}
    >
      <input type="hidden" name="answer" value={answerId} />
      {children}
    </form>
  );
}
