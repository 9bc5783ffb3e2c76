import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RequestHandler } from 'express';
import { isRead } from './is-read.ts';
import type { View } from './view.ts';

export type Assets = {
  /** Addresses that change with the content, so that browsers may keep the files. */
  readonly paths: View['assets'];
  readonly handler: RequestHandler;
};

/** Files that are served as one, in their order. */
const STYLES = ['base.css', 'frame.css', 'chat.css', 'library.css', 'company.css', 'media.css'];
/** Modules that import each other by their names: they stand under one address. */
const SCRIPTS = ['live.js', 'back.js', 'chat.js', 'copy.js', 'marks.js', 'nodes.js'];

/** Reads the style sheet, the scripts and the icon once. */
export function readAssets(): Assets {
  const style = assetOf('style.css', 'text/css; charset=utf-8', Buffer.concat(STYLES.map((name) => read(name))));
  const icon = assetOf('icon.svg', 'image/svg+xml', read('icon.svg'));
  const scripts = SCRIPTS.map((name) => ({ name, content: read(join('scripts', name)) }));
  const hash = hashOf(Buffer.concat(scripts.map(({ content }) => content)));
  const script = (name: string) => `/assets/${hash}/${name}`;
  const served = [
    style,
    icon,
    ...scripts.map(({ name, content }) => ({ path: script(name), type: 'text/javascript; charset=utf-8', content })),
  ];
  const byPath = new Map(served.map((asset) => [asset.path, asset]));
  return {
    paths: { style: style.path, script: script('live.js'), icon: icon.path },
    handler: (request, response, next) => {
      const asset = byPath.get(request.path);
      if (!asset || !isRead(request)) return next();
      response.set('Cache-Control', 'public, max-age=31536000, immutable').type(asset.type).send(asset.content);
    },
  };
}

type Asset = { readonly path: string; readonly type: string; readonly content: Buffer };

function assetOf(name: string, type: string, content: Buffer): Asset {
  return { path: `/assets/${hashOf(content)}/${name}`, type, content };
}

function read(name: string): Buffer {
  return readFileSync(join(import.meta.dirname, 'assets', name));
}

function hashOf(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 12);
}
