{
  // Where the parts of the page are, each with the hash that the browser compares.
  const parsed = new Promise((done) => addEventListener('DOMContentLoaded', done));
  const start = (glue, wasm, integrity) => async (ready) => {
    const program = fetch(wasm, { integrity });
    const { default: init } = await import(glue);
    await Promise.all([ready, parsed]);
    await init({ module_or_path: program });
  };
  const get = (address, integrity) => async () => (await fetch(address, { integrity })).text();
  globalThis.storeHelperParts = {
    programs: {programs},
    files: {texts},
  };
}
