import type { types } from '@slack/bolt';
import { z } from 'zod';
import { LONGEST } from '../../../bounds.ts';
import type { DoorWords } from '../../../chat/words/door-words.ts';
import { plain, type SuggestValue } from './buttons.ts';
import { LIMITS } from './limits.ts';

/** The modal in which a person suggests a source. */
export const SUGGEST_VIEW = 'suggest';
/** Its fields, which are blocks and elements of the same name. */
const FIELDS = { link: 'link', note: 'note', options: 'options' } as const;
const WISH = 'wish';
const QUESTION = 'question';

export type SuggestOptions = {
  readonly words: DoorWords;
  /** Questions are kept in any case: nobody is asked to pass theirs on. */
  readonly keepsQuestions: boolean;
};

export function suggestView(value: SuggestValue, { words, keepsQuestions }: SuggestOptions): types.ModalView {
  const asksForQuestion = value.question !== undefined && !keepsQuestions;
  const input = (name: string, label: string, element: types.InputBlock['element']): types.InputBlock => ({
    type: 'input',
    block_id: name,
    optional: name !== FIELDS.link,
    label: plain(label, LIMITS.inputLabel),
    element,
  });
  const option = (name: string, label: string): types.PlainTextOption => ({
    text: plain(label, LIMITS.optionText),
    value: name,
  });
  return {
    type: 'modal',
    callback_id: SUGGEST_VIEW,
    private_metadata: JSON.stringify(asksForQuestion ? value : { gap: value.gap }),
    title: plain(words.suggestSource, LIMITS.modalTitle),
    submit: plain(words.send, LIMITS.modalTitle),
    blocks: [
      input(FIELDS.link, words.sourceLink, { type: 'url_text_input', action_id: FIELDS.link }),
      {
        ...input(FIELDS.note, words.sourceNote, {
          type: 'plain_text_input',
          action_id: FIELDS.note,
          multiline: true,
          max_length: LONGEST.note,
        }),
        hint: plain(words.sourceNoteHint, LIMITS.inputLabel),
      },
      input(FIELDS.options, words.sourceOptions, {
        type: 'checkboxes',
        action_id: FIELDS.options,
        options: [option(WISH, words.sourceWish), ...(asksForQuestion ? [option(QUESTION, words.sourceQuestion)] : [])],
      }),
    ],
  };
}

/** What stands in the modal's place when something was done. */
export function toldView(told: string, words: DoorWords): types.ModalView {
  return {
    type: 'modal',
    title: plain(words.suggestSource, LIMITS.modalTitle),
    blocks: [{ type: 'section', text: plain(told, LIMITS.sectionText) }],
  };
}

/** What is wrong with the link, below its field. */
export function linkError(told: string): Readonly<Record<string, string>> {
  return { [FIELDS.link]: told };
}

const fieldSchema = z.object({
  value: z.string().nullish(),
  selected_options: z.array(z.object({ value: z.string() })).nullish(),
});
const submittedSchema = z.object({
  private_metadata: z.string(),
  state: z.object({ values: z.record(z.string(), z.record(z.string(), fieldSchema)) }),
});

export type Submitted = {
  readonly metadata: string;
  readonly link: string;
  readonly note: string;
  readonly wishes: boolean;
  readonly passesOn: boolean;
};

/** What was filled in. Throws where Slack sends another form than the one that it was given. */
export function submittedIn(view: unknown): Submitted {
  const { private_metadata: metadata, state } = submittedSchema.parse(view);
  const of = (name: string) => state.values[name]?.[name];
  const chosen = of(FIELDS.options)?.selected_options?.map(({ value }) => value) ?? [];
  return {
    metadata,
    link: of(FIELDS.link)?.value ?? '',
    note: of(FIELDS.note)?.value ?? '',
    wishes: chosen.includes(WISH),
    passesOn: chosen.includes(QUESTION),
  };
}
