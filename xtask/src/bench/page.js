// Put into every page before its own scripts, by the driver and not by the page, so the content policy of
// production stays as it is. It only looks: times, changes of the document, long tasks.
"use strict";
(() => {
  const root = () => document.documentElement;
  const painted = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const now = () => performance.now();

  /** Resolves as soon as `test` holds after a change of the document; answers with the time. */
  function until(test) {
    return new Promise((done) => {
      if (test()) return done(now());
      const observer = new MutationObserver(() => {
        if (!test()) return;
        observer.disconnect();
        done(now());
      });
      observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    });
  }

  /** Only the root element is watched, so that watching costs the opening nothing. */
  function interactive() {
    return new Promise((done) => {
      const ready = () => root() && root().dataset.ready === "true" && (done(), true);
      const watch = () => {
        if (ready()) return;
        const observer = new MutationObserver(() => ready() && observer.disconnect());
        observer.observe(root(), { attributes: true, attributeFilter: ["data-ready"] });
      };
      if (root()) watch();
      else document.addEventListener("readystatechange", watch, { once: true });
    });
  }

  const card = (id) => document.querySelector(`[data-step] [data-person="${id}"]`);
  const saved = () => root().dataset.saved === "true";
  const longTasks = [];
  if (PerformanceObserver.supportedEntryTypes.includes("longtask")) {
    new PerformanceObserver((list) => longTasks.push(...list.getEntries().map((entry) => [entry.startTime, entry.duration])))
      .observe({ type: "longtask", buffered: true });
  }

  const longestTaskSince = (time) => Math.max(0, ...longTasks.filter(([start]) => start >= time).map(([, duration]) => duration));

  /** The memories of the page's programs: the main part has one, and hands it to the parts that come later. */
  const memories = new Set();
  for (const name of ["instantiate", "instantiateStreaming"]) {
    const original = WebAssembly[name];
    WebAssembly[name] = async (...values) => {
      const answer = await original.apply(WebAssembly, values);
      const { memory } = (answer.instance ?? answer).exports;
      if (memory) memories.add(memory);
      return answer;
    };
  }

  /** When the page last fetched something, by its end. */
  let fetched = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) fetched = Math.max(fetched, entry.responseEnd);
  }).observe({ type: "resource" });

  /**
   * Resolves when nothing was fetched or drawn and no long task was seen for a second, and idle moments were to be had;
   * at least three seconds after opening, so that what waits for its idle moment has had it. Answers with the longest
   * task since then.
   */
  /** Waits until the next opening finds a checkpoint; false after half a minute without one. */
  async function rested() {
    const kept = () => new Promise((done) => {
      const opening = indexedDB.open("passerelle");
      opening.onerror = () => done(false);
      opening.onsuccess = () => {
        const asked = opening.result.transaction("meta").objectStore("meta").getKey("checkpoint-board");
        asked.onsuccess = () => (opening.result.close(), done(asked.result !== undefined));
      };
    });
    for (let attempt = 0; attempt < 150; attempt++) {
      if (await kept()) return true;
      await new Promise((done) => setTimeout(done, 200));
    }
    return false;
  }

  async function quiet() {
    const opened = await window.bench.ready;
    const idle = () => new Promise((done) => requestIdleCallback(done));
    const pause = () => new Promise((done) => setTimeout(done, 100));
    let drawn = now();
    const observer = new MutationObserver(() => { drawn = now(); });
    observer.observe(document, { subtree: true, childList: true, attributes: true });
    const busy = () => Math.max(fetched, drawn, ...longTasks.map(([start, duration]) => start + duration));
    do {
      await pause();
      await idle();
    } while (now() - busy() < 1000 || now() - opened < 3000);
    observer.disconnect();
    return longestTaskSince(opened);
  }

  /**
   * What a list of changes drew again: the columns, and the cards besides the moved one. A card that comes or goes
   * at the end of what its column mounts is new or gone, not drawn again, nor is the column that only mounts more of
   * them; and the focus that follows the moved card changes nothing but a `tabindex`.
   */
  function redrawn(records, moved) {
    const cards = new Set(), fresh = new Set([moved]), columns = new Set();
    const element = (node) => (node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement);
    for (const record of records) {
      for (const node of record.addedNodes) if (node.dataset?.person) fresh.add(node.dataset.person);
      if (record.attributeName === "tabindex") continue;
      const added = [...record.addedNodes];
      const fills = added.length > 0 && record.removedNodes.length === 0
        && added.every((node) => node.dataset?.person && node.dataset.person !== moved);
      if (fills) continue;
      const target = element(record.target);
      const column = target?.closest("[data-step]"), inside = target?.closest("[data-person]");
      if (column) columns.add(column.dataset.step);
      if (inside) cards.add(inside.dataset.person);
    }
    return { cards: [...cards].filter((id) => !fresh.has(id)).length, columns: columns.size };
  }

  window.bench = {
    ready: interactive().then(painted).then(now),
    painted, until, saved, quiet, rested, longestTaskSince,

    /** Bytes of the program's memory. */
    programBytes: () => [...memories].reduce((sum, memory) => sum + memory.buffer.byteLength, 0),

    /** After opening: what is mounted. */
    mounted: () => ({
      cards: document.querySelectorAll("[data-step] [data-person]").length,
      nodes: document.querySelectorAll("*").length,
      origin: performance.timeOrigin,
    }),

    /** A card and a place in the next column that both stand on the screen. */
    aMove: () => {
      const columns = [...document.querySelectorAll("[data-step]")].filter((column) => {
        const box = column.getBoundingClientRect();
        return box.width > 0 && box.left >= 0 && box.right <= innerWidth;
      });
      for (const [place, column] of columns.entries()) {
        const target = columns[place + 1], first = column.querySelector("[data-person]");
        if (!first || !target) continue;
        const from = first.getBoundingClientRect(), to = target.getBoundingClientRect();
        if (from.top < 0 || from.bottom > innerHeight) continue;
        const y = Math.max(to.top, 0) + Math.min(to.height, innerHeight - Math.max(to.top, 0)) / 2;
        return {
          person: first.dataset.person, step: target.dataset.step,
          from: [Math.round(from.left + from.width / 2), Math.round(from.top + 12)],
          to: [Math.round(to.left + to.width / 2), Math.round(y)],
        };
      }
      return null;
    },

    /** Waits for the drop of a card, and says when it was painted and committed, and what it drew again. */
    armMove: (person) => {
      let start = null;
      const begin = () => { start = start ?? now(); };
      for (const kind of ["pointerup", "drop"]) window.addEventListener(kind, begin, { capture: true, once: true });
      // By its order it may stand further down in the new column than that has cards mounted.
      const stepOf = () => card(person)?.closest("[data-step]")?.dataset.step;
      const from = stepOf();
      const there = () => start !== null && stepOf() !== from;
      const records = [];
      const observer = new MutationObserver((list) => start !== null && records.push(...list));
      observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
      window.bench.moved = until(there).then(async () => {
        const [paint, commit] = await Promise.all([painted().then(now), until(saved)]);
        records.push(...observer.takeRecords());
        observer.disconnect();
        return { painted: paint - start, committed: commit - start, ...redrawn(records, person) };
      });
    },

    /** Listens to the keys of the search box: the work of each until the layout is done, and the wanted card. */
    armSearch: (person) => {
      const work = [];
      let last = null;
      window.addEventListener("input", () => {
        const start = (last = now());
        // Answered after the handlers, their microtasks and so the render; then the layout is forced.
        const channel = new MessageChannel();
        channel.port1.onmessage = () => work.push((document.body.offsetHeight, now() - start));
        channel.port2.postMessage(null);
      }, { capture: true });
      window.bench.search = {
        work,
        found: async () => {
          await until(() => document.querySelector(`[data-person="${person}"]`));
          await painted();
          return { found: now() - last, work };
        },
      };
    },

    /** The control of a label, a button, a link, a radio button or a text box by its accessible name. */
    named: (name) => {
      const clean = (text) => (text ?? "").replace(/[\s\u00a0\u202f]+/g, " ").trim();
      const controls = [...document.querySelectorAll("button, a, input, select, textarea, [role]")];
      const names = (control) => [
        control.getAttribute("aria-label"),
        ...[...(control.labels ?? [])].map((label) => label.textContent),
        ...(control.getAttribute("aria-labelledby") ?? "").split(/\s+/).filter(Boolean)
          .map((id) => document.getElementById(id)?.textContent),
        control.matches("input, select, textarea") ? null : control.textContent,
      ].map(clean);
      const open = document.querySelector("dialog[open]");
      const found = controls.filter((control) => names(control).includes(name));
      return found.find((control) => open?.contains(control)) ?? found[0] ?? null;
    },
  };
})();
