import { LONGEST } from '../../../bounds.ts';
import type { View } from '../view.ts';
import { LiveForm } from './live-form.tsx';

export type SuggestFormProps = {
  readonly view: View;
  /** Of the refusal that a source is suggested for. */
  readonly gap: string;
  /** What was asked, where it may be passed on. */
  readonly question?: string | undefined;
  /** What was filled in and is no link, with what to say of that. */
  readonly wrong?: { readonly link: string; readonly note: string; readonly told: string };
};

/** A link and a note for the curators. What was asked goes along only where that is ticked. */
export function SuggestForm({ view, gap, question, wrong }: SuggestFormProps) {
  const { door, words } = view;
  return (
    <LiveForm view={view} action="/suggestions" class="suggest">
      <input type="hidden" name="gap" value={gap} />
      {wrong && (
        <p class="notice" role="alert">
          {wrong.told}
        </p>
      )}
      <label>
        <span>{door.sourceLink}</span>
        <input type="url" name="link" required maxLength={LONGEST.link} placeholder="https://" value={wrong?.link} />
      </label>
      <label>
        <span>{door.sourceNote}</span>
        <textarea name="note" rows={2} maxLength={LONGEST.note}>
          {wrong?.note}
        </textarea>
      </label>
      <label class="tick">
        <input type="checkbox" name="wish" value="yes" />
        <span>{words.suggest.wish}</span>
      </label>
      {question !== undefined && !view.keepsQuestions && (
        <label class="tick">
          <input type="checkbox" name="question" value={question} />
          <span>{door.sourceQuestion}</span>
        </label>
      )}
      <p class="keys">{door.sourceNoteHint}</p>
      <button type="submit">{door.send}</button>
    </LiveForm>
  );
}

/** The form behind a line that opens it, below a refusal. */
export function SuggestBox(props: SuggestFormProps) {
  const { view } = props;
  return (
    <details class="suggest-box" lang={view.language}>
      <summary>{view.door.suggestSource}</summary>
      <SuggestForm {...props} />
    </details>
  );
}
