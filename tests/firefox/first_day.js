// The first day of somebody who works in Firefox: first start, example, a card moved, the page reloaded, a dossier.
//
// `cargo xtask test --only build --only firefox` builds, serves and runs it. The browser is the machine's own or the
// one of Debian's packages; puppeteer-core drives it over WebDriver BiDi, which Firefox speaks without a driver.
//
// Things are found by role and accessible name, as Firefox computes them. Nothing waits for a time.
"use strict";

const assert = require("node:assert/strict");
const puppeteer = require("puppeteer-core");

const { FIREFOX, PASSERELLE_URL } = process.env;
const PATIENCE = 120_000;

/** Whatever no journey may cause: an error in the page, a request that fails or goes to another origin. */
function watch(page) {
  const wrong = [];
  page.on("pageerror", (error) => wrong.push(`error in the page: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") wrong.push(`said in the console: ${message.text()}`);
  });
  page.on("requestfailed", (request) => wrong.push(`failed: ${request.url()} ${request.failure()?.errorText ?? ""}`));
  page.on("request", (request) => {
    const url = request.url();
    if (/^(https?|wss?):/.test(url) && !url.startsWith(PASSERELLE_URL)) wrong.push(`asked elsewhere: ${url}`);
  });
  return wrong;
}

/** What somebody does on the page. */
class User {
  constructor(page) {
    this.page = page;
  }

  /** Waits until a function of the page answers something true, and answers with it. */
  async until(what, test, ...values) {
    try {
      return await (await this.page.waitForFunction(test, { polling: "mutation", timeout: PATIENCE }, ...values)).jsonValue();
    } catch (error) {
      throw new Error(`waited in vain for ${what}`, { cause: error });
    }
  }

  /**
   * Waits until something of this role has this name, frame by frame: the library's own waiting looks when the document
   * changes, before Firefox has told its accessibility tree, and never again if nothing else changes.
   */
  async role(role, name) {
    const begin = performance.now();
    while (performance.now() - begin < PATIENCE) {
      const found = await this.page.$(`::-p-aria([name="${name}"][role="${role}"])`);
      if (found) return found;
      await this.page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
    }
    throw new Error(`waited in vain for the ${role} « ${name} »`);
  }

  async click(role, name) {
    await (await this.role(role, name)).click();
  }

  async type(name, text) {
    await this.click("textbox", name);
    await this.page.keyboard.type(text);
  }

  ready() {
    return this.until("the first screen", () => document.documentElement.dataset.ready === "true" && !document.querySelector("[data-filling]"));
  }

  saved() {
    return this.until("the disk", () => document.documentElement.dataset.saved === "true");
  }

  /** The names on the board, by step. */
  board() {
    return this.page.evaluate(() => Object.fromEntries([...document.querySelectorAll("[data-step]")].map((column) =>
      [column.dataset.step, [...column.querySelectorAll("[data-person] h3")].map((it) => it.textContent)])));
  }

  stands(person, step) {
    return this.until(`the card in ${step}`, (person, step) =>
      document.querySelector(`[data-step="${step}"] [data-person="${person}"]`) !== null, person, step);
  }

  /** Takes the first card of a column with the mouse and drops it in another; the person of that card. */
  async drag(from, to) {
    const way = await this.page.evaluate((from, to) => {
      const card = document.querySelector(`[data-step="${from}"] [data-person]`);
      const column = document.querySelector(`[data-step="${to}"]`);
      column.scrollIntoView({ block: "nearest", inline: "center", behavior: "instant" });
      const start = card.getBoundingClientRect(), end = column.getBoundingClientRect();
      return {
        person: card.dataset.person, name: card.querySelector("h3").textContent,
        start: [start.x + start.width / 2, start.y + 12].map(Math.round),
        end: [end.x + end.width / 2, Math.min(end.y + end.height / 2, innerHeight - 120)].map(Math.round),
      };
    }, from, to);
    const mouse = this.page.mouse;
    await mouse.move(...way.start);
    await mouse.down();
    await mouse.move(...way.end, { steps: 8 });
    await mouse.up();
    await this.stands(way.person, to);
    return way;
  }
}

async function firstDay(page) {
  const user = new User(page);
  const response = await page.goto(`${PASSERELLE_URL}#/tableau`);
  assert.equal(response.status(), 200);
  await user.ready();

  await user.type("Organisation", "Carrefour");
  await user.click("radio", "CISP");
  await user.type("Votre nom", "Anne");
  await user.click("button", "Commencer");
  await user.role("heading", "Tableau");
  await user.saved();

  await user.click("button", "Charger l'exemple");
  await user.role("button", "Retirer l'exemple");
  await user.saved();
  const before = await user.board();
  assert.ok(Object.values(before).flat().length >= 20, `the example fills the board: ${JSON.stringify(before)}`);

  const { person, name } = await user.drag("intake", "assessment");
  await user.saved();
  const moved = await user.board();
  assert.equal(moved.intake.length, before.intake.length - 1);
  assert.equal(moved.assessment.length, before.assessment.length + 1);

  await page.reload();
  await user.ready();
  await user.stands(person, "assessment");
  assert.deepEqual(await user.board(), moved, "what was on the screen before the reload is there after it");

  await page.focus(`[data-person="${person}"]`);
  await page.keyboard.press("Enter");
  await user.until("the dossier", (name) => document.querySelector(".side h1")?.textContent === name, name);
  assert.equal(await page.evaluate(() => location.hash.split("?")[0]), `#/personnes/${person}`);
  await user.saved();
}

async function main() {
  assert.ok(FIREFOX && PASSERELLE_URL, "`cargo xtask test --only build --only firefox` runs this journey");
  const browser = await puppeteer.launch({ browser: "firefox", executablePath: FIREFOX, headless: true });
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: 1440, height: 900 });
    const wrong = watch(page);
    try {
      await firstDay(page);
    } catch (error) {
      console.error(await page.evaluate(() => `${location.href}\n${document.body.innerText}`), wrong);
      throw error;
    }
    assert.deepEqual(wrong, []);
    console.log(`first start, example, move, reload, dossier: as they should be in ${await browser.version()}`);
  } finally {
    await browser.close();
  }
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
