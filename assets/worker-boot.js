// Starts the worker. The builder never hashes worker files, so the page opens `worker-boot.js?v=<build>`
// and the same query is passed on: one build never runs with another's worker out of a cache.
"use strict";
importScripts(`./worker.js${self.location.search}`);
wasm_bindgen({ module_or_path: `./worker_bg.wasm${self.location.search}` }).catch((error) => {
  // A rejected promise stays silent in the page; an exception reaches its `onerror`.
  setTimeout(() => {
    throw error;
  });
});
