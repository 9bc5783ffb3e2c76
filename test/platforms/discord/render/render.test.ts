import { describe, expect, it } from 'vitest';
import { type Block, strong, text } from '../../../../src/chat/message/message.ts';
import { doorWordsIn } from '../../../../src/chat/words/door-words.ts';
import { renderForDiscord } from '../../../../src/platforms/discord/render/render.ts';
import { textOf } from '../server/check-message.ts';

const options = { words: doorWordsIn('en'), asker: '123456789012345678', ephemeral: false, share: false };
const shown = (...blocks: readonly Block[]) =>
  renderForDiscord({ kind: 'answered', language: 'en', blocks }, options).map(textOf).join('\n');

describe('renderForDiscord', () => {
  it('sets the answer first and bold, with what it answers before it', () => {
    const headline: Block = {
      type: 'headline',
      label: 'Founded: ',
      line: [strong('May 1987'), text(' · Bergen '), { type: 'cite', n: 1 }],
    };
    const proof: Block = { type: 'paragraph', line: [text('It was founded in May 1987. ')] };
    expect(shown(headline, proof)).toBe('Founded\\: **May 1987** · Bergen \\[1\\]\nIt was founded in May 1987.');
  });

  it('lets no value of an answer act', () => {
    const headline: Block = { type: 'headline', line: [strong('**@everyone** # x')] };
    expect(shown(headline)).toBe('**\\*\\*@\u200beveryone\\*\\* \\# x**');
  });
});
