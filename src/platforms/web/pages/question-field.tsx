import type { View } from '../view.ts';

export type QuestionFieldProps = {
  readonly view: View;
  /** What stands in it already. */
  readonly question?: string | undefined;
  readonly placeholder?: string;
  /** Under which it was asked before; else a new one. */
  readonly id?: string | undefined;
};

/** Where a question is typed and sent, with the id by which it is asked once. */
export function QuestionField({ view, question, placeholder, id = view.newId() }: QuestionFieldProps) {
  return (
    <div class="field">
      <textarea id="question" name="question" rows={1} placeholder={placeholder} required autocomplete="off">
        {question}
      </textarea>
      <input type="hidden" name="id" value={id} />
      <button type="submit">{view.words.home.send}</button>
    </div>
  );
}
