import { nameTerm } from '../../search/analyse.ts';
import type { Selected } from '../rank/select.ts';
import { looksLikeAnswer, secondAnswerTypeOf } from '../../lang/answer-type.ts';
import type { Understood } from '../reading/understand.ts';

/** What else a question asks for: the same of another company that it names, or a second thing ("for how much and why"). */
export function beside(
  [best, ...others]: readonly [Selected, ...Selected[]],
  understood: Understood,
): readonly Selected[] {
  return [...ofOtherCompanies(best, others, understood), ...ofSecondType(best, others, understood)];
}

function ofOtherCompanies(best: Selected, others: readonly Selected[], { entities }: Understood): readonly Selected[] {
  const asked = new Set(best.facts.map(({ fact }) => fact.attribute));
  const companies = entities.filter(({ kind }) => kind === 'company');
  return companies
    .filter((company) => !best.document.textTerms.includes(nameTerm(company)))
    .flatMap((company) => {
      const fits = ({ document, facts }: Selected) =>
        document.textTerms.includes(nameTerm(company)) && facts.some(({ fact }) => asked.has(fact.attribute));
      return others.find(fits) ?? [];
    });
}

function ofSecondType(best: Selected, others: readonly Selected[], { analysis }: Understood): readonly Selected[] {
  const type = secondAnswerTypeOf(analysis.folded);
  if (!type || looksLikeAnswer(best.statement.text, type)) return [];
  const answers = ({ document, statement }: Selected) =>
    document.article.id === best.document.article.id && looksLikeAnswer(statement.text, type);
  return others.filter(answers).slice(0, 1);
}
