import { describe, expect, it } from 'vitest';
import { libraryOf, stating, verdictOf } from './library-of.ts';

const figures = libraryOf(
  stating(
    'Corvane had revenue of 12 million yuan in 2023, up 68%',
    '科维恩2023年营收1200万元，增长68%',
    '{ attribute: revenue, value: 12 million, unit: CNY, at: 2023, change: 68% }',
  ),
  stating(
    'Corvane earned 5 million yuan in 2023, up 385%',
    '科维恩2023年净利润500万元，增长385%',
    '{ attribute: net-profit, value: 5 million, unit: CNY, at: 2023, change: 385% }',
  ),
  stating(
    'Corvane earned 3 million yuan in 2022, 54% less than in 2021',
    '科维恩2022年净利润300万元，下降54%',
    '{ attribute: net-profit, value: 3 million, unit: CNY, at: 2022, change: -54% }',
  ),
  stating(
    'Corvane delivered 1,000 vehicles in 2022',
    '科维恩2022年交付1000辆汽车',
    '{ attribute: deliveries, value: 1000, unit: vehicle, at: 2022 }',
  ),
  stating(
    'Corvane delivered 3,100 vehicles in 2023',
    '科维恩2023年交付3100辆汽车',
    '{ attribute: deliveries, value: 3100, unit: vehicle, at: 2023 }',
  ),
  stating(
    'Shares of Corvane fell 5% to 12 yuan on 3 March 2023',
    '科维恩2023年3月3日股价下跌5%至12元',
    '{ attribute: share-price, value: 12, unit: CNY, at: 2023-03-03, change: -5% }',
  ),
  stating(
    'Corvane listed in Hong Kong on 2 March 2023',
    '科维恩2023年3月2日在香港上市',
    '{ attribute: listing, about: hong-kong, at: 2023-03-02 }',
  ),
);

describe('a figure that is claimed to have become a multiple or a part of itself', () => {
  it.each([
    ["did Corvane's revenue double in 2023", 'no'],
    ['科维恩2023年营收翻倍了吗', 'no'],
    ['科维恩2023年营收翻番了吗', 'no'],
    ["did Corvane's revenue grow by half in 2023", 'yes'],
    ["did Corvane's profit more than double in 2023", 'yes'],
    ['科维恩2023年利润翻两番了吗', 'yes'],
    ["did Corvane's profit quintuple in 2023", 'no'],
    ["did Corvane's profit halve in 2023", 'no'],
    ["did Corvane's profit halve in 2022", 'yes'],
    ["did Corvane's profit nearly halve in 2022", 'no'],
    ['科维恩2022年利润腰斩了吗', 'yes'],
    ['科维恩2022年净利润下降一半了吗', 'yes'],
    ["did Corvane's profit double in 2022", 'no'],
  ])('is told by how much it grew or fell: %s → %s', (question, verdict) => {
    expect(verdictOf(figures(question))).toBe(verdict);
  });

  it.each([
    ["did Corvane's deliveries triple in 2023", 'yes'],
    ["did Corvane's deliveries double from 2022 to 2023", 'yes'],
    ["did Corvane's deliveries quadruple in 2023", 'no'],
    ['科维恩2023年交付量翻番了吗', 'yes'],
    ['科维恩2023年交付量增长三倍了吗', 'no'],
  ])('or by the figures of both times: %s → %s', (question, verdict) => {
    expect(verdictOf(figures(question))).toBe(verdict);
  });

  it.each([
    "did Corvane's share price halve",
    '科维恩股价腰斩了吗',
    'did Corvane double on its debut',
    '科维恩上市首日翻倍了吗',
  ])('is not denied by one day of a price, nor affirmed by the listing: %s', (question) => {
    expect(['unknown', 'text']).toContain(verdictOf(figures(question)) ?? 'text');
  });
});
