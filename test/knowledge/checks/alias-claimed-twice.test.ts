import { describe, expect, it } from 'vitest';
import { aliasClaimedTwice } from '../../../src/knowledge/checks/alias-claimed-twice.ts';
import { ACME, card, run } from './sample.ts';

describe('alias-claimed-twice', () => {
  it('reports a name of two companies, whatever its case, width and spaces', () => {
    const other = card('best', '{ en: Best }', 'aka: [Bee, "ＡＣ ＭＥ"]');
    expect(run(aliasClaimedTwice, [ACME, other])).toEqual([
      'error companies/best.md:3 aka.1: "ＡＣ ＭＥ" names the company best here and the company acme in companies/acme.md. Keep it in one of them',
    ]);
  });

  it('reports a former name and a ticker that another company has', () => {
    const one = card('one', '{ en: One }', 'old: [Uno]\ntickers: [0001.HK]');
    const two = card('two', '{ en: Two }', 'aka: [uno]\ntickers: [0001.hk]');
    expect(run(aliasClaimedTwice, [one, two])).toEqual([
      'error companies/two.md:3 aka.0: "uno" names the company two here and the company one in companies/one.md. Keep it in one of them',
      'error companies/two.md:4 tickers.0: "0001.hk" names the company two here and the company one in companies/one.md. Keep it in one of them',
    ]);
  });

  it('reports a company whose name is the product of another one', () => {
    const owner = card('owner', '{ en: Owner }', 'products:\n  - { id: shop, names: { zh-Hans: 极致 } }');
    expect(run(aliasClaimedTwice, [ACME, owner])).toEqual([
      'error companies/owner.md:4 products.0.names.zh-Hans: "极致" names the product shop of owner here and the company acme in companies/acme.md. Keep it in one of them',
    ]);
  });

  it('reports two people of one company with the same name', () => {
    const people = 'people:\n  - { id: li-1, names: { en: Li Na } }\n  - { id: li-2, names: { en: Lina } }';
    expect(run(aliasClaimedTwice, [card('one', '{ en: One }', people)])).toEqual([
      'error companies/one.md:5 people.1.names.en: "Lina" names the person li-2 of one here and the person li-1 of one in companies/one.md. Keep it in one of them',
    ]);
  });

  it('accepts people of two companies who share a name, and one person on two cards', () => {
    const one = card('one', '{ en: One }', 'people:\n  - { id: zhang-yong-1, names: { zh-Hans: 张勇 } }');
    const two = card('two', '{ en: Two }', 'people:\n  - { id: zhang-yong-2, names: { zh-Hans: 张勇 } }');
    const three = card('three', '{ en: Three }', 'people:\n  - { id: zhang-yong-2, names: { zh-Hans: 张勇 } }');
    expect(run(aliasClaimedTwice, [one, two, three])).toEqual([]);
  });

  it('accepts a product that has the name of its company', () => {
    const own = card('own', '{ en: Own, zh-Hans: 自己 }', 'products:\n  - { id: own-app, names: { en: Own } }');
    expect(run(aliasClaimedTwice, [own])).toEqual([]);
  });
});
