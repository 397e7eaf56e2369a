// The floor under our speed: the least that a board in a browser can do. It keeps records in raw IndexedDB and
// shows names in columns, with no framework, no search, no history. `cargo xtask bench` compares us with it.
//
//   ?seed=N   empty the store and write N people   → data-seeded (ms), data-bytes (of their JSON)
//   ?show=M   read everybody, mount M cards        → data-ms (from navigation to painted), data-cards
//             (without a number: all of them)
//   ?put=N    write the same N people once more    → data-ms (a strict transaction, until complete)
//
// Each ends with data-ready="true" on the root element, or with data-error. Making people is never timed.
"use strict";

const COLUMNS = [
  "intake", "assessment", "orientation", "training", "placement",
  "job_search", "cpas_contract", "hired", "retained", "closed",
];
const GIVEN = ["Anne", "Bilal", "Céline", "Dieudonné", "Elif", "Fabrice", "Graziella", "Hicham", "Ioana", "Jean-Pol"];
const FAMILY = ["Bodart", "Conti", "Demir", "El Amrani", "Ferreira", "Gillet", "Haddad", "Ilunga", "Jacquet", "Koval"];
const EVENTS = [
  { kind: "step", data: { step: "orientation", reason: null } },
  { kind: "contact", data: { channel: "phone", reached: true, minutes: 10 } },
  { kind: "task", data: { title: "Relire le CV ensemble", due: "2026-05-12" } },
  { kind: "goal", data: { goal: { word: "magasinière", trade: "N1103" } } },
  { kind: "obstacle", data: { obstacle: "mobility", state: "present" } },
  { kind: "placement", data: { company: "La Bonne Pâte", from: "2026-04-13", to: "2026-04-24" } },
];
const FACTS_EACH = 12;

/** A record of one person: it follows from the number alone. */
function record(number) {
  // Knuth's multiplicative hash, spread over as many choices as are asked for.
  let state = Math.imul(number + 1, 2654435761);
  const choose = (list) => {
    state = Math.imul(state ^ (state >>> 15), 2246822519);
    return list[(state >>> 8) % list.length];
  };
  const name = `${choose(GIVEN)} ${choose(FAMILY)}`;
  const step = choose(COLUMNS);
  const facts = [];
  for (let place = 1; place <= FACTS_EACH; place += 1) {
    const { kind, data } = place === 1 ? { kind: "identity", data: { name, step } } : choose(EVENTS);
    const on = `2026-${String(place).padStart(2, "0")}-${String(10 + (number % 18))}`;
    facts.push({ id: `${place}@floor0000000`, kind, on, data });
  }
  return { id: `person-${String(number).padStart(6, "0")}`, name, step, facts };
}

function records(count) {
  return Array.from({ length: count }, (_, number) => record(number));
}

function settled(request) {
  return new Promise((resolve, reject) => {
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error));
  });
}

function open() {
  const request = indexedDB.open("floor", 1);
  request.addEventListener("upgradeneeded", () => request.result.createObjectStore("people", { keyPath: "id" }));
  return settled(request);
}

/** One transaction for all; the milliseconds until it is complete. */
function write(database, people, durability, emptyFirst) {
  const begin = performance.now();
  return new Promise((resolve, reject) => {
    const transaction = database.transaction("people", "readwrite", { durability });
    transaction.addEventListener("complete", () => resolve(performance.now() - begin));
    transaction.addEventListener("abort", () => reject(transaction.error));
    const store = transaction.objectStore("people");
    if (emptyFirst) store.clear();
    for (const person of people) store.put(person);
  });
}

function mount(people) {
  const columns = new Map();
  for (const step of COLUMNS) {
    const column = document.createElement("section");
    const heading = document.createElement("h2");
    heading.textContent = step;
    column.append(heading);
    columns.set(step, column);
  }
  for (const person of people) {
    const card = document.createElement("p");
    card.textContent = person.name;
    columns.get(person.step).append(card);
  }
  document.querySelector("main").append(...columns.values());
}

/** Columns side by side. From here, because the content policy refuses a style in the page, and a file costs a request. */
function dress() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("main { display: flex; align-items: start; gap: 8px } section { flex: 1; min-width: 0 }");
  document.adoptedStyleSheets = [sheet];
}

/** The frame after the next one begins: what was mounted before is on the screen. */
function painted() {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

async function run(root, asked) {
  const database = await open();
  if (asked.has("seed")) {
    const people = records(Number(asked.get("seed")));
    root.dataset.bytes = new Blob([JSON.stringify(people)]).size;
    root.dataset.seeded = await write(database, people, "default", true);
  } else if (asked.has("put")) {
    root.dataset.ms = await write(database, records(Number(asked.get("put"))), "strict", false);
  } else {
    const people = await settled(database.transaction("people").objectStore("people").getAll());
    const wanted = Number(asked.get("show")) || people.length;
    dress();
    mount(people.slice(0, wanted));
    await painted();
    root.dataset.ms = performance.now();
    root.dataset.cards = document.querySelectorAll("main p").length;
  }
  root.dataset.ready = "true";
}

const root = document.documentElement;
run(root, new URLSearchParams(location.search)).catch((error) => {
  root.dataset.error = String(error);
});
