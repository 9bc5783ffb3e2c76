import { z } from 'zod';
import { LONGEST } from '../../bounds.ts';
import type { SuggestOutcome } from '../../chat/memory/suggestions.ts';
import { define, languageInput } from './tool.ts';

/** What did not go as it was meant; a page that the library holds already is no failure. */
const FAILED: ReadonlySet<SuggestOutcome> = new Set(['sourceNotLink', 'sourceTooMany']);

/** A link for the curators. An assistant can't be told later, so nobody's wish to be told is taken. */
export const suggestSource = define({
  name: 'suggest_source',
  title: 'Suggest a source',
  description:
    'Hands a link to an article that answers what the library could not to the people who curate it. Nothing is fetched, and no answer changes at once. Only for a source that the person you work for names or agrees to.',
  input: z.object({
    link: z.string().min(1).max(LONGEST.link).describe('Address of the article, http or https'),
    note: z.string().max(LONGEST.note).optional().describe('For the curators, such as where in the article it stands'),
    gap: z.string().min(1).max(200).optional().describe('`gap` of the refusal that it is a source for'),
    question: z
      .string()
      .max(LONGEST.question)
      .optional()
      .describe('What was asked, word for word; only where the person agrees that the curators read it'),
    language: languageInput,
  }),
  output: z.object({ taken: z.boolean(), message: z.string().describe('What has become of it, in words') }),
  writes: true,
  run: async ({ link, note, gap, question, language = 'en' }, { chat, user }) => {
    const outcome = await chat.suggestions.add({
      person: { platform: 'mcp', workspace: 'mcp', user },
      link,
      language,
      ...(note !== undefined && { note }),
      ...(gap !== undefined && { gap }),
      ...(question !== undefined && { question }),
    });
    const message = chat.words(language)[outcome];
    return { text: message, data: { taken: outcome === 'sourceTaken', message }, failed: FAILED.has(outcome) };
  },
});
