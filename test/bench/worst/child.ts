import type { Size } from '../measure.ts';
import { measureWorst } from './measure-worst.ts';

/** One size measured in this process. Arguments: size, knowledge folder. */
const [asked = '1x', knowledge = 'knowledge'] = process.argv.slice(2);
const size: Size = asked === '1x' ? asked : Number(asked);
const progress = (text: string) => process.stderr.write(`worst, ${asked} statements: ${text}\n`);
process.send?.(await measureWorst({ size, knowledge, progress }));
