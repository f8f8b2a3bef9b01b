// Keeps the files of exactly one version for use without a network, and never mixes two.
// Written by `cargo xtask dist`, which knows the files and their hashes.
'use strict';
const VERSION = '{version}';
const FILES = new Map({files});
const SCOPE = self.registration.scope;
const CACHES = `store-helper ${SCOPE} `;
const OWN = CACHES + VERSION;
// A name that carries the hash of what is in the file; leading zeros may be missing.
const HASHED = /-[0-9a-f]{12,16}[._]/;

// A file that is not the one of this version, as in the middle of an upload, ends the installation:
// what is installed already stays, and of this version nothing does.
// What the page has just loaded under a name with a hash is not asked for a second time.
const keep = async () => {
  const cache = await caches.open(OWN);
  const fresh = (name) => (HASHED.test(name) ? 'default' : 'reload');
  const files = [...FILES].map(([name, integrity]) => new Request(name, { integrity, cache: fresh(name) }));
  await cache.addAll(files).catch(async (why) => {
    await caches.delete(OWN);
    throw why;
  });
};

// The version before stays too, for pages that are still running it: the last one that is whole. Files come
// into a cache all at once, so an empty one is of a version on its way, or of one that was broken off.
const forgetOlder = async () => {
  const others = (await caches.keys()).filter((name) => name.startsWith(CACHES) && name !== OWN);
  const whole = [];
  for (const name of others) if (await (await caches.open(name)).match('./')) whole.push(name);
  await Promise.all(whole.slice(0, -1).map((name) => caches.delete(name)));
};

const answer = async (request, name) => {
  const own = await (await caches.open(OWN)).match(name);
  // Any other name carries its hash, so whatever version has it has the same.
  return own ?? (await caches.match(request)) ?? fetch(request);
};

addEventListener('install', (event) => event.waitUntil(keep()));
addEventListener('activate', (event) => event.waitUntil(forgetOlder()));
// Only at the reader's wish: without it, the new version waits until the last page of the old one is closed.
addEventListener('message', ({ data }) => {
  if (data === 'take over') self.skipWaiting();
});
addEventListener('fetch', (event) => {
  const { pathname } = new URL(event.request.url);
  const folder = new URL(SCOPE).pathname;
  if (event.request.method !== 'GET' || !event.request.url.startsWith(SCOPE)) return;
  const name = pathname.slice(folder.length).replace(/^index\.html$/, '') || './';
  if (FILES.has(name) || HASHED.test(name)) event.respondWith(answer(event.request, name));
});
