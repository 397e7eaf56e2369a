// The words of a page as Chromium prints it into a PDF: each font tells which sign each of its glyphs is.
async (base64) => {
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  const latin = (some) => Array.from(some, (code) => String.fromCharCode(code)).join('');
  const whole = latin(bytes), objects = {};
  for (const [, id, body] of whole.matchAll(/(\d+) 0 obj\b([\s\S]*?)endobj/g)) objects[id] = body;
  const stream = async (body) => {
    const begin = body.indexOf('stream') + 6, end = body.lastIndexOf('endstream');
    const raw = body.slice(begin).replace(/^\r?\n/, '').slice(0, Number(/\/Length (\d+)/.exec(body)[1]));
    if (!body.includes('/FlateDecode')) return raw;
    const zipped = new Blob([Uint8Array.from(raw, (sign) => sign.charCodeAt(0))]).stream();
    return latin(new Uint8Array(await new Response(zipped.pipeThrough(new DecompressionStream('deflate'))).arrayBuffer()));
  };
  const fonts = {};
  for (const body of Object.values(objects)) for (const [, name, font] of body.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
    const map = /\/ToUnicode (\d+) 0 R/.exec(objects[font] ?? '');
    if (!map || fonts[name]) continue;
    const glyphs = (fonts[name] = {}), text = await stream(objects[map[1]]);
    const word = (hex) => String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((code) => parseInt(code, 16)));
    for (const [, part] of text.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
      for (const [, glyph, says] of part.matchAll(/<(\w+)> <(\w+)>/g)) glyphs[parseInt(glyph, 16)] = word(says);
    for (const [, part] of text.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
      for (const [, from, to, says] of part.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g))
        for (let at = parseInt(from, 16); at <= parseInt(to, 16); at++)
          glyphs[at] = String.fromCharCode(parseInt(says, 16) + at - parseInt(from, 16));
  }
  let said = '';
  for (const body of Object.values(objects).filter((body) => body.includes('stream') && !body.includes('/Subtype'))) {
    let font = {};
    const text = await stream(body);
    for (const [, name, hex] of text.matchAll(/\/(F\d+) [\d.]+ Tf|<(\w+)>(?=[^>]*?T[jJ])|\bET\b/g)) {
      if (name) font = fonts[name] ?? {};
      else if (hex) said += (hex.match(/.{4}/g) ?? []).map((code) => font[parseInt(code, 16)] ?? '').join('');
      else said += ' ';
    }
  }
  // A font may draw two letters as one sign.
  return said.normalize('NFKC').replace(/\s+/g, ' ');
}
