import { describe, expect, it } from 'vitest';
import { entitiesOf, LUMEN, libraryOf, stating, TALLOW, verdictOf, wordsOf } from './library-of.ts';

describe('the products of a company', () => {
  const about = libraryOf(LUMEN, TALLOW);

  it('are those that statements tell of', () => {
    expect(entitiesOf(about("list Corvane's apps"))).toEqual(expect.arrayContaining(['lumen', 'tallow']));
    expect(entitiesOf(about('科维恩有哪些产品'))).toEqual(expect.arrayContaining(['lumen', 'tallow']));
  });

  const COMPANY = stating(
    'Corvane is a software company',
    '科维恩是一家软件公司',
    '{ attribute: what-it-does, value: { en: software company, zh: 软件公司 } }',
  );

  it.each(['科维恩的产品', '科维恩代表作', '科维恩的代表作品'])('are no word for what it does: %s', (question) => {
    expect(entitiesOf(libraryOf(COMPANY, LUMEN, TALLOW)(question))).toEqual(
      expect.arrayContaining(['lumen', 'tallow']),
    );
  });

  it.each(['科维恩有哪些产品', 'which products does Corvane have'])('are not told by what it does: %s', (question) => {
    const answer = libraryOf(COMPANY)(question);
    expect(answer.kind === 'answered' ? answer.findings[0]?.missing?.attribute : answer.kind).toBe('product');
  });

  it('of one sort are those that are told to be of it', () => {
    expect(entitiesOf(about('which games does Corvane have'))).toEqual(['lumen']);
    expect(entitiesOf(about('科维恩有哪些游戏'))).toEqual(['lumen']);
  });
});

describe('whose a product is', () => {
  it('is told by the statement on both', () => {
    expect(entitiesOf(libraryOf(LUMEN)('who owns Lumen'))).toEqual(['corvane']);
    expect(verdictOf(libraryOf(LUMEN)('does Corvane own Lumen'))).toBe('yes');
  });
});

describe('who makes a product', () => {
  it.each([
    'Lumen is by which studio',
    'Lumen dev company name',
    'which studio made Lumen',
    'which developer is behind Lumen',
    '流明是哪家公司做的',
  ])('is asked for by the studio: %s', (question) => {
    expect(entitiesOf(libraryOf(LUMEN, TALLOW)(question))).toEqual(['corvane']);
  });
});

describe('the models of a product', () => {
  it('are those that were launched of it, and not who launched them', () => {
    const about = libraryOf(
      stating(
        'Corvane launched Lumen 2, a model, in May 2023',
        '科维恩2023年5月推出流明2号模型',
        '{ attribute: launch, of: lumen, value: { en: Lumen Two, zh: 流明二号 }, at: 2023-05 }',
      ),
    );
    expect(wordsOf(about('流明有哪些模型'))).toEqual(['Lumen Two']);
    expect(wordsOf(about('流明家族有哪些模型'))).toEqual(['Lumen Two']);
  });
});
