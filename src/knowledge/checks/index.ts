import { aliasClaimedTwice } from './alias-claimed-twice.ts';
import type { Check } from './check.ts';
import { duplicateUrl } from './duplicate-url.ts';
import { dateInTheFuture } from './facts/date-in-the-future.ts';
import { dateNotInStatement } from './facts/date-not-in-statement.ts';
import { factEndsBeforeItBegins } from './facts/fact-ends-before-it-begins.ts';
import { factNotInStatement } from './facts/fact-not-in-statement.ts';
import { factOnCard } from './facts/fact-on-card.ts';
import { figuresDiffer } from './facts/figures-differ.ts';
import { nameNotInStatement } from './facts/name-not-in-statement.ts';
import { qualifierNotInStatement } from './facts/qualifier-not-in-statement.ts';
import { seriesAlike } from './facts/series-alike.ts';
import { unitWithoutChinese } from './facts/unit-without-chinese.ts';
import { unknownQualifier } from './facts/unknown-qualifier.ts';
import { unknownUnit } from './facts/unknown-unit.ts';
import { dateWithoutFact } from './statements/date-without-fact.ts';
import { figureWithoutFact } from './statements/figure-without-fact.ts';
import { missingTranslation } from './statements/missing-translation.ts';
import { officeWithoutFact } from './statements/office-without-fact.ts';
import { questionAnsweredElsewhere } from './statements/question-answered-elsewhere.ts';
import { statementNamesNobody } from './statements/statement-names-nobody.ts';
import { statementOpensWithPronoun } from './statements/statement-opens-with-pronoun.ts';
import { statementTooLong } from './statements/statement-too-long.ts';
import { statementWithoutAYear } from './statements/statement-without-a-year.ts';
import { unknownReference } from './unknown-reference.ts';

/** Every rule for the knowledge folder. A rule is a file of this folder and a line here. */
export const CHECKS: readonly Check[] = [
  aliasClaimedTwice,
  dateInTheFuture,
  dateNotInStatement,
  dateWithoutFact,
  duplicateUrl,
  factEndsBeforeItBegins,
  factNotInStatement,
  factOnCard,
  figureWithoutFact,
  figuresDiffer,
  missingTranslation,
  nameNotInStatement,
  officeWithoutFact,
  qualifierNotInStatement,
  questionAnsweredElsewhere,
  seriesAlike,
  statementNamesNobody,
  statementOpensWithPronoun,
  statementTooLong,
  statementWithoutAYear,
  unitWithoutChinese,
  unknownQualifier,
  unknownReference,
  unknownUnit,
];
