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

const FILES = {
  style: { file: 'style.css', type: 'text/css; charset=utf-8' },
  script: { file: 'live.js', type: 'text/javascript; charset=utf-8' },
  icon: { file: 'icon.svg', type: 'image/svg+xml' },
} as const;

/** Reads the style sheet, the script and the icon once. */
export function readAssets(): Assets {
  const files = Object.values(FILES).map(({ file, type }) => {
    const content = readFileSync(join(import.meta.dirname, 'assets', file));
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 12);
    return { file, type, content, path: `/assets/${hash}/${file}` };
  });
  const pathOf = (file: string) => files.find((one) => one.file === file)?.path ?? '';
  const byPath = new Map(files.map((one) => [one.path, one]));
  return {
    paths: { style: pathOf(FILES.style.file), script: pathOf(FILES.script.file), icon: pathOf(FILES.icon.file) },
    handler: (request, response, next) => {
      const asset = byPath.get(request.path);
      if (!asset || (request.method !== 'GET' && request.method !== 'HEAD')) return next();
      response.set('Cache-Control', 'public, max-age=31536000, immutable').type(asset.type).send(asset.content);
    },
  };
}
