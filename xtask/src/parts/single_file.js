{
  // The parts of the page, packed into this file; the browser unpacks them.
  const parsed = new Promise((done) => addEventListener('DOMContentLoaded', done));
  const unpack = async (id) => {
    await parsed;
    const packed = Uint8Array.from(atob(document.getElementById(id).textContent), (c) => c.charCodeAt(0));
    return new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip')));
  };
  const start = (id) => async (ready) => {
    const program = await (await unpack(id)).arrayBuffer();
    await ready;
    await storeHelperStart({ module_or_path: program });
  };
  const get = (id) => async () => (await unpack(id)).text();
  globalThis.storeHelperParts = {
    programs: {programs},
    files: {texts},
  };
}
