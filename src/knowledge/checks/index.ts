import { aliasClaimedTwice } from './alias-claimed-twice.ts';
import type { Check } from './check.ts';
import { dateInTheFuture } from './date-in-the-future.ts';
import { duplicateUrl } from './duplicate-url.ts';
import { factEndsBeforeItBegins } from './fact-ends-before-it-begins.ts';
import { factNotInStatement } from './fact-not-in-statement.ts';
import { factOnCard } from './fact-on-card.ts';
import { figuresDiffer } from './figures-differ.ts';
import { missingTranslation } from './missing-translation.ts';
import { nameNotInStatement } from './name-not-in-statement.ts';
import { questionAnsweredElsewhere } from './question-answered-elsewhere.ts';
import { statementNamesNobody } from './statement-names-nobody.ts';
import { statementOpensWithPronoun } from './statement-opens-with-pronoun.ts';
import { statementTooLong } from './statement-too-long.ts';
import { statementWithoutAYear } from './statement-without-a-year.ts';
import { unknownReference } from './unknown-reference.ts';

/** Every rule for the knowledge folder. A rule is a file of this folder and a line here. */
export const CHECKS: readonly Check[] = [
  aliasClaimedTwice,
  dateInTheFuture,
  duplicateUrl,
  factEndsBeforeItBegins,
  factNotInStatement,
  factOnCard,
  figuresDiffer,
  missingTranslation,
  nameNotInStatement,
  questionAnsweredElsewhere,
  statementNamesNobody,
  statementOpensWithPronoun,
  statementTooLong,
  statementWithoutAYear,
  unknownReference,
];
