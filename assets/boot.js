// Starts the program. It is a file of its own because the content policy allows no inline script;
// the builder writes the names of the two hashed files on this script's own tag.
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

  const start = async () => {
    const program = await import(new URL(js, document.baseURI));
    await program.default({ module_or_path: new URL(wasm, document.baseURI) });
  };

  if (typeof WebAssembly !== "object") {
    show("no-wasm");
  } else if (!canStore()) {
    show("no-storage");
  } else {
    start().catch((error) => {
      console.error(error);
      show("failed");
    });
  }
})();
