import type { Reply } from '../../../chat/message/message.ts';
import { langOf, type View } from '../view.ts';

type AskButtonsProps = {
  readonly label: string;
  readonly questions: readonly { readonly label: string; readonly text: string }[];
  readonly kind: 'choices' | 'suggestions' | 'examples';
  readonly view: View;
  readonly language: Reply['language'];
};

/** Questions to press: each one is asked as if it had been typed. */
export function AskButtons({ label, questions, kind, view, language }: AskButtonsProps) {
  return (
    <form class={`buttons ${kind}`} method="post" action="/" data-live="ask">
      <fieldset>
        <legend>{label}</legend>
        <input type="hidden" name="id" value={view.newId()} />
        {questions.map(({ label: shown, text }) => (
          <button type="submit" name="question" value={text} lang={langOf(shown, language)}>
            {shown}
          </button>
        ))}
      </fieldset>
    </form>
  );
}
