import { createHash } from 'node:crypto';

/** The chart's colours in both schemes; the same as the pages'. `l1` is the second of two series that are drawn together. */
const LIGHT = { soft: '#6a645a', ink: '#201d19', card: '#fffefb', first: '#a23423', second: '#1f6f78' };
const DARK = { soft: '#a39d92', ink: '#ece7dd', card: '#1b1a18', first: '#f0907c', second: '#7cc7d0' };

type Colours = typeof LIGHT;

function coloursOf({ soft, ink, card, first, second }: Colours): string {
  const series = [first, second].map((colour, line) =>
    [
      `.l${line}.line,.l${line}.gap,.l${line}.foreseen,.l${line}.stem{stroke:${colour}}`,
      `.l${line}.dot{fill:${colour}}`,
      `.l${line}.other{fill:${card};stroke:${colour}}`,
      `.l${line}.name{fill:${colour};stroke:${card}}`,
    ].join(''),
  );
  return `svg{color:${soft}}.label{fill:${ink};stroke:${card}}.base{stroke:${ink}}${series.join('')}`;
}

/** What stands in the one style sheet of every chart. */
export const CHART_STYLE = `svg{font-family:system-ui,-apple-system,"Segoe UI",Roboto,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
.line{stroke-width:2.25;fill:none}.gap{stroke-width:1.75;stroke-dasharray:2 5;stroke-linecap:round;fill:none}
.foreseen{stroke-width:1.75;stroke-dasharray:8 5;fill:none}.stem{stroke-width:2.25}
.dot{stroke:none}.other{stroke-width:1.75}.base{stroke-opacity:.45}
.label,.name{font-weight:600;paint-order:stroke;stroke-width:4px;stroke-linejoin:round}
${coloursOf(LIGHT)}
@media (prefers-color-scheme:dark){${coloursOf(DARK)}}`;

/** How a Content-Security-Policy names the style sheet inside every chart. */
export const CHART_STYLE_HASH = `sha256-${createHash('sha256').update(CHART_STYLE).digest('base64')}`;
