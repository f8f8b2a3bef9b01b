// The parts of the page, packed into this file; the browser unpacks them.
const unpack = (id) => {
  const packed = Uint8Array.from(atob(document.getElementById(id).textContent), (c) => c.charCodeAt(0));
  return new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip')));
};
const start = (id) => async (ready) => {
  const program = await unpack(id).arrayBuffer();
  await ready;
  await storeHelperStart({ module_or_path: program });
};
const get = (id) => async () => unpack(id).text();
globalThis.storeHelperParts = {
  programs: {programs},
  files: {texts},
};
if (!globalThis.DecompressionStream) {
  const words = {words};
  const tag = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase()).find((tag) => tag in words) ?? 'en';
  const place = document.querySelector('#loading p');
  place.lang = tag;
  place.textContent = words[tag];
}
