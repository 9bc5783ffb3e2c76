// The baseline of memory: an Express app with a MiniSearch of the same texts, which it searches for each question. Plain JavaScript,
// so that it pays for nothing else. Arguments: port, a JSON file of texts.
import { readFileSync } from 'node:fs';
import express from 'express';
import MiniSearch from 'minisearch';

const [port, file] = process.argv.slice(2);
const index = new MiniSearch({ fields: ['text'], storeFields: ['text'] });
index.addAll(JSON.parse(readFileSync(file, 'utf8')).map((text, id) => ({ id, text })));

const app = express();
app.use(express.json());
app.post('/api/ask', ({ body }, response) => {
  response.json(index.search(body.question).slice(0, 3));
});
app.get('/memory', (_request, response) => {
  const { rss, heapUsed } = process.memoryUsage();
  response.json({ resident: rss, heap: heapUsed });
});
app.listen(Number(port), '127.0.0.1', () => process.send?.('ready'));
