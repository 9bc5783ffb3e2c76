import { measure, type Size } from './measure.ts';

/** One size measured in this process, whose heap holds nothing else. Arguments: size, knowledge folder. */
const [asked = '1x', knowledge = 'knowledge'] = process.argv.slice(2);
const size: Size = asked === '1x' ? asked : Number(asked);
const progress = (text: string) => process.stderr.write(`${asked} statements: ${text}\n`);
process.send?.(await measure({ size, knowledge, progress }));
