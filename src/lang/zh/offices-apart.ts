/** An office right behind a name in Latin letters, where Chinese goes on: `TikTokCEO是谁`. */
const OFFICE_BEHIND_NAME = /(?<=[a-z\d])(?=(?:CEO|CFO|COO|CTO)\p{Script=Han})/gu;

/** A text with such an office parted from the name before it; any other text as it is. */
export function withOfficesApart(text: string): string {
  return text.replace(OFFICE_BEHIND_NAME, ' ');
}
