import { LONGEST } from '../../../bounds.ts';
import { Page } from '../page.tsx';
import { VoteForm } from '../reply/vote-form.tsx';
import type { View } from '../view.ts';

export type FeedbackProps = {
  readonly view: View;
  readonly answerId: string;
  readonly verdict: 'up' | 'down';
  /** `voted`: a reason may follow; `explained`: it has come; `expired`: the answer is no longer kept. */
  readonly outcome: 'voted' | 'explained' | 'expired';
};

/** Thanks for a vote, with a field for the reason. The live chat puts this where the buttons were. */
export function Thanks({ view, answerId, verdict, outcome }: FeedbackProps) {
  const { door, words } = view;
  if (outcome === 'expired') return <p class="notice">{door.expired}</p>;
  if (outcome === 'explained') return <p class="thanks">{words.feedback.thanksForReason}</p>;
  return (
    <VoteForm view={view} answerId={answerId} kind="reason">
      <p class="thanks">{door.thanksForVote}</p>
      <input type="hidden" name="verdict" value={verdict} />
      <label>
        <span>{door.why}</span>
        <textarea name="reason" rows={2} maxLength={LONGEST.reason} required />
      </label>
      <p class="keys">{door.whyHint}</p>
      <button type="submit">{door.send}</button>
    </VoteForm>
  );
}

export function FeedbackPage(props: FeedbackProps) {
  const { view } = props;
  return (
    <Page view={view} title={view.words.feedback.title} section="ask">
      <div class="prose">
        <h1>{view.words.feedback.title}</h1>
        <Thanks {...props} />
        <p>
          <a href="/">{view.words.feedback.back}</a>
        </p>
      </div>
    </Page>
  );
}
