const IN_HEADER = /charset\s*=\s*["']?([\w-]+)/i;
/** How far a page's own word on its encoding is looked for, in bytes. */
const HEAD = 4096;

/** The text of a page: in the encoding of its byte order mark, of the header, of its own `<meta>`, or else in UTF-8. */
export function textOf(body: Uint8Array, contentType = ''): string {
  const head = Buffer.from(body.subarray(0, HEAD)).toString('latin1');
  const named = markedEncoding(body) ?? IN_HEADER.exec(contentType)?.[1] ?? encodingIn(head) ?? 'utf-8';
  return decoderFor(named).decode(body);
}

/** A text as one line, each run of white space a space. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function markedEncoding([first, second]: Uint8Array): string | undefined {
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xff && second === 0xfe ? 'utf-16le' : undefined;
}

/** `<meta charset="gbk">`, `<meta http-equiv="Content-Type" content="text/html; charset=gbk">`, `<?xml encoding="gbk"?>`. */
function encodingIn(head: string): string | undefined {
  return (
    /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ??
    /<\?xml[^>]{0,200}encoding=["']([\w-]+)/i.exec(head)?.[1]
  );
}

/** An encoding that nobody knows is read as UTF-8. */
function decoderFor(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder();
  }
}
