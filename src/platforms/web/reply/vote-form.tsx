import type { ComponentChildren } from 'preact';
import type { View } from '../view.ts';
import { LiveForm } from './live-form.tsx';

export type VoteFormProps = {
  readonly view: View;
  readonly answerId: string;
  /** Set on the form that asks for the reason. */
  readonly kind?: 'reason';
  readonly children: ComponentChildren;
};

/** A vote on an answer, or the reason for one. */
export function VoteForm({ view, answerId, kind, children }: VoteFormProps) {
  return (
    <LiveForm view={view} action="/feedback" class={kind === undefined ? 'feedback' : `feedback ${kind}`}>
      <input type="hidden" name="answer" value={answerId} />
      {children}
    </LiveForm>
  );
}
