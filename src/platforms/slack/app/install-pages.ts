import type { ServerResponse } from 'node:http';
import type { RequestHandler } from 'express';

/** The page that leads to Slack's own: nothing on it that the site's policy would not load. */
export function installPage(url: string): string {
  const address = url.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return page(`<a href="${address}">Add to Slack</a>`);
}

/** Who comes back with a state that was used has pressed twice, or has it from somebody else. */
export function refuseUsed(response: ServerResponse): void {
  response.writeHead(400, { 'content-type': 'text/html; charset=utf-8' });
  response.end(
    page('This installation was finished already, or its link is too old. <a href="/slack/install">Begin again</a>'),
  );
}

function page(content: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Slack</title><p>${content}</p></html>`;
}

export function stateOf(url = ''): string {
  return new URL(url, 'http://local.invalid').searchParams.get('state') ?? '';
}

/** Bolt's cookie with the state does not say that other sites may not send it along. */
export const inOnePlace: RequestHandler = (_request, response, next) => {
  const set = response.setHeader.bind(response);
  response.setHeader = (name, value) => {
    if (name.toLowerCase() !== 'set-cookie') return set(name, value);
    return set(
      name,
      [value].flat().map((cookie) => sameSite(String(cookie))),
    );
  };
  next();
};

function sameSite(cookie: string): string {
  return /;\s*samesite=/i.test(cookie) ? cookie : `${cookie}; SameSite=Lax`;
}
