import { aliasClaimedTwice } from './alias-claimed-twice.ts';
import type { Check } from './check.ts';
import { dateInTheFuture } from './date-in-the-future.ts';
import { dateNotInStatement } from './date-not-in-statement.ts';
import { dateWithoutFact } from './date-without-fact.ts';
import { duplicateUrl } from './duplicate-url.ts';
import { factEndsBeforeItBegins } from './fact-ends-before-it-begins.ts';
import { factNotInStatement } from './fact-not-in-statement.ts';
import { factOnCard } from './fact-on-card.ts';
import { figureWithoutFact } from './figure-without-fact.ts';
import { figuresDiffer } from './figures-differ.ts';
import { missingTranslation } from './missing-translation.ts';
import { nameNotInStatement } from './name-not-in-statement.ts';
import { officeWithoutFact } from './office-without-fact.ts';
import { qualifierNotInStatement } from './qualifier-not-in-statement.ts';
import { questionAnsweredElsewhere } from './question-answered-elsewhere.ts';
import { seriesAlike } from './series-alike.ts';
import { statementNamesNobody } from './statement-names-nobody.ts';
import { statementOpensWithPronoun } from './statement-opens-with-pronoun.ts';
import { statementTooLong } from './statement-too-long.ts';
import { statementWithoutAYear } from './statement-without-a-year.ts';
import { unknownQualifier } from './unknown-qualifier.ts';
import { unknownReference } from './unknown-reference.ts';
import { unknownUnit } from './unknown-unit.ts';

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
  unknownQualifier,
  unknownReference,
  unknownUnit,
];
