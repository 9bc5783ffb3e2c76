import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import type { KeptReply } from '../../../chat/message/reply-schema.ts';
import { originOf, type Site, viewOf } from '../context.ts';
import { AwayError } from '../http-errors.ts';
import { documentOf } from '../page.tsx';
import { AnswerPage, ExpiredPage } from '../pages/answer.tsx';
import { markdownAnswer, plainAnswer } from '../reply/answer-text.ts';
import { answerPath } from '../view.ts';
import { route } from './route.ts';

const FORMATS = {
  txt: { type: 'text/plain', write: plainAnswer },
  md: { type: 'text/markdown', write: markdownAnswer },
};

/** Answers that are kept, under addresses that can be sent: as a page, as text and as Markdown. */
export function answersRouter(site: Site): Router {
  const router = Router();
  for (const [name, { type, write }] of Object.entries(FORMATS))
    route(router, `/a/:id.${name}`, {
      get: async (request, response) => {
        const kept = await keptAnswer(request, site);
        if (!kept) return expired(request, response, site);
        const address = `${originOf(request, site)}${answerPath(kept.reply.id ?? '')}`;
        response.type(`${type}; charset=utf-8`).send(write(kept.reply, address));
      },
    });
  route(router, '/a/:id', {
    get: async (request, response) => {
      const kept = await keptAnswer(request, site);
      if (!kept) return expired(request, response, site);
      // Whoever has the address may read it; it is not for search engines to pass on.
      response.set('X-Robots-Tag', 'noindex');
      response.type('html').send(documentOf(<AnswerPage view={viewOf(request, site)} kept={kept} />));
    },
  });
  return router;
}

async function keptAnswer(request: Request, { chat }: Site): Promise<KeptReply | undefined> {
  try {
    return await chat.answers.kept(z.string().parse(request.params['id']));
  } catch (cause) {
    throw new AwayError(cause);
  }
}

function expired(request: Request, response: Response, site: Site): void {
  response
    .status(404)
    .type('html')
    .send(documentOf(<ExpiredPage view={viewOf(request, site)} />));
}
