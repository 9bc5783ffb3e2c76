import { type APIMessageTopLevelComponent, ComponentType, type RawFile } from 'discord.js';
import type { ChartPainter } from '../../web/chart/png.ts';
import { LIMITS } from '../render/limits.ts';
import type { MessageBody } from '../render/message-body.ts';
import { cut } from '../render/sentences.ts';

/** What Discord is sent of a message: its JSON, and files that it names. */
export type Payload = { readonly body: Omit<MessageBody, 'charts'>; readonly files: readonly RawFile[] };

/** A message with its charts as pictures above its text; without those that can't be drawn, as their values stand below. */
export async function withPictures(
  { charts, ...body }: MessageBody,
  painter: () => Promise<ChartPainter>,
): Promise<Payload> {
  if (charts.length === 0) return { body, files: [] };
  const { png } = await painter();
  // A picture that fails must not keep the answer back.
  const drawn = await Promise.all(
    charts.map(async (one) => ({ ...one, data: await png(one.chart, one.title).catch(() => undefined) })),
  );
  const pictures = drawn.flatMap(({ data, alt }, place) =>
    data === undefined ? [] : [{ name: `chart-${place + 1}.png`, alt, data: Buffer.from(data) }],
  );
  if (pictures.length === 0) return { body, files: [] };
  const gallery: APIMessageTopLevelComponent = {
    type: ComponentType.MediaGallery,
    items: pictures.map(({ name, alt }) => ({
      media: { url: `attachment://${name}` },
      description: cut(alt.replace(/\p{Surrogate}/gu, ''), LIMITS.pictureDescription),
    })),
  };
  return {
    body: { ...body, components: [gallery, ...body.components] },
    files: pictures.map(({ name, data }) => ({ name, data, contentType: 'image/png' })),
  };
}
