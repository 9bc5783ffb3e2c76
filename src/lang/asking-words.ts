import type { Span } from './span.ts';

/**
 * Words by which a question is put, and currencies, which no text has to hold: what they ask for is read by `answer-type.ts`.
 * They are no stop words of the index, because elsewhere they carry content.
 */
const ASKING =
  /\b(amounts?|figures?|in total|total amount|exactly|roughly|approximately|currently|btw|anyone know|any idea|do we know|do you know|remind me|in the end|so far|stand at|end up with|ended up with|size of|rmb|cny|usd|hkd|eur|us dollars|hk dollars)\b|为啥|因为啥|因啥|是啥|啥|几多|怎么说|什么说法|的说法|说法|怎么样|怎样|大概|到底|究竟|总共|一共|是哪几[个家位名款]|有?哪几[个家位名款]|哪些地方|哪个|几个|多大|多高|还是|来着|那次|那轮|^\s*(那|那么|还有|同时|另外|请问|想问|问下)|多少(?:港元|美元|欧元|人民币|港币|美金)/gu;

/** Where a folded question has such words. */
export function askingWords(folded: string): readonly Span[] {
  return [...folded.matchAll(ASKING)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
