import { describe, expect, it } from 'vitest';
import { callProblems, messageProblems, viewProblems } from './payload-check.ts';

const button = { type: 'button', action_id: 'a', text: { type: 'plain_text', text: 'x' }, value: 'v' };

describe('the check of what is sent to Slack', () => {
  it.each([
    [[{ type: 'divder' }], /does not fit/],
    [[{ type: 'actions', elements: [{ ...button, valu: 'x' }] }], /does not fit/],
    [[{ type: 'section', text: { type: 'mrkdwn', text: '<!channel>' } }], /parsed/],
    [
      [
        {
          type: 'rich_text',
          elements: [{ type: 'rich_text_section', elements: [{ type: 'broadcast', range: 'here' }] }],
        },
      ],
      /broadcast/,
    ],
    [[{ type: 'actions', elements: [button, button] }], /twice/],
    [[{ type: 'actions', elements: [{ ...button, value: 'x'.repeat(2_001) }] }], /button value/],
    [Array.from({ length: 51 }, () => ({ type: 'divider' })), /51 blocks/],
    [[{ type: 'table', rows: [[{ type: 'raw_text', text: 'a' }], []] }], /table/],
  ])('finds what is wrong with %j', (blocks, problem) => {
    expect(messageProblems({ text: 'x', blocks }).join('\n')).toMatch(problem);
  });

  it('wants a text, without markup, and no previews', () => {
    expect(messageProblems({ text: '', blocks: [] })).toEqual(['no text at the top level']);
    expect(messageProblems({ text: 'hi <@U1>' })).toEqual(['markup in the top-level text']);
    expect(callProblems('chat.postMessage', { channel: 'C', text: 'x' })).toEqual(['link previews are on']);
    expect(
      callProblems('chat.postMessage', { channel: 'C', text: 'x', unfurl_links: false, unfurl_link: false }).join(),
    ).toMatch(/does not fit/);
  });

  it('passes what is right', () => {
    expect(messageProblems({ text: 'x', blocks: [{ type: 'actions', elements: [button] }] })).toEqual([]);
    expect(viewProblems({ type: 'home', blocks: [{ type: 'divider' }] })).toEqual([]);
    expect(viewProblems({ type: 'home', blocks: [{ type: 'dividers' }] })).not.toEqual([]);
  });
});
