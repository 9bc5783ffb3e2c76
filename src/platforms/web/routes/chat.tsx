import { type Request, type Response, Router } from 'express';
import { renderToString } from 'preact-render-to-string';
import { z } from 'zod';
import { personOf, type Site, viewOf } from '../context.ts';
import { AwayError, LimitedError, setStatus, UnreadableError } from '../http-errors.ts';
import { documentOf } from '../page.tsx';
import { ChatPage, type ChatPageProps } from '../pages/chat.tsx';
import { FeedbackPage, Thanks } from '../pages/feedback.tsx';
import { ReplyView } from '../reply/reply.tsx';
import { parseLanguage, visitorOf } from '../visitor.ts';
import { FRAGMENT, parseForm } from './form.ts';
import { route } from './route.ts';
import { readyFor } from './suggestions.tsx';

const askSchema = z.object({
  question: z.string(),
  id: z.string().min(1).max(100),
  /** What the page is on that the question was asked from. */
  about: z.string().max(200).exactOptional(),
  /** Of one tab: a session may have several conversations. */
  thread: z.string().max(100).exactOptional(),
});
const voteSchema = z.object({
  answer: z.string().min(1).max(200),
  verdict: z.enum(['up', 'down']),
  reason: z.string().max(4_000).exactOptional(),
});
const languageSchema = z.object({ language: z.string(), back: z.string().max(2_000) });

/** Asking, voting and choosing the language. */
export function chatRouter(site: Site): Router {
  const router = Router();
  route(router, '/', {
    get: async (request, response) => {
      const ready = await readyFor(request, site);
      response.type('html').send(documentOf(<ChatPage {...chatPage(request, site)} ready={ready} />));
    },
    post: (request, response) => answerQuestion(request, response, site),
  });
  route(router, '/feedback', { post: (request, response) => takeVote(request, response, site) });
  route(router, '/language', { post: (request, response) => switchLanguage(request, response, site) });
  return router;
}

function chatPage(request: Request, site: Site): Omit<ChatPageProps, 'turn' | 'refused' | 'ready'> {
  const view = viewOf(request, site);
  const { catalogue, commands } = site.chat;
  return {
    view,
    subject: catalogue.subject(view.language),
    coverage: catalogue.coverage(view.language),
    commands,
  };
}

async function answerQuestion(request: Request, response: Response, site: Site): Promise<void> {
  const { question: typed, id, about, thread } = parseForm(askSchema, request.body);
  const question = about === undefined ? typed : onSubject(typed, about);
  const countsFor = personOf(request, site);
  const session = site.sessions.keep(request, response);
  const { locale } = visitorOf(request);
  const isFragment = request.get(FRAGMENT) !== undefined;
  response.type('html');
  try {
    const asked = {
      text: question,
      user: `web:${session}`,
      countsFor,
      conversation: thread === undefined ? session : `${session}:${thread}`,
      locale,
      id,
    };
    const reply = await site.asking.ask(asked);
    const view = viewOf(request, site);
    if (isFragment) response.send(renderToString(<ReplyView reply={reply} view={view} question={question} />));
    else response.send(documentOf(<ChatPage {...chatPage(request, site)} turn={{ id, question, reply }} />));
  } catch (error) {
    if (isFragment) throw error;
    if (error instanceof LimitedError && error.reply) {
      const turn = { id, question, reply: error.reply };
      setStatus(response, error);
      response.send(documentOf(<ChatPage {...chatPage(request, site)} turn={turn} />));
      return;
    }
    if (!(error instanceof AwayError)) throw error;
    site.onError(error.cause ?? error, { method: 'POST', path: '/' });
    setStatus(response, error);
    response.send(documentOf(<ChatPage {...chatPage(request, site)} refused={{ question, id }} />));
  }
}

/** A question from the page of something is about it, also where it does not name it. */
function onSubject(question: string, about: string): string {
  const isNamed = question.trim() === '' || question.toLowerCase().includes(about.toLowerCase());
  return isNamed ? question : `${question.trim()} (${about})`;
}

async function takeVote(request: Request, response: Response, site: Site): Promise<void> {
  const { answer: answerId, verdict, reason } = parseForm(voteSchema, request.body);
  const person = { platform: 'web', workspace: 'web', user: personOf(request, site) };
  site.sessions.keep(request, response);
  const isCounted = await site.chat.answers
    .vote({ answerId, person, verdict, ...(reason !== undefined && { reason }) })
    .catch((cause: unknown) => {
      throw new AwayError(cause);
    });
  const explained = reason?.trim() ? 'explained' : 'voted';
  const outcome: 'voted' | 'explained' | 'expired' = isCounted ? explained : 'expired';
  const props = { view: viewOf(request, site), answerId, verdict, outcome };
  const isFragment = request.get(FRAGMENT) !== undefined;
  response
    .type('html')
    .send(isFragment ? renderToString(<Thanks {...props} />) : documentOf(<FeedbackPage {...props} />));
}

function switchLanguage(request: Request, response: Response, { sessions }: Site): void {
  const { language: wanted, back } = parseForm(languageSchema, request.body);
  const language = parseLanguage(wanted);
  if (!language) throw new UnreadableError('The language is en, zh-Hans or zh-Hant.');
  sessions.keep(request, response, { language });
  response.redirect(303, localPath(back));
}

/** The path where it belongs to this site; nobody is sent elsewhere. */
function localPath(path: string): string {
  const base = 'http://local.invalid';
  const isLocal = /^\/(?![/\\])/.test(path) && URL.canParse(path, base) && new URL(path, base).origin === base;
  return isLocal ? path : '/';
}
