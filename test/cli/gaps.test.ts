import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatGaps, parseArguments, runGaps } from '../../src/cli/gaps.ts';
import { groupGaps } from '../../src/cli/tables/gap-groups.ts';
import { UsageError } from '../../src/errors.ts';
import type { Gap } from '../../src/store/store.ts';
import { fixtureLibrary } from '../fixtures/library.ts';
import { asked, openPlace } from './kept.ts';

const library = fixtureLibrary();
const [company] = [...library.companies.keys()];
const [attribute] = library.attributes;
const DAY = 86_400_000;

function gap(parts: Partial<Gap> & { readonly answerId: string }): Gap {
  const { personKey: _, ...rest } = asked({ ...parts, answerId: parts.answerId });
  return { ...rest, at: 0, ...parts };
}

const GAPS: readonly Gap[] = [
  gap({ answerId: '1', companies: [company ?? ''], at: 20 * DAY, questionHash: 'h1' }),
  gap({ answerId: '2', at: 19 * DAY, questionHash: 'h2', question: 'weather *today*?\nplease' }),
  gap({ answerId: '3', companies: [company ?? ''], at: 3 * DAY, questionHash: 'h1' }),
  gap({ answerId: '4', companies: [company ?? ''], at: 2 * DAY, kind: 'answered', verdict: 'down', reason: 'too old' }),
];

describe('groupGaps', () => {
  it('groups by company and attribute, the newest first, and counts', () => {
    const [first, second, ...others] = groupGaps(GAPS, library);
    expect(others).toEqual([]);
    expect(first).toMatchObject({
      newest: '1970-01-21',
      asked: 3,
      different: 2,
      unanswered: 2,
      votedDown: 1,
      reasons: ['too old'],
    });
    expect(second).toMatchObject({ label: 'no company of the library: anything else', asked: 1 });
  });

  it('tells topics and periods apart', () => {
    const parts = { companies: [company ?? ''], attributes: [attribute?.id ?? ''] };
    const groups = groupGaps(
      [
        gap({ answerId: '1', ...parts, period: '2025-Q2' }),
        gap({ answerId: '2', ...parts, period: '2024' }),
        gap({ answerId: '3', ...parts, period: '2024' }),
        gap({ answerId: '4', topics: ['gone'] }),
      ],
      library,
    );
    expect(groups.map(({ label, asked }) => [label.split(': ')[1], asked])).toEqual([
      ['chief executive, second quarter of 2025', 1],
      ['chief executive, 2024', 2],
      ['anything else', 1],
    ]);
    expect(groups[2]?.label).toBe('gone: anything else');
  });

  it('counts a vote against a refusal as a question that was not answered alone', () => {
    const [group] = groupGaps([gap({ answerId: '1', verdict: 'down' })], library);
    expect(group).toMatchObject({ unanswered: 1, votedDown: 0 });
  });

  it('names companies and attributes in the words of the library, and by id where they have gone', () => {
    const [one] = groupGaps([gap({ answerId: '1', companies: ['gone'], attributes: [attribute?.id ?? ''] })], library);
    expect(one?.label).toBe(`gone: ${attribute?.labels.en}`);
  });

  it('takes companies in any order for the same group', () => {
    const pair = (answerId: string, companies: readonly string[]) => gap({ answerId, companies });
    expect(groupGaps([pair('1', ['a', 'b']), pair('2', ['b', 'a'])], library)).toHaveLength(1);
  });
});

describe('formatGaps', () => {
  const groups = groupGaps(GAPS, library);

  it('prints a table', () => {
    const [head, first, draft, check, second] = formatGaps(groups, 'table').split('\n');
    expect(head).toBe('newest      asked  unanswered  voted down  about');
    expect(first).toMatch(/^1970-01-21 {2}3 {6}2 {11}1 {11}\S.*: anything else {2}\(too old\)$/);
    expect([draft, check]).toEqual([`  npm run new:article -- --from URL --companies ${company}`, '  npm run stale']);
    expect(second).toContain('"weather *today*? please"');
  });

  it('prints a list to tick off, with the next step', () => {
    expect(formatGaps(groups, 'markdown').split('\n').slice(2)).toEqual([
      expect.stringMatching(
        /^- \[ \] \*\*.+: anything else\*\*: 3 questions \(2 different\), 2 unanswered, 1 voted down/,
      ),
      '  - said of the answer: too old',
      '  - look whether the cited articles are right and the newest',
      `  - \`npm run new:article -- --from URL --companies ${company}\``,
      '  - `npm run stale`',
      expect.stringContaining('1 question (1 different)'),
      '  - asked: weather \\*today\\*? please',
      '  - `npm run new:article -- --from URL`',
    ]);
  });

  it('prints JSON', () => {
    expect(JSON.parse(formatGaps(groups, 'json'))).toEqual(groups);
    expect(formatGaps([], 'json')).toBe('[]');
  });

  it('says what it means when there is nothing', () => {
    expect(formatGaps([], 'table')).toMatch(/^Nothing to do: in the last 180 days/);
  });
});

describe('npm run gaps', () => {
  let place: Awaited<ReturnType<typeof openPlace>>;
  beforeEach(async () => {
    place = await openPlace();
  });
  afterEach(() => place.remove());

  async function run(...args: string[]) {
    const [written, warned]: [string[], string[]] = [[], []];
    const streams = { write: (line: string) => written.push(line), warn: (line: string) => warned.push(line) };
    await runGaps(args, place.environment, streams);
    return { written: written.join('\n'), warned };
  }

  it('reads what the store holds', async () => {
    await place.use(async ({ store }) => {
      await store.feedback.asked(asked({ answerId: '1', companies: ['acme'] }));
      await store.feedback.asked(asked({ answerId: '2', companies: ['best'] }));
      await store.feedback.asked(asked({ answerId: '3', kind: 'answered', companies: ['other'] }));
    });
    const { written, warned } = await run('--format', 'json');
    expect(
      JSON.parse(written)
        .map(({ label }: { label: string }) => label.split(':')[0])
        .sort(),
    ).toEqual(['Acme', 'Best']);
    expect(warned).toEqual([]);
    const limited = await run('--limit', '1');
    expect(limited.written.split('\n')).toHaveLength(3);
    expect(limited.warned).toEqual(['1 older groups are not shown; --limit shows more.']);
  });

  it('names the articles that an answer cited which was voted down', async () => {
    await place.use(async ({ store }) => {
      const citation = { n: 1, passage: 1, title: 't', publisher: 'p', published: '2025-01-01', url: 'u', quote: 'q' };
      const citations = ['a-1', 'a-2', 'a-1'].map((articleId) => ({ ...citation, articleId }));
      const reply = { kind: 'answered', language: 'en', blocks: [{ type: 'citations', label: 'Sources', citations }] };
      await store.feedback.asked(asked({ answerId: '1', kind: 'answered', companies: ['acme'] }));
      await store.answers.set('1', JSON.stringify(reply), 'p');
      await store.feedback.vote({ answerId: '1', personKey: 'p', verdict: 'down' });
    });
    const [group] = JSON.parse((await run('--format', 'json')).written);
    expect(group).toMatchObject({ unanswered: 0, votedDown: 1, cited: ['a-1', 'a-2'] });
    expect((await run()).written.split('\n').at(-1)).toBe('  npm run check:knowledge -- a-1 a-2');
  });

  it('has something to say about an empty store', async () => {
    expect((await run()).written).toMatch(/^Nothing to do/);
  });

  it('refuses a format and a limit that it does not know', () => {
    expect(() => parseArguments(['--format', 'xml'])).toThrow('--format xml is none of table, markdown, json.');
    expect(() => parseArguments(['--limit', '0'])).toThrow(UsageError);
    expect(() => parseArguments(['--what'])).toThrow(UsageError);
    expect(parseArguments([])).toEqual({ format: 'table', limit: 50 });
  });
});
