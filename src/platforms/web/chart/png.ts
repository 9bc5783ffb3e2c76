import { existsSync } from 'node:fs';
import { type ResvgRenderOptions, renderAsync } from '@resvg/resvg-js';
import type { Chart } from '../../../chat/message/chart.ts';
import { chartSvg } from '../chart.ts';

/** Draws charts as PNG, off the main thread. */
export type ChartPainter = {
  /** Whether a font of this machine has figures, or Han characters. */
  draws(what: 'digits' | 'han'): Promise<boolean>;
  /** Undefined where no font of this machine has the characters of the picture. */
  png(chart: Chart, title: string): Promise<Uint8Array | undefined>;
};

export type PainterOptions = {
  /** A font file with Han characters (TTF, OTF or TTC); else one in a usual place of the system. */
  readonly font?: string | undefined;
};

/** Twice as wide as it is shown, for sharp screens. */
const WIDTH = 1_440;
const BACKGROUND = '#fffefb';

/** Fonts with Han characters where systems have them: Debian, Arch, Fedora, macOS, Windows. */
const USUAL_FONTS = [
  '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc',
  '/usr/share/fonts/noto-cjk/NotoSansCJK-Regular.ttc',
  '/usr/share/fonts/google-noto-cjk/NotoSansCJK-Regular.ttc',
  '/usr/share/fonts/truetype/wqy/wqy-microhei.ttc',
  '/usr/share/fonts/truetype/wqy/wqy-zenhei.ttc',
  '/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf',
  '/System/Library/Fonts/Hiragino Sans GB.ttc',
  '/System/Library/Fonts/STHeiti Light.ttc',
  'C:\\Windows\\Fonts\\msyh.ttc',
  'C:\\Windows\\Fonts\\simhei.ttf',
] as const;

/** Two characters each that look different wherever a font has them. */
const PROBES = { digits: ['1', '2'], han: ['\u4ebf', '\u5143'] } as const;

export function createChartPainter({ font }: PainterOptions = {}): ChartPainter {
  const options = { font: fontOptions(font), background: BACKGROUND } satisfies ResvgRenderOptions;
  const known = new Map<keyof typeof PROBES, Promise<boolean>>();
  const draws: ChartPainter['draws'] = (probe) => {
    const found = known.get(probe) ?? canDraw(probe, options);
    known.set(probe, found);
    return found;
  };
  return {
    draws,
    png: async (chart, title) => {
      const svg = chartSvg(chart, title);
      // The title is not drawn.
      const hasHan = /\p{Script=Han}/u.test(
        `${chart.axis.label}${chart.points.map(({ basis = '' }) => basis).join('')}`,
      );
      if (!(await draws('digits')) || (hasHan && !(await draws('han')))) return undefined;
      return (await renderAsync(svg, { ...options, fitTo: { mode: 'width', value: WIDTH } })).asPng();
    },
  };
}

/** One file is read faster than all fonts of a system, which are looked through only where there is none. */
function fontOptions(font: string | undefined): NonNullable<ResvgRenderOptions['font']> {
  const file = [font, ...USUAL_FONTS].find((path) => path !== undefined && existsSync(path));
  return file === undefined ? { loadSystemFonts: true } : { loadSystemFonts: false, fontFiles: [file] };
}

/** A font without a character draws the same box for every one that it lacks, or nothing. */
async function canDraw(probe: keyof typeof PROBES, options: ResvgRenderOptions): Promise<boolean> {
  const [one, other] = await Promise.all(PROBES[probe].map((character) => pixelsOf(character, options)));
  return one !== undefined && other !== undefined && !one.equals(other);
}

async function pixelsOf(character: string, options: ResvgRenderOptions): Promise<Buffer> {
  const text = `<text x="4" y="30" font-size="24" font-family="sans-serif">${character}</text>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40">${text}</svg>`;
  return (await renderAsync(svg, options)).pixels;
}
