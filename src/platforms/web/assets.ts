import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RequestHandler } from 'express';
import type { View } from './view.ts';

export type Assets = {
  /** Addresses that change with the content, so that browsers may keep the files. */
  readonly paths: View['assets'];
  readonly handler: RequestHandler;
};

/** What is served, and the files that each is made of, in their order. */
const ASSETS = {
  style: {
    name: 'style.css',
    files: ['base.css', 'frame.css', 'chat.css', 'library.css', 'company.css', 'media.css'],
    type: 'text/css; charset=utf-8',
  },
  script: { name: 'live.js', files: ['live.js'], type: 'text/javascript; charset=utf-8' },
  icon: { name: 'icon.svg', files: ['icon.svg'], type: 'image/svg+xml' },
} as const;

/** Reads the style sheet, the script and the icon once. */
export function readAssets(): Assets {
  const assets = { style: readAsset('style'), script: readAsset('script'), icon: readAsset('icon') };
  const byPath = new Map(Object.values(assets).map((asset) => [asset.path, asset]));
  return {
    paths: { style: assets.style.path, script: assets.script.path, icon: assets.icon.path },
    handler: (request, response, next) => {
      const asset = byPath.get(request.path);
      if (!asset || (request.method !== 'GET' && request.method !== 'HEAD')) return next();
      response.set('Cache-Control', 'public, max-age=31536000, immutable').type(asset.type).send(asset.content);
    },
  };
}

type Asset = { readonly path: string; readonly type: string; readonly content: Buffer };

function readAsset(which: keyof typeof ASSETS): Asset {
  const { name, files, type } = ASSETS[which];
  const content = Buffer.concat(files.map((file) => readFileSync(join(import.meta.dirname, 'assets', file))));
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 12);
  return { path: `/assets/${hash}/${name}`, type, content };
}
