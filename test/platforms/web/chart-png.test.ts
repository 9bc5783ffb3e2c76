import { describe, expect, it } from 'vitest';
import type { Chart } from '../../../src/chat/message/chart.ts';
import { createChartPainter } from '../../../src/platforms/web/chart/png.ts';
import { openWeb } from './open-web.ts';

const chart = (label: string): Chart => ({
  axis: { factor: 1e8, label },
  spacing: 'year',
  joined: true,
  points: ['2021', '2022', '2023'].map((at, place) => ({ at, day: `${at}-07-01`, value: (place + 1) * 1e8 })),
});

const PNG = Buffer.from('89504e470d0a1a0a', 'hex');

/** Width and height in the header of a PNG. */
function sizeOf(png: Uint8Array): readonly number[] {
  const header = Buffer.from(png);
  return [header.readUInt32BE(16), header.readUInt32BE(20)];
}

describe('a chart as a picture', () => {
  it('is a PNG, twice as large as it is shown', async () => {
    const png = await createChartPainter().png(chart('EUR'), 'Halden');
    expect(Buffer.from(png ?? []).subarray(0, 8)).toEqual(PNG);
    expect(png && sizeOf(png)).toEqual([1_440, 600]);
  });

  it('has its texts: other texts make another picture', async () => {
    const { png } = createChartPainter();
    expect(await png(chart('EUR'), 'Halden')).not.toEqual(await png(chart('USD'), 'Halden'));
  });

  it('is none where the font lacks the characters, rather than boxes', async () => {
    const latin = createChartPainter({ font: '/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf' });
    const withHan = await latin.png(chart('\u4ebf\u5143'), 'Halden');
    const usual = await createChartPainter().png(chart('\u4ebf\u5143'), 'Halden');
    expect(withHan).toBeUndefined();
    // A machine without any font with Han characters draws none either.
    if (usual) expect(Buffer.from(usual).subarray(0, 8)).toEqual(PNG);
  });

  it('is at the address beside the drawing, in the language that is asked for', async () => {
    const { web } = await openWeb();
    const response = await fetch(new URL('/companies/halden/charts/revenue-eur-year.png?lang=en', web.url()));
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/png']);
    expect(Buffer.from(await response.arrayBuffer()).subarray(0, 8)).toEqual(PNG);
    expect((await fetch(new URL('/companies/halden/charts/nothing.png', web.url()))).status).toBe(404);
  });
});

describe('a chart in a reply', () => {
  it('is a picture with its values below, on the page too', async () => {
    const { post } = await openWeb();
    const { body } = await post('/', { question: '/chart Halden revenue', id: 'c1' });
    expect(body).toContain('src="/companies/halden/charts/revenue-eur-year.svg?lang=en"');
    expect(body).toMatch(/alt="Chart of Halden Optics · Revenue, by year: 2022/);
    expect(body).toContain('<table');
  });
});
