import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { describe, expect, it } from 'vitest';
import { createLimits } from '../../../src/chat/limits.ts';
import { openBot } from '../../chat/open-bot.ts';
import { fixtureLibrary } from '../../fixtures/library.ts';
import { openAssistant } from './open-mcp.ts';

const QUESTION = 'Who runs Halden Optics?';
const UNANSWERED = 'What is the headquarters of Corvane Instruments?';
const LINK = 'https://news.example/2026-02-01-news';

/** The address of an article that the fixture library holds. */
const HELD = [...fixtureLibrary().articles.values()].find(({ url }) => url !== '')?.url ?? '';

function textOf({ content }: CallToolResult): string {
  return content.map((part) => (part.type === 'text' ? part.text : '')).join('\n');
}

describe.each(['stdio', 'http'] as const)('an assistant over %s', (kind) => {
  it('is told of the tools and of the rule that nothing uncited is given', async () => {
    const { client } = await openAssistant(kind);
    const { tools } = await client.listTools();
    const [suggest, ...reading] = [...tools].reverse();
    expect(reading.map(({ name }) => name).reverse()).toEqual([
      'ask',
      'company',
      'compare',
      'timeline',
      'search_articles',
    ]);
    for (const { outputSchema, annotations } of reading) {
      expect(outputSchema?.properties).toHaveProperty('citations');
      expect(annotations?.readOnlyHint).toBe(true);
    }
    expect(suggest).toMatchObject({ name: 'suggest_source', annotations: { readOnlyHint: false } });
    expect(client.getInstructions()).toContain('nothing is given without one');
  });

  it('gets an answer whose every statement is cited, as data and as text', async () => {
    const { call } = await openAssistant(kind);
    const { structuredContent, ...result } = await call('ask', { question: QUESTION });
    expect(structuredContent).toMatchObject({ kind: 'answered', language: 'en' });
    const { statements, citations } = structuredContent as {
      statements: { text: string; citations: number[] }[];
      citations: { n: number; articleId: string; url: string; quote: string }[];
    };
    expect(statements[0]?.text).toContain('Tomas Reyes');
    for (const { citations: marks } of statements)
      expect(citations.filter(({ n }) => marks.includes(n))).toHaveLength(marks.length);
    expect(citations[0]).toMatchObject({ articleId: '2023-07-01-reyes-takes-over-halden' });
    expect(textOf(result as CallToolResult)).toMatch(/Tomas Reyes[^\n]* \[1\][\s\S]*\n\[1\] .+ · https?:\/\//);
  });

  it('hands on a source for what was refused, with the words of the question only where they are given', async () => {
    const bot = await openBot();
    const { call } = await openAssistant(kind, bot);
    const { structuredContent: refusal } = await call('ask', { question: UNANSWERED });
    expect(refusal).toMatchObject({ kind: 'unknown', gap: expect.any(String) });
    const source = { link: LINK, note: 'page 2', gap: refusal?.['gap'] };
    const { structuredContent, isError } = await call('suggest_source', source);
    expect([structuredContent, isError]).toEqual([{ taken: true, message: bot.words('en').sourceTaken }, undefined]);
    const [kept] = await bot.store.suggestions.open(9);
    expect(kept).toMatchObject({ url: LINK, note: 'page 2', asked: { companies: ['corvane'] } });
    expect([kept?.question, kept?.wish]).toEqual([undefined, undefined]);
    await call('suggest_source', { ...source, question: UNANSWERED });
    expect(await bot.store.suggestions.open(9)).toMatchObject([{ url: LINK, question: UNANSWERED }]);
  });

  it('reads resources by the addresses that are listed', async () => {
    const { client } = await openAssistant(kind);
    const { resources } = await client.listResources();
    expect(resources.map(({ uri }) => uri)).toEqual(
      expect.arrayContaining(['wenda://companies/halden', 'wenda://articles/2023-07-01-reyes-takes-over-halden']),
    );
    for (const { uri } of resources) {
      const [content] = (await client.readResource({ uri })).contents;
      expect(content).toMatchObject({ uri, mimeType: 'application/json' });
    }
  });
});

describe('the tools', () => {
  it('refuse without a citation where the library holds nothing', async () => {
    const { call } = await openAssistant('stdio');
    const { structuredContent, isError } = await call('ask', { question: 'Who chairs Corvane?' });
    expect(structuredContent).toMatchObject({ kind: 'unknown', statements: [], tables: [], citations: [] });
    expect((structuredContent as { notes: string[] }).notes.length).toBeGreaterThan(0);
    expect(isError).toBeUndefined();
  });

  it('go on from the question before only where a conversation is named', async () => {
    const { call } = await openAssistant('stdio');
    const asked = async (rest: object) => {
      await call('ask', { question: QUESTION, ...rest });
      return JSON.stringify(await call('ask', { question: 'and how much was it fined?', ...rest }));
    };
    expect(await asked({ conversation: 'c1' })).toContain('2.5 million');
    expect(await asked({})).toContain('Of which company');
  });

  it('answer in the language of the words, else in the one that is wished', async () => {
    const { call } = await openAssistant('stdio');
    const languageOf = async (given: Record<string, unknown>) =>
      (await call('ask', given)).structuredContent?.['language'];
    expect(await languageOf({ question: '哈尔登光学的首席执行官是谁？' })).toBe('zh-Hans');
    expect(await languageOf({ question: '2025', language: 'zh-Hant' })).toBe('zh-Hant');
  });

  it('show a company without what its card says by itself', async () => {
    const { call } = await openAssistant('stdio');
    const result = await call('company', { company: 'HLDN' });
    expect(textOf(result)).toContain('Tomas Reyes');
    // A former name and a ticker stand on the card and have no source.
    expect(JSON.stringify(result)).not.toMatch(/Fjordglas|7741\.OS/);
  });

  it('compare companies in a table whose rows are cited', async () => {
    const { call } = await openAssistant('stdio');
    const { structuredContent } = await call('compare', { companies: ['Halden', 'Corvane'] });
    const { tables } = structuredContent as { tables: { columns: string[]; rows: { citations: number[] }[][] }[] };
    expect(tables[0]?.columns.slice(1)).toEqual(['Halden Optics', 'Corvane Instruments']);
    for (const row of tables[0]?.rows ?? []) expect(row.flatMap(({ citations }) => citations)).not.toEqual([]);
  });

  it('tell what happened, oldest first, narrowed as the command is', async () => {
    const { call } = await openAssistant('stdio');
    const yearsIn = async (narrow?: string) => {
      const { structuredContent } = await call('timeline', { company: 'Halden', ...(narrow && { narrow }) });
      const { statements } = structuredContent as { statements: { text: string }[] };
      return statements.map(({ text }) => /\d{4}/.exec(text)?.[0] ?? '');
    };
    const all = await yearsIn();
    expect(all).toEqual([...all].sort());
    expect(Math.min(...(await yearsIn('since 2023')).map(Number))).toBeGreaterThanOrEqual(2023);
  });

  it('find articles, each with the statement that says it', async () => {
    const { call } = await openAssistant('stdio');
    const { structuredContent } = await call('search_articles', { text: 'Reyes chief executive', year: '2023' });
    expect(structuredContent).toMatchObject({
      page: 1,
      citations: [{ n: 1, articleId: '2023-07-01-reyes-takes-over-halden', quote: expect.stringContaining('Reyes') }],
    });
    expect((await call('search_articles', { text: 'zebra crossing' })).structuredContent).toMatchObject({ total: 0 });
  });

  it('say what is wrong with what they are given', async () => {
    const { call } = await openAssistant('stdio');
    const result = await call('compare', { companies: ['Halden'] });
    expect(result.isError).toBe(true);
    expect(textOf(result)).toContain('companies');
  });

  it('say what has become of a source that can not be taken', async () => {
    const { call } = await openAssistant('stdio');
    const suggest = async (link: string) => {
      const { structuredContent, isError } = await call('suggest_source', { link, language: 'zh-Hant' });
      return [structuredContent?.['taken'], isError === true, structuredContent?.['message']];
    };
    expect(await suggest('javascript:alert(1)')).toEqual([false, true, expect.stringContaining('https://')]);
    expect(await suggest(`https://a.example/?${'x'.repeat(2_000)}`)).toEqual([undefined, true, undefined]);
    expect(await suggest(HELD)).toEqual([false, false, expect.stringContaining('已有')]);
    for (let page = 0; page < 20; page += 1) expect((await suggest(`${LINK}?page=${page}`))[0]).toBe(true);
    expect(await suggest(LINK)).toEqual([false, true, expect.stringContaining('明天')]);
  });

  it('count as the questions of one person', async () => {
    const { call } = await openAssistant('stdio', await openBot({ limits: createLimits({ user: 1, workspace: 0 }) }));
    expect((await call('ask', { question: QUESTION })).isError).toBeUndefined();
    expect(await call('ask', { question: QUESTION })).toMatchObject({
      isError: true,
      structuredContent: { kind: 'limited' },
    });
  });
});

describe('the resources', () => {
  it('hold the facts of a company, each cited, in the language of the address', async () => {
    const { client } = await openAssistant('stdio');
    const read = async (uri: string) => {
      const [content] = (await client.readResource({ uri })).contents;
      return JSON.parse(content && 'text' in content ? content.text : '');
    };
    const english = await read('wenda://companies/halden');
    expect(english.facts.length).toBeGreaterThan(3);
    for (const { citations } of english.facts)
      expect(english.citations[citations[0] - 1]).toMatchObject({
        n: citations[0],
        url: expect.stringMatching(/^http/),
      });
    expect((await read('wenda://companies/halden?language=zh-Hans')).name).toBe('哈尔登光学');
    expect(JSON.stringify(english)).not.toContain('Fjordglas');
  });

  it('are completed, and say that there is none of a name', async () => {
    const { client } = await openAssistant('stdio');
    const { completion } = await client.complete({
      ref: { type: 'ref/resource', uri: 'wenda://companies/{id}' },
      argument: { name: 'id', value: 'Hal' },
    });
    expect(completion.values).toEqual(['halden']);
    await expect(client.readResource({ uri: 'wenda://articles/nothing' })).rejects.toThrow(
      /no wenda:\/\/articles\/nothing/,
    );
  });
});
