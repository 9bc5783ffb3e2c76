import express from 'express';

/** The baseline: an Express app that reads the same body and returns a constant of an answer's length. Argument: port. */
const body = {
  kind: 'answered',
  language: 'en',
  blocks: [{ type: 'paragraph', line: [{ type: 'text', text: 'x'.repeat(2_000) }] }],
};
const app = express();
app.use(express.json());
app.post('/api/ask', (_request, response) => {
  response.json(body);
});
app.listen(Number(process.argv[2]), '127.0.0.1', () => process.send?.('ready'));
