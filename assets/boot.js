// Starts the program. It is a file of its own because the content policy allows no inline script;
// the builder writes the names of the two hashed files on this script's own tag, in the head of the page.
(() => {
  "use strict";
  const { js, wasm } = document.currentScript.dataset;

  // Shows one of the sentences that are ready in the page, and hides the others.
  const show = (name) => {
    for (const sentence of document.querySelectorAll("[data-boot]")) {
      sentence.hidden = sentence.dataset.boot !== name;
    }
  };

  // Reading the property throws where storage is forbidden by a policy of the browser.
  const canStore = () => {
    try {
      return Boolean(window.indexedDB);
    } catch {
      return false;
    }
  };

  // The page waits for this script at its beginning, so that nothing else has to wait for the page.
  const parsed = new Promise((come) => {
    if (document.readyState === "loading") {
      document.addEventListener("DOMContentLoaded", come, { once: true });
    } else {
      come();
    }
  });

  // Reads what an opening needs while the program is still on its way: the keys of the journal and these records of
  // one moment, or null where there is nothing to read. The program says what is wrong: it opens the store itself.
  const readAhead = () => new Promise((give) => {
    const request = indexedDB.open("passerelle");
    // There is no such store yet, and this is not the one who makes it.
    request.onupgradeneeded = () => request.transaction.abort();
    request.onerror = (event) => {
      event.preventDefault();
      give(null);
    };
    request.onsuccess = () => {
      const store = request.result;
      // Whoever brings another version, or deletes everything, need not wait for this.
      store.onversionchange = () => store.close();
      const done = (read) => {
        store.close();
        give(read);
      };
      if (store.version !== 1 || store.objectStoreNames.length < 2) {
        return done(null);
      }
      const transaction = store.transaction(["journal", "meta"]);
      const keys = transaction.objectStore("journal").getAllKeys();
      const names = ["device", "register", "choices", "imports", "keyring", "visits", "checkpoint-board", "checkpoint-index"];
      const records = names.map((name) => transaction.objectStore("meta").get(name));
      transaction.oncomplete = () => done([keys.result, records.map((record) => record.result)]);
      transaction.onabort = () => done(null);
    };
  });

  // Compiles while the bytes come, beside the script that runs the program. A host that gives them another type than
  // that of programs is asked again: that script then compiles them whole.
  const compile = (address) => WebAssembly.compileStreaming(fetch(address)).catch(() => fetch(address));

  const start = async () => {
    const compiled = compile(new URL(wasm, document.baseURI));
    const program = await import(new URL(js, document.baseURI));
    await parsed;
    await program.default({ module_or_path: compiled });
  };

  const fail = (name) => parsed.then(() => show(name));

  if (typeof WebAssembly !== "object") {
    fail("no-wasm");
  } else if (!canStore()) {
    fail("no-storage");
  } else {
    window.passerelleAhead = readAhead().catch(() => null);
    start().catch((error) => {
      console.error(error);
      fail("failed");
    });
  }
})();
