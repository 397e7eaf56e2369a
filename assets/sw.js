// Keeps the whole program of one build, for when there is no network. The builder writes the two lines that follow:
// the name of the build's copy, and each file's address with what proves its content where its name does not.
const COPY = "passerelle-unbuilt";
const FILES = [];

const HOME = self.registration.scope;

/** One file, from an older copy if it is the same there, else from the host. */
const fetched = async (address, proof) => {
  const older = proof ? undefined : await caches.match(address);
  if (older) {
    return older;
  }
  const answer = await fetch(address, proof ? { integrity: proof, cache: "no-cache" } : {});
  if (!answer.ok) {
    throw new Error(`${address}: ${answer.status}`);
  }
  // A page may not be answered with what was redirected on its way here.
  return answer.redirected ? new Response(answer.body, { headers: answer.headers }) : answer;
};

/** All of it or nothing; what came before an interruption is not asked for again. */
const keep = async () => {
  const copy = await caches.open(COPY);
  const held = new Set((await copy.keys()).map((request) => request.url));
  const left = FILES.map(([name, proof]) => [new URL(name, HOME).href, proof]).filter(([address]) => !held.has(address));
  const hand = async () => {
    for (let next = left.pop(); next; next = left.pop()) {
      await copy.put(next[0], await fetched(...next));
    }
  };
  // Three at a time: whoever works beside this needs the line too.
  await Promise.all([hand(), hand(), hand()]);
};

/** The copies of builds before this one, the oldest first. Those that come after belong to a build that is on its way. */
const older = async () => {
  const names = (await caches.keys()).filter((name) => name.startsWith("passerelle-"));
  return names.slice(0, Math.max(0, names.indexOf(COPY)));
};

const answer = async (request) => {
  const asked = new URL(request.url);
  const isHome = request.mode === "navigate" && [HOME, `${HOME}index.html`].includes(asked.origin + asked.pathname);
  const copy = await caches.open(COPY);
  // Another copy holds what a tab still asks for that was opened before this build came.
  const find = async (from) => from.match(isHome ? HOME : request.url, { ignoreVary: true });
  return (await find(copy)) ?? (await find(caches)) ?? fetch(request);
};

// Where the browser can, it takes these from the copy itself, and an opening waits for no worker to start: the page, and
// the files whose names say their content. What the copy should lack it asks the host for.
const routes = (event) => {
  if (!event.addRoutes) {
    return Promise.resolve();
  }
  const named = FILES.filter(([, proof]) => !proof).map(([name]) => ({ urlPattern: new URL(name, HOME).href }));
  const home = { urlPattern: HOME, requestMode: "navigate" };
  const answer = event.addRoutes({ condition: { or: [home, ...named] }, source: { cacheName: COPY } });
  // A browser that knows other routes than these comes through the worker, as every other does.
  return answer.catch((error) => console.warn(error));
};

self.addEventListener("install", (event) => event.waitUntil(Promise.all([routes(event), keep()])));

self.addEventListener("activate", (event) => event.waitUntil((async () => {
  const before = await older();
  // Tabs may still run the build just before: its copy stays until one opens alone.
  await Promise.all(before.slice(0, -1).map((name) => caches.delete(name)));
  if (before.length === 0) {
    await self.clients.claim();
  }
})()));

self.addEventListener("fetch", (event) => {
  if (event.request.method === "GET" && event.request.url.startsWith(HOME)) {
    event.respondWith(answer(event.request));
  }
});

self.addEventListener("message", (event) => {
  if (event.data === "take over") {
    // The person asked for it, once all was saved.
    self.skipWaiting();
  } else if (event.data === "opened") {
    event.waitUntil((async () => {
      const tabs = await self.clients.matchAll({ type: "window" });
      if (tabs.length < 2) {
        await Promise.all((await older()).map((name) => caches.delete(name)));
      }
    })());
  }
});
