import { DefaultRestOptions, type RESTOptions } from 'discord.js';

type SendRequest = RESTOptions['makeRequest'];

/**
 * Sends a request to Discord as discord.js does, a form with files as its bytes. discord.js hands the form itself to the agent that the
 * process has set, and where that is of another version of undici, as the client of Slack and our proxy are, "action is not a
 * function" comes of it and no chart is ever posted.
 */
export const sendRequest: SendRequest = async (url, request) => {
  const { body } = request;
  if (!(body instanceof FormData)) return await DefaultRestOptions.makeRequest(url, request);
  const form = new Response(body);
  const headers = new Headers(request.headers as HeadersInit);
  headers.set('content-type', form.headers.get('content-type') ?? '');
  const bytes = new Uint8Array(await form.arrayBuffer());
  return await DefaultRestOptions.makeRequest(url, { ...request, headers: Object.fromEntries(headers), body: bytes });
};
