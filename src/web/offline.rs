//! The service worker that keeps the program for when there is no network: registering it, and hearing of a newer build.

use super::failure::{Failure, window};
use super::{dom, frames};
use crate::app::offline::Msg;
use gloo::events::EventListener;
use gloo::timers::callback::Interval;
use js_sys::{Function, Promise, Reflect};
use std::cell::RefCell;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{
    Event, RegistrationOptions, ServiceWorkerContainer, ServiceWorkerRegistration, ServiceWorkerState,
    ServiceWorkerUpdateViaCache,
};
use yew::Callback;

/// The file of the service worker, beside the page.
const WORKER: &str = "sw.js";

/// The description of the program, beside it.
const MANIFEST: &str = "manifest.webmanifest";

/// How often a page that stays open asks whether there is a newer build, in milliseconds.
const ASK_AGAIN: u32 = 60 * 60 * 1000;

thread_local! {
    static REGISTERED: RefCell<Option<ServiceWorkerRegistration>> = const { RefCell::new(None) };
    /// What the browser lets the page ask once: to be put among the programs of the device.
    static INSTALLING: RefCell<Option<Event>> = const { RefCell::new(None) };
}

/// Has the browser keep a copy, and tells what becomes of it.
pub fn keep(tell: Callback<Msg>) {
    hear_of_installing(&tell);
    if let Err(failure) = name_manifest() {
        failure.report();
    }
    spawn_local(async move {
        if let Err(failure) = register(&tell).await {
            failure.report();
            tell.emit(Msg::Refused);
        }
    });
}

/// Says where the description of the program is, by which a browser offers to install it. In the page from the beginning
/// it would be fetched before the board.
fn name_manifest() -> Result<(), Failure> {
    let head = dom::find("head").ok_or_else(|| Failure("the page has no head".to_owned()))?;
    let link =
        head.owner_document().ok_or_else(|| Failure("the head is in no page".to_owned()))?.create_element("link")?;
    link.set_attribute("rel", "manifest")?;
    link.set_attribute("href", MANIFEST)?;
    head.append_child(&link)?;
    Ok(())
}

async fn register(tell: &Callback<Msg>) -> Result<(), Failure> {
    let workers = container()?;
    let options = RegistrationOptions::new();
    options.set_update_via_cache(ServiceWorkerUpdateViaCache::None);
    let registered = JsFuture::from(workers.register_with_options(WORKER, &options)).await?;
    let registered: ServiceWorkerRegistration = registered.unchecked_into();
    listen(&workers, &registered, tell);
    REGISTERED.set(Some(registered.clone()));
    // Kept once one is active: it has installed all of it.
    JsFuture::from(workers.ready()?).await?;
    tell.emit(Msg::Kept);
    if let Some(worker) = registered.active() {
        worker.post_message(&JsValue::from_str("opened"))?;
    }
    Ok(())
}

/// Hears of newer builds, now and as long as the page is open.
fn listen(workers: &ServiceWorkerContainer, registered: &ServiceWorkerRegistration, tell: &Callback<Msg>) {
    if registered.waiting().is_some() && workers.controller().is_some() {
        tell.emit(Msg::NewerCame);
    }
    let (told, held, all) = (tell.clone(), registered.clone(), workers.clone());
    let found = move |_: &Event| {
        let Some(coming) = held.installing() else { return };
        let (told, held, all) = (told.clone(), held.clone(), all.clone());
        EventListener::new(&coming, "statechange", move |_| {
            // The first copy of all is no newer build: nobody waits for it.
            if held.waiting().is_some() && all.controller().is_some() {
                told.emit(Msg::NewerCame);
            }
        })
        .forget();
    };
    EventListener::new(registered, "updatefound", found).forget();
    let held = registered.clone();
    Interval::new(ASK_AGAIN, move || ask_again(&held)).forget();
}

/// Asks the host for a newer build. Without a network there is none, which is no failure.
fn ask_again(registered: &ServiceWorkerRegistration) {
    if let Ok(asked) = registered.update() {
        spawn_local(async move { drop(JsFuture::from(asked).await) });
    }
}

/// Lets the newer build take over, once everything is on the disk; the page is loaded again then.
pub fn take_newer() {
    spawn_local(async {
        while !dom::is_marked("data-saved", "true") {
            frames::next().await;
        }
        let waiting = REGISTERED.with_borrow(|held| held.as_ref().and_then(ServiceWorkerRegistration::waiting));
        // Without one another tab was quicker.
        let Some(worker) = waiting else { return reload() };
        let taking = worker.clone();
        // Only the tab in which somebody asked for it is loaded again, and not before the newer build answers for it.
        let changed = move |_: &Event| {
            if taking.state() == ServiceWorkerState::Activated {
                reload();
            }
        };
        EventListener::new(&worker, "statechange", changed).forget();
        if let Err(error) = worker.post_message(&JsValue::from_str("take over")) {
            Failure::from(error).report();
        }
    });
}

fn reload() {
    if let Some(Err(error)) = dom::window().map(|window| window.location().reload()) {
        Failure::from(error).report();
    }
}

/// Keeps what the browser offers, and tells when it is taken back.
fn hear_of_installing(tell: &Callback<Msg>) {
    let Some(window) = dom::window() else { return };
    let (offered, done) = (tell.clone(), tell.clone());
    EventListener::new(&window, "beforeinstallprompt", move |event| {
        INSTALLING.set(Some(event.clone()));
        offered.emit(Msg::Installable(true));
    })
    .forget();
    EventListener::new(&window, "appinstalled", move |_| done.emit(Msg::Installable(false))).forget();
}

/// Has the browser ask the person whether the program may stand among those of the device.
pub fn install(tell: Callback<Msg>) {
    spawn_local(async move {
        let Some(offered) = INSTALLING.take() else { return };
        if let Err(failure) = ask(&offered).await {
            failure.report();
        }
        // It can be asked once; whoever refused finds it in the browser's menu.
        tell.emit(Msg::Installable(false));
    });
}

async fn ask(offered: &Event) -> Result<(), Failure> {
    let prompt: Function = Reflect::get(offered, &JsValue::from_str("prompt"))?.unchecked_into();
    let answered: Promise = prompt.call0(offered)?.unchecked_into();
    JsFuture::from(answered).await?;
    Ok(())
}

fn container() -> Result<ServiceWorkerContainer, Failure> {
    let navigator = window()?.navigator();
    // Where the address is not safe the browser has no such thing, whatever the type says.
    let has = Reflect::has(&navigator, &JsValue::from_str("serviceWorker"))?;
    if has { Ok(navigator.service_worker()) } else { Err(Failure("this page may keep no copy".to_owned())) }
}
