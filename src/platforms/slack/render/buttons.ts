import type { types } from '@slack/bolt';
import { z } from 'zod';
import { cut } from './cut.ts';
import { LIMITS } from './limits.ts';
import { shown } from './plain-text.ts';

/** What buttons are called in what Slack sends back; `ask` is followed by a number. */
export const ACTIONS = {
  ask: 'ask',
  again: 'again',
  share: 'share',
  show: 'show',
  vote: 'vote',
  tell: 'tell',
  suggest: 'suggest',
} as const;

/** The modal in which a person may say what was missing. */
export const REASON_VIEW = 'reason';
export const REASON_INPUT = 'text';

const voteSchema = z.object({ answer: z.string(), verdict: z.enum(['up', 'down']) });
const shareSchema = z.object({
  answer: z.string(),
  channel: z.string(),
  thread: z.string().exactOptional(),
  question: z.string().exactOptional(),
});
/** What a source is suggested for: the `gap` of the refusal, and what was asked where the button can hold it. */
const suggestSchema = z.object({ gap: z.string(), question: z.string().exactOptional() });
const showSchema = z.union([z.object({ answer: z.string() }), z.object({ question: z.string() })]);

export type VoteValue = z.output<typeof voteSchema>;
export type ShareValue = z.output<typeof shareSchema>;
export type SuggestValue = z.output<typeof suggestSchema>;
export type ShowValue = z.output<typeof showSchema>;

export function parseVote(value: string | undefined): VoteValue | undefined {
  return parsed(voteSchema, value);
}

export function parseShare(value: string | undefined): ShareValue | undefined {
  return parsed(shareSchema, value);
}

export function parseSuggest(value: string | undefined): SuggestValue | undefined {
  return parsed(suggestSchema, value);
}

export function parseShow(value: string | undefined): ShowValue | undefined {
  return parsed(showSchema, value);
}

function parsed<T>(schema: z.ZodType<T>, value: string | undefined): T | undefined {
  try {
    return schema.safeParse(JSON.parse(value ?? 'null')).data;
  } catch {
    return undefined;
  }
}

export type ButtonParts = { readonly action: string; readonly label: string; readonly value: string };

/** A button; undefined where its value is longer than Slack keeps, so that it would not do what it says. */
export function button({ action, label, value }: ButtonParts): types.Button | undefined {
  const kept = shown(value);
  if (kept.length > LIMITS.buttonValue || kept.trim() === '') return undefined;
  return { type: 'button', action_id: action, text: plain(label, LIMITS.buttonLabel), value: kept };
}

/** The way to a form for a source; without what was asked where that is too long for a button. */
export function suggestButton(label: string, value: SuggestValue): types.Button | undefined {
  const made = button({ action: ACTIONS.suggest, label, value: JSON.stringify(value) });
  return made ?? button({ action: ACTIONS.suggest, label, value: JSON.stringify({ gap: value.gap }) });
}

/** Text that Slack does not parse, never empty. */
export function plain(text: string, most: number): types.PlainTextElement {
  const kept = cut(shown(text), most);
  return { type: 'plain_text', text: kept.trim() === '' ? '…' : kept, emoji: false };
}

export function voteButtons(
  answer: string,
  labels: { readonly helpful: string; readonly notHelpful: string },
): types.ContextActionsBlock {
  const choice = (label: string, verdict: VoteValue['verdict']) => ({
    text: plain(label, LIMITS.buttonLabel),
    value: JSON.stringify({ answer, verdict } satisfies VoteValue),
  });
  return {
    type: 'context_actions',
    elements: [
      {
        type: 'feedback_buttons',
        action_id: ACTIONS.vote,
        positive_button: choice(labels.helpful, 'up'),
        negative_button: choice(labels.notHelpful, 'down'),
      },
    ],
  };
}
