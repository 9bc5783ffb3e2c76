import type { Config } from '../../config.ts';
import { createChartPainter } from '../../platforms/web/chart/png.ts';
import { type Finding, findingsOn } from './finding.ts';

/** Whether charts can be drawn as pictures, for Discord and the API: with figures, and with Chinese words. */
export async function checkFonts({ CHART_FONT: font }: Pick<Config, 'CHART_FONT'>): Promise<Finding> {
  const { ok, warn } = findingsOn('fonts');
  const { draws } = createChartPainter({ font });
  const where = font === undefined ? 'no font of this machine has' : `CHART_FONT names ${font}, which lacks`;
  const what = 'Install one with them (Debian: fonts-noto-cjk or fonts-wqy-microhei), or name its file in CHART_FONT';
  if (!(await draws('digits'))) return warn(`${where} figures, so no chart is drawn as a picture. ${what}`);
  if (!(await draws('han')))
    return warn(`${where} Han characters, so charts with Chinese words are shown as tables. ${what}`);
  return ok(`charts can be drawn as pictures, Chinese words too${font === undefined ? '' : `, with ${font}`}`);
}
