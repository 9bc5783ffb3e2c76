import { anyOf } from '../../words.ts';

const OPENINGS = ['what', 'whats', 'who', 'whos', 'when', 'where', 'why', 'how', 'which', 'is', 'was', 'did', 'does'];
const OTHER_OPENINGS = ['has', 'will', 'tell', 'about', 'describe', 'explain', 'founder', 'ceo', 'boss', 'owner'];
const BEFORE_END = ['is', 'was', 'are', 'of', 'by', 'at', 'about', 'behind', 'with', 'against', 'vs', 'versus', 'and'];
const ACTS_ON = [
  'owns',
  'own',
  'owned',
  'runs',
  'leads',
  'heads',
  'founded',
  'started',
  'created',
  'bought',
  'acquired',
];
const HELPERS = ['do', 'does', 'did', 'is', 'was', 'has', 'will', 'can'];
const DOES = [
  'do',
  'make',
  'made',
  'go',
  'going',
  'list',
  'listed',
  'delist',
  'delisted',
  'leave',
  'left',
  'get',
  'fight',
];
const DOES_TOO = [
  'buy',
  'sell',
  'own',
  'owned',
  'start',
  'started',
  'founded',
  'earn',
  'lose',
  'raise',
  'been',
  'taken',
];
const HAS = [
  'ceo',
  'founder',
  'founders',
  'boss',
  'chairman',
  'chair',
  'owner',
  'revenue',
  'profit',
  'net',
  'ipo',
  'stock',
];
const HAS_TOO = ['listing', 'headquarters', 'hq', 'ticker', 'valuation', 'founding', 'delisting', 'share price', 'vs'];

const OPENING = new RegExp(`^${anyOf([...OPENINGS, ...OTHER_OPENINGS])}\\b`, 'u');
const AT_END = new RegExp(`\\b${anyOf([...BEFORE_END, ...ACTS_ON])}$`, 'u');
const HELPER = new RegExp(`\\b${anyOf(HELPERS)}$`, 'u');
const DONE = new RegExp(`^ ${anyOf([...DOES, ...DOES_TOO])}\\b`, 'u');
const HAD = new RegExp(`^ ${anyOf([...HAS, ...HAS_TOO])}\\b`, 'u');

/**
 * True where a number in an English question is somebody's name, and counts nothing: in "what does 360 do", "who owns 360", "360 ceo", and
 * not in "did it cut 360 jobs". `before` and `behind` are the folded text on each side of it, `before` without the space at its end.
 */
export function isNameInQuestion(before: string, behind: string): boolean {
  if (/\d/u.test(before)) return false;
  if (HAD.test(behind)) return before === '' || OPENING.test(before);
  if (!OPENING.test(before)) return false;
  if (/^[\s?!.]*$/u.test(behind) || /^ (?:now|today|again|exactly|anyway)[\s?!.]*$/u.test(behind))
    return AT_END.test(before);
  return HELPER.test(before) && DONE.test(behind);
}
