import { describe, expect, it } from 'vitest';
import { parseLibrary } from '../../src/knowledge/load.ts';
import { fold } from '../../src/lang/text.ts';
import { createLexicon, keysOf } from '../../src/search/lexicon.ts';
import { fixtureLibrary } from '../fixtures/library.ts';

const lexicon = createLexicon(fixtureLibrary());
const knowsNothing = () => false;

function found(text: string): readonly (readonly string[])[] {
  return lexicon.find(fold(text)).map(({ entities }) => entities.map(({ id }) => id));
}

function corrected(
  text: string,
  isKnownWord: (word: string) => boolean = knowsNothing,
): readonly (readonly string[])[] {
  const folded = fold(text);
  const corrections = lexicon.correct(folded, lexicon.find(folded), isKnownWord);
  return corrections.map(({ typed, entities }) => [typed, ...entities.map(({ id }) => id)]);
}

describe('find', () => {
  it('gives the place of a name in the folded text', () => {
    const folded = fold('Who runs 哈尔登光学 today?');
    const [mention] = lexicon.find(folded);
    expect(folded.slice(mention?.start, mention?.end)).toBe('哈尔登光学');
  });

  it('takes the longest name', () => {
    expect(found('Halden Optics')).toEqual([['halden']]);
    expect(lexicon.find('halden optics')[0]?.end).toBe('halden optics'.length);
  });

  it('takes a shorter name where the longer one would cut into the next', () => {
    const card = (id: string, name: string, aka = '') => ({
      path: `companies/${id}.md`,
      text: `---\nnames: { en: ${id}, zh-Hans: ${name} }\n${aka}---\n`,
    });
    const { library } = parseLibrary([card('korva', '科瓦', 'aka: [科瓦网]\n'), card('netlin', '网林')]);
    const names = (text: string) =>
      createLexicon(library)
        .find(text)
        .flatMap(({ entities }) => entities.map(({ id }) => id));
    expect(names('科瓦网林谁先上市')).toEqual(['korva', 'netlin']);
    expect(names('科瓦网和网林谁先上市')).toEqual(['korva', 'netlin']);
    expect(createLexicon(library).find('科瓦网什么时候上市')[0]?.end).toBe('科瓦网'.length);
  });

  it('finds no name within the longer name of a place', () => {
    const card = { path: 'companies/korva.md', text: '---\nnames: { en: Korva, zh-Hans: 金科 }\n---\n' };
    const places = { path: 'places.yaml', text: '- { id: aldria, names: { en: Aldria, zh-Hans: 旧金科 } }\n' };
    const { library } = parseLibrary([card, places]);
    const placed = createLexicon(library);
    expect(library.places.size).toBe(1);
    expect(placed.find('旧金科纪事报谈上市')).toEqual([]);
    expect(placed.find('旧金科的金科')[0]?.start).toBe(4);
    expect(placed.find('金科在旧金科上市').length).toBe(1);
  });

  it('takes a name that ends in signs for one only with them', () => {
    const card = { path: 'companies/korva.md', text: '---\nnames: { en: Korva, zh-Hans: 科瓦 }\naka: [Lamp++]\n---\n' };
    const signed = createLexicon(parseLibrary([card]).library);
    expect(signed.find('how many lamp suits')).toEqual([]);
    expect(signed.find('who runs lamp++')[0]?.end).toBe('who runs lamp++'.length);
  });

  it('takes a company whose name is a number for one only where nothing is counted', () => {
    const card = { path: 'companies/korva.md', text: '---\nnames: { en: Korva, zh-Hans: 科瓦 }\naka: ["360"]\n---\n' };
    const numbered = createLexicon(parseLibrary([card]).library);
    const names = (text: string) => numbered.find(fold(text)).length;
    for (const text of ['360', '360股价多少', '介绍下360', '360和科瓦网', '360 ceo是谁', '360集团', '科瓦起诉360'])
      expect([text, names(text)]).toEqual([text, text.split('科瓦').length]);
    for (const text of ['what does 360 do', 'who owns 360', 'what is 360?', 'when did 360 go public', '360 ceo'])
      expect([text, names(text)]).toEqual([text, 1]);
    for (const text of [
      '360家门店',
      '涨了360%',
      '360亿',
      '第360名',
      '1,360元',
      '增至4.360',
      '360 jobs',
      'laid off 360',
      'did it cut 360 jobs',
      'how many are there, 360 or more',
      'what happened between 2010 and 360',
      'was its staff 360 strong',
    ])
      expect([text, names(text)]).toEqual([text, 0]);
  });

  it('takes a stock code for no name where something is counted', () => {
    const card = {
      path: 'companies/korva.md',
      text: '---\nnames: { en: Korva, zh-Hans: 科瓦 }\ntickers: [4826.HK]\n---\n',
    };
    const listed = createLexicon(parseLibrary([card]).library);
    const names = (text: string) => listed.find(fold(text)).length;
    for (const text of ['4826', '4826涨了吗', 'why did 4826 fall', '4826.HK', 'Halden,4826', '（4826）'])
      expect([text, names(text)]).toEqual([text, 1]);
    for (const text of [
      '48.26% of the votes',
      '4,826 users',
      '亏了4826亿元',
      '4826家门店',
      '$4826',
      'HK$48.26',
      'HK$4826',
    ])
      expect([text, names(text)]).toEqual([text, 0]);
  });

  it('finds several names in their order', () => {
    expect(found('Corvane and 哈尔登, then Skadi Mirror')).toEqual([['corvane'], ['halden'], ['skadi']]);
  });

  it('lists everybody of a name that two people have', () => {
    expect(found('Lin Wei')).toEqual([['lin-wei-corvane', 'lin-wei-halden']]);
    expect(found('林伟')).toEqual(found('Lin Wei'));
  });

  it('does not ask between a company and its own product of one name', () => {
    const halden = lexicon.find('halden').flatMap(({ entities }) => entities);
    expect(halden.map(({ kind, id }) => `${kind}:${id}`)).toEqual(['company:halden']);
  });

  it('finds a name beside Han characters and inside punctuation', () => {
    expect(found('请问Corvane公司')).toEqual([['corvane']]);
    expect(found('(Corvane)')).toEqual([['corvane']]);
  });

  it('does not find a name inside a longer Latin word', () => {
    expect(found('Haldenberg uncorvaned')).toEqual([]);
  });

  it('finds a ticker with and without its exchange, and a former name', () => {
    expect(found('HLDN')).toEqual([['halden']]);
    expect(found('7741.OS')).toEqual([['halden']]);
    expect(found('7741')).toEqual([['halden']]);
    expect(found('Fjordglas')).toEqual([['halden']]);
  });

  it('finds a name right before a year', () => {
    expect(found('corvane2024年营收')).toEqual([['corvane']]);
    expect(found('corvane20245')).toEqual([]);
  });

  it('says which companies list a person', () => {
    const people = lexicon.find('lin wei').flatMap(({ entities }) => entities);
    expect(people.map(({ companyIds }) => companyIds)).toEqual([['corvane'], ['halden']]);
  });
});

describe('correct', () => {
  it.each(['Corvne', 'Corvaen', 'Corvana', 'Corvanne', 'Crovane'])('takes %s for Corvane', (typed) => {
    expect(corrected(`who runs ${typed}`)).toEqual([[typed.toLowerCase(), 'corvane']]);
  });

  it('takes a long name that misses two letters', () => {
    expect(corrected('fjrdgls revenue')).toEqual([['fjrdgls', 'halden']]);
  });

  it('puts a name of several words right as one', () => {
    expect(corrected('Haldn Optics')).toEqual([['haldn optics', 'halden']]);
  });

  it('takes a homophone in Han characters for the name', () => {
    expect(corrected('科帆的估值')).toEqual([['科帆', 'corvane']]);
  });

  it('takes a name of five characters or more with one wrong for it', () => {
    expect(corrected('哈马登光学')).toEqual([['哈马登光学', 'halden']]);
  });

  it('takes a shorter one with another sound for a name of its own', () => {
    expect(corrected('斯卡里镜')).toEqual([]);
    expect(corrected('科风')).toEqual([]);
  });

  it('takes the pinyin of two characters for a name of its own, unless a letter is left out or swapped, or it sounds alike', () => {
    expect(['kefen', 'kefang', 'kefna', 'kefn'].map((typed) => corrected(`who runs ${typed}`))).toEqual([
      [],
      [['kefang', 'corvane']],
      [['kefna', 'corvane']],
      [['kefn', 'corvane']],
    ]);
  });

  it('leaves a word alone that the library knows', () => {
    expect(corrected('Corvne', (word) => word === 'corvne')).toEqual([]);
  });

  it('leaves names alone that are spelt right', () => {
    expect(corrected('Corvane Instruments and Halden')).toEqual([]);
  });

  it('compares no more than the first words of a long text', () => {
    const unknown = (count: number) => 'zzqxv '.repeat(count);
    expect(corrected(`${unknown(5)}corvne`)).toEqual([['corvne', 'corvane']]);
    expect(corrected(`${unknown(300)}corvne`)).toEqual([]);
    expect(corrected(`${'梯'.repeat(30)}，科帆`)).toEqual([['科帆', 'corvane']]);
    expect(corrected(`${'梯'.repeat(900)}，科帆`)).toEqual([]);
  });

  it.each(['cor', 'crown', 'carbon', 'holding', '科学', '望远镜'])('does not take %s for a name', (word) => {
    expect(corrected(word)).toEqual([]);
  });
});

describe('keysOf', () => {
  it('has each way to type the ü of a name in pinyin', () => {
    expect(keysOf('绿屿')).toEqual(['绿屿', 'luyu', 'lvyu', 'lyuyu']);
    expect(keysOf('杉环')).toEqual(['杉环', 'shanhuan']);
  });

  it.each([
    ['0712.HK', ['0712hk', '0712', '712hk', 'hk712', 'hk0712', '00712hk', 'hk00712', '00712']],
    ['80700.HK', ['80700hk', '80700', 'hk80700']],
    ['2026.HK', ['2026hk', 'hk2026', '02026hk', 'hk02026', '02026']],
    ['7741.OS', ['7741os', '7741']],
    ['BABA', ['baba']],
  ])('has each way to type the stock code %s', (ticker, keys) => {
    expect(keysOf(ticker)).toEqual(keys);
  });
});

describe('a stock code in a question', () => {
  const { library } = parseLibrary([
    { path: 'companies/corvane.md', text: '---\nnames: { en: Corvane }\ntickers: [0712.HK, CRVN]\n---\n' },
  ]);
  const codes = createLexicon(library);

  it.each(['00712 revenue', '00712.HK revenue', '712.hk', 'HK0712', 'hk:712', '$CRVN', '0712.HK的收入'])(
    'is found in "%s"',
    (question) => {
      expect(codes.find(fold(question)).flatMap(({ entities }) => entities.map(({ id }) => id))).toEqual(['corvane']);
    },
  );

  it.each(['712 HK dollars', 'HK$712', '712 people', '712 HK$'])('is none in "%s"', (text) => {
    expect(codes.find(fold(text))).toEqual([]);
  });
});
