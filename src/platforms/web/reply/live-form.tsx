import type { ComponentChildren } from 'preact';
import type { View } from '../view.ts';

export type LiveFormProps = {
  readonly view: View;
  /** The address that it is sent to. */
  readonly action: string;
  readonly class: string;
  readonly children: ComponentChildren;
};

/** A form that the live chat sends; it puts what comes back in its place. */
export function LiveForm({ view: { words, language }, action, class: name, children }: LiveFormProps) {
  return (
    <form
      class={name}
      method="post"
      action={action}
      data-live="feedback"
      data-failed={words.home.failed}
      data-limited={words.errors.limitedHow}
      lang={language}
    >
      {children}
    </form>
  );
}
