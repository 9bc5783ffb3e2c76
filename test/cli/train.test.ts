import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { classify } from '../../src/answer/asks/classify/model.ts';
import { runTrain } from '../../src/cli/train.ts';
import { UsageError } from '../../src/errors.ts';
import { readLibrary } from '../../src/open-library.ts';

type Pattern = {
  readonly says: readonly string[];
  readonly kind: string;
  readonly attribute: string;
  readonly qualifier?: string;
};

const FRAMES = {
  en: [
    '{company} %',
    'tell me % of {company}',
    'so % for {company}',
    'what of % at {company2} in {date}',
    '% {company} again',
  ],
  zh: ['{company}%', '请问{company}的%', '{date}{company}%呢', '想知道{company2}%', '%啊{company}'],
};

const PATTERNS: Readonly<Record<'en' | 'zh', readonly Pattern[]>> = {
  en: [
    { says: ['who runs', 'the boss', 'who is in charge'], kind: 'fact', attribute: 'chief-executive' },
    { says: ['the sales', 'how much money came in', 'turnover'], kind: 'fact', attribute: 'revenue' },
    {
      says: ['the price when it listed', 'what a share cost at the listing'],
      kind: 'fact',
      attribute: 'listing',
      qualifier: 'price',
    },
    { says: ['does {person} still run', 'is {person} still boss'], kind: 'verdict', attribute: 'chief-executive' },
  ],
  zh: [
    { says: ['谁在管', '一把手是谁', '谁说了算'], kind: 'fact', attribute: 'chief-executive' },
    { says: ['进账多少', '营收多少', '收入有多少'], kind: 'fact', attribute: 'revenue' },
    { says: ['上市发行价', '上市时一股多少钱'], kind: 'fact', attribute: 'listing', qualifier: 'price' },
    { says: ['还归{person}管吗', '是不是还听{person}的'], kind: 'verdict', attribute: 'chief-executive' },
  ],
};

const ENDINGS = { en: ['', ' please', ' now'], zh: ['', '？', '，谢谢'] };

function labelled(language: 'en' | 'zh'): string {
  const lines = PATTERNS[language].flatMap(({ says, ...labels }) =>
    says.flatMap((words) =>
      FRAMES[language].flatMap((frame) =>
        ENDINGS[language].map((ending) => JSON.stringify({ q: frame.replace('%', words) + ending, ...labels })),
      ),
    ),
  );
  return lines.join('\n');
}

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'train-'));
  await mkdir(join(folder, 'reading'));
  for (const language of ['en', 'zh'] as const) {
    await writeFile(join(folder, 'reading', `${language}.jsonl`), labelled(language));
  }
});
afterEach(() => rm(folder, { recursive: true }));

async function train(...args: readonly string[]): Promise<readonly string[]> {
  const lines: string[] = [];
  await runTrain(['--knowledge', folder, ...args], (line) => lines.push(line));
  return lines;
}

describe('npm run train', () => {
  it('writes a model that the library reads questions with', async () => {
    await train();
    const { library, problems } = await readLibrary(folder);
    expect(problems).toEqual([]);
    const model = library.reading ?? {};
    expect(classify('who is in charge of {company}', 'en', model)).toMatchObject({
      kind: 'fact',
      attribute: 'chief-executive',
    });
    expect(classify('{company}还归{person}管吗', 'zh', model)).toMatchObject({
      kind: 'verdict',
      attribute: 'chief-executive',
    });
    expect(classify('{company}上市发行价', 'zh', model)).toMatchObject({ attribute: 'listing', qualifier: 'price' });
  });

  it('reads nine in ten of the questions kept aside rightly', async () => {
    const lines = await train();
    const shares = lines.flatMap((line) => /^ {2}(?:kind|attribute|qualifier): ([\d.]+) %/.exec(line)?.[1] ?? []);
    expect(shares).toHaveLength(6);
    expect(shares.filter((share) => Number(share) < 90)).toEqual([]);
  });

  it('writes the same bytes twice, and for lines in another order', async () => {
    await train();
    const path = join(folder, 'reading', 'model.json');
    const first = await readFile(path, 'utf8');
    await writeFile(join(folder, 'reading', 'en.jsonl'), labelled('en').split('\n').reverse().join('\n'));
    await train();
    expect(await readFile(path, 'utf8')).toBe(first);
  });

  it('names questions that are labelled in two ways', async () => {
    const twice = '{"q":"tell me the boss of {company}!","kind":"fact","attribute":"revenue"}';
    await writeFile(join(folder, 'reading', 'en.jsonl'), `${labelled('en')}\n${twice}\n`);
    expect(await train()).toContainEqual(
      expect.stringMatching(/^ {2}labelled in two ways: tell me the boss of \{company\}/),
    );
  });

  it('learns words from the phrase book that no question has', async () => {
    const book = 'attribute:\n  revenue:\n    en: [kerching, the kerching, kerching of]\n    zh: [哗啦啦, 哗啦啦的]\n';
    await writeFile(join(folder, 'reading', 'phrases.yaml'), book);
    await train();
    const { library } = await readLibrary(folder);
    expect(classify('kerching of {company}', 'en', library.reading ?? {}).because.attribute[0]).toBe('kerching');
  });

  it('names what is wrong with the phrase book', async () => {
    await writeFile(join(folder, 'reading', 'phrases.yaml'), 'attribute:\n  revenue: [kerching]\n');
    await expect(train()).rejects.toThrow(/^reading\/phrases\.yaml:2 attribute\.revenue: /);
  });

  it('wants labelled questions, and enough of them', async () => {
    await writeFile(join(folder, 'reading', 'zh.jsonl'), '{"q":"谁","kind":"fact"}');
    await expect(train()).rejects.toThrow('are needed to learn from');
    await rm(join(folder, 'reading', 'zh.jsonl'));
    await expect(train()).rejects.toThrow(UsageError);
  });
});
