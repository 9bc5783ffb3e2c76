import { type Request, type Response, Router } from 'express';
import { renderToString } from 'preact-render-to-string';
import { z } from 'zod';
import { personOf, type Site, viewOf } from '../context.ts';
import { AwayError } from '../http-errors.ts';
import { documentOf } from '../page.tsx';
import { Suggested, SuggestedPage, SuggestionAnswerPage } from '../pages/suggestion.tsx';
import { FRAGMENT, parseForm } from './form.ts';
import { route } from './route.ts';

const suggestSchema = z.object({
  gap: z.string().min(1).max(200),
  link: z.string().max(4_000),
  note: z.string().max(4_000).default(''),
  wish: z.literal('yes').exactOptional(),
  question: z.string().max(4_000).exactOptional(),
});
const answerSchema = z.object({ id: z.string().min(1).max(2_000) });

/** Sources that visitors suggest, and what they are told when these are in the library. */
export function suggestionsRouter(site: Site): Router {
  const router = Router();
  route(router, '/suggestions', { post: (request, response) => suggest(request, response, site) });
  route(router, '/suggestions/answer', { post: (request, response) => showAnswer(request, response, site) });
  return router;
}

async function suggest(request: Request, response: Response, site: Site): Promise<void> {
  const { gap, link, note, wish, question } = parseForm(suggestSchema, request.body);
  const countsFor = webPerson(personOf(request, site));
  const lasting = wish !== undefined;
  const person = webPerson(`web:${site.sessions.keep(request, response, { lasting })}`);
  const view = viewOf(request, site);
  const outcome = await orAway(
    site.chat.suggestions.add({
      person,
      countsFor,
      gap,
      link,
      note,
      language: view.language,
      ...(question !== undefined && { question }),
      ...(wish && { wish: { door: 'web', address: null } }),
    }),
  );
  const props = { view, gap, link, note, question, outcome };
  const isFragment = request.get(FRAGMENT) !== undefined;
  response
    .type('html')
    .send(isFragment ? renderToString(<Suggested {...props} />) : documentOf(<SuggestedPage {...props} />));
}

async function showAnswer(request: Request, response: Response, site: Site): Promise<void> {
  const { id } = parseForm(answerSchema, request.body);
  const reply = await orAway(site.chat.suggestions.take(webPerson(personOf(request, site)), id));
  response.type('html').send(documentOf(<SuggestionAnswerPage view={viewOf(request, site)} reply={reply} />));
}

/** Ids of what a visitor can be told. Where the store is away the page is shown all the same. */
export async function readyFor(request: Request, site: Site): Promise<readonly string[]> {
  if (site.sessions.known(request) === undefined) return [];
  return site.chat.suggestions.ready(webPerson(personOf(request, site))).catch((error: unknown) => {
    site.onError(error, { method: 'GET', path: '/' });
    return [];
  });
}

function webPerson(user: string) {
  return { platform: 'web', workspace: 'web', user };
}

function orAway<T>(work: Promise<T>): Promise<T> {
  return work.catch((cause: unknown) => {
    throw new AwayError(cause);
  });
}
