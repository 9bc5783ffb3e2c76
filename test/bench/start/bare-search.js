// The baseline: a process that reads texts from a JSON file, indexes them with MiniSearch and searches once. Plain JavaScript, so
// that it pays for nothing else. Arguments: the file, a question.
import { readFileSync } from 'node:fs';
import MiniSearch from 'minisearch';

const [file, question] = process.argv.slice(2);
const index = new MiniSearch({ fields: ['text'] });
index.addAll(JSON.parse(readFileSync(file, 'utf8')).map((text, id) => ({ id, text })));
console.log(index.search(question).length);
