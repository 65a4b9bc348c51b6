"""Without a network: a real browser, a host that goes away, and a host that changes under it."""

import json
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser.form import START, answer, kept, open_checker, until, until_it
from tests.browser.hosts import Host, changed_build, list_of, only_file

OCCUPATION = "What is the occupation of the offered job"
CACHES = "caches.keys()"
# Eight pages that somebody reads, each of another kind.
READ = (
    "/",
    "/occupations/72106/",
    "/streams/ontario-workforce-priority-teer-0-3/",
    "/draws/2026/",
    "/draws/2026-04-30-ejo-foreign-worker-greater-toronto-area/",
    "/guides/how-to-apply/",
    "/rules/ontario-workforce-priority-teer-0-3/",
    "/changes/",
)
CROWD = """async ([name, count]) => {
  const cache = await caches.open(name);
  for (let each = 1; each <= count; each += 1) await cache.put(`/crowd/${each}/`, new Response(""));
}"""
PATHS = """async (name) =>
  (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname)"""
ONE_CACHE = "caches.keys().then((names) => names.length === 1)"
DROP = """async (path) => {
  const [name] = await caches.keys();
  return (await caches.open(name)).delete(path);
}"""
# As of another day, and empty.
AGED = """async ([path, date]) => {
  const cache = await caches.open(`${location.origin}/read`);
  await cache.put(path, new Response("", { headers: { date } }));
}"""
CLIENT = "assets/*/checker/client.js"
WORKERS = "navigator.serviceWorker.getRegistrations().then((all) => all.length)"
ASK_ANEW = """async ([module, message]) => {
  const { Checker } = await import(module);
  const { worker, pyodide, checker: files } = document.getElementById("checker").dataset;
  return await new Checker({ worker, pyodide, checker: files }).ask(message);
}"""


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """Open a context that allows service workers, unlike that of the other tests."""
    context = browser.new_context()
    yield context
    context.close()


@pytest.fixture
def host(site: Path) -> Host:
    return Host(site)


def use(page: Page, address: str) -> None:
    """Use the checker until a verdict is there."""
    open_checker(page, address)
    answer(page, "Are you a Canadian citizen", "No")
    expect(page.locator("#checker-status")).to_contain_text("TEER 0–3: ", timeout=START)


def use_and_keep(page: Page, address: str) -> None:
    use(page, address)
    kept(page)


def test_after_one_visit_the_checker_works_with_the_network_off(
    context: BrowserContext, host: Host
) -> None:
    with host.up() as address:
        use_and_keep(context.new_page(), address)
    context.set_offline(True)
    page = context.new_page()
    use(page, address)
    assert page.evaluate("fetch('/robots.txt').then(() => 'came', () => 'off')") == "off"
    picker = page.get_by_role("combobox", name=OCCUPATION)
    picker.press_sequentially("rough carp")
    page.get_by_role("option", name="rough carpenter").click()
    expect(picker).to_have_value("72310")
    expect(page.locator("#checker-results")).to_contain_text("NOC 72310 (Carpenters) is TEER 2")
    page.reload()
    expect(page.get_by_role("heading", level=1)).to_have_text("Check yourself")


def test_without_a_network_other_pages_say_so_and_lead_to_the_checker(
    context: BrowserContext, host: Host
) -> None:
    page = context.new_page()
    with host.up() as address:
        use_and_keep(page, address)
    context.set_offline(True)
    page.goto(f"{address}/draws/")
    expect(page.get_by_role("heading", level=1)).to_have_text("Without a network")
    expect(page.get_by_text("It could not be reached")).to_be_visible()
    assert page.url == f"{address}/draws/", "loading it again asks for the same page"
    page.get_by_role("link", name="Open the checker").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Check yourself")


def test_pages_that_were_read_can_be_read_again(context: BrowserContext, host: Host) -> None:
    page = context.new_page()
    titles = {}
    with host.up() as address:
        for path in READ:
            page.goto(address + path)
            until(page, f"caches.match({path!r}).then(Boolean)")
            titles[path] = page.title()
        until(page, "caches.match('/offline/').then(Boolean)")
        before = len(host.asked)
    context.set_offline(True)
    page = context.new_page()
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    for path in READ:
        page.goto(address + path)
        assert page.title() == titles[path]
        ground = page.get_by_role("banner").evaluate("head => getComputedStyle(head).boxShadow")
        assert ground != "none", "its style is kept too"
    page.goto(f"{address}/occupations/")
    expect(page.get_by_role("link", name="Carpenters", exact=True)).to_be_visible()
    page.goto(f"{address}/draws/2019/")
    expect(page.get_by_role("heading", level=1)).to_have_text("Without a network")
    links = page.locator("#kept-pages").get_by_role("link")
    expect(links.first).to_be_visible()
    assert {*links.all_inner_texts()} >= {*titles.values()}
    assert faults == []
    assert len(host.asked) == before


def test_reading_keeps_no_checker_and_fetches_no_script_twice(
    context: BrowserContext, host: Host
) -> None:
    page = context.new_page()
    with host.up() as address:
        for path in ("/", "/privacy/", "/occupations/", "/offline/", "/checker/"):
            page.goto(address + path, wait_until="networkidle")
        until(page, "caches.match('/offline/').then(Boolean)")
        assert page.evaluate(CACHES) == [f"{address}/read"]
    assert [path for path in host.asked if path.startswith(("/pyodide", "/kept"))] == []
    scripts = [path for path in host.asked if path.startswith("/assets/") and path.endswith(".js")]
    assert len(scripts) == len({*scripts})


def test_the_oldest_page_goes_when_there_are_many(context: BrowserContext, host: Host) -> None:
    page = context.new_page()
    with host.up() as address:
        page.goto(f"{address}/privacy/")
        until(page, "caches.match('/offline/').then(Boolean)")
        page.evaluate(CROWD, [f"{address}/read", 70])
        page.goto(f"{address}/about/")
        until(page, "caches.match('/crowd/1/').then((found) => !found)")
        until(page, "caches.match('/crowd/11/').then((found) => !found)")
        there = page.evaluate(PATHS, f"{address}/read")
    pages = [path for path in there if path.endswith("/")]
    assert len(pages) == 60 + 2, "the newest, the list of occupations and the message"
    assert "/about/" in pages
    assert "/privacy/" not in pages
    assert {"/occupations/", "/offline/", "/crowd/70/"} <= {*pages}


def test_who_asked_for_little_data_keeps_nothing(context: BrowserContext, host: Host) -> None:
    page = context.new_page()
    page.add_init_script(
        "Object.defineProperty(Navigator.prototype, 'connection', { value: { saveData: true } })"
    )
    with host.up() as address:
        page.goto(f"{address}/privacy/", wait_until="networkidle")
        assert page.evaluate(WORKERS) == 0
        assert "/service-worker.js" not in host.asked


def test_a_page_of_a_new_build_takes_the_place_of_the_old_one(
    context: BrowserContext, host: Host, tmp_path: Path
) -> None:
    old, new = host.folder, tmp_path / "new"
    (sheet,) = old.glob("assets/*/site.css")
    folder = sheet.parent.name
    shutil.copytree(old / "assets", new / "assets")
    (new / "assets" / folder).rename(new / "assets" / "ffff")
    shutil.copy(old / "service-worker.js", new)
    for name in ("privacy", "occupations", "offline"):
        text = (old / name / "index.html").read_text("utf-8")
        (new / name).mkdir()
        changed = text.replace(f"/assets/{folder}/", "/assets/ffff/")
        (new / name / "index.html").write_text(changed, "utf-8")
    page = context.new_page()
    with host.up() as address:
        page.goto(f"{address}/privacy/")
        until(page, "caches.match('/offline/').then(Boolean)")
        host.folder = new
        page.goto(f"{address}/privacy/")
        until(page, f"caches.match('/assets/{folder}/site.css').then((found) => !found)")
    context.set_offline(True)
    for path in ("/privacy/", "/occupations/", "/offline/"):
        page.goto(address + path)
        sheet_of = page.locator("link[rel=stylesheet]").first
        expect(sheet_of).to_have_attribute("href", "/assets/ffff/site.css")


def test_a_page_that_is_kept_beside_others_is_never_older_than_a_day(
    context: BrowserContext, host: Host
) -> None:
    # A draw changes what the list of occupations says, and no folder of files.
    page = context.new_page()
    with host.up() as address:
        page.goto(f"{address}/privacy/")
        until(page, "caches.match('/occupations/').then(Boolean)")
        page.evaluate(AGED, ["/occupations/", "Sat, 28 Nov 2026 12:00:00 GMT"])
        page.goto(f"{address}/about/")
        until(page, "caches.match('/about/').then(Boolean)")
        until(page, "caches.match('/occupations/').then((found) => found.text()).then(Boolean)")


def test_no_file_is_downloaded_for_the_copy_that_the_checker_had_already(
    browser: Browser, host: Host, tmp_path: Path
) -> None:
    # An ordinary profile: the small memory of a private one has no room for the whole of Python.
    context = browser.browser_type.launch_persistent_context(
        tmp_path / "profile",
        executable_path=shutil.which("chromium"),
        args=["--no-sandbox"] if os.geteuid() == 0 else [],
    )
    page = context.new_page()
    with host.up() as address:
        use_and_keep(page, address)
        listed = page.evaluate("caches.keys().then(([list]) => fetch(list)).then((r) => r.json())")
    context.close()
    again = {path for path in listed["files"] if host.asked.count(path) > 1}
    # A browser fetches the icon of a page apart from all else.
    assert {path for path in again if not path.endswith("/icons/icon.svg")} == set()
    assert set(host.asked) >= listed["files"].keys()


def test_once_kept_nothing_is_asked_for_and_never_of_another_origin(
    context: BrowserContext, host: Host
) -> None:
    everything: list[str] = []
    context.on("request", lambda request: everything.append(request.url))
    page = context.new_page()
    with host.up() as address:
        use_and_keep(page, address)
        page.goto("about:blank")
        use_and_keep(page, address)
        before = len(host.asked)
        page.get_by_label(OCCUPATION).fill("72310")
        expect(page.locator("#checker-results")).to_contain_text("NOC 72310 (Carpenters)")
        # Some time after a page was opened, a browser asks by itself whether the worker is the same.
        assert set(host.asked[before:]) <= {"/service-worker.js"}
    assert everything
    assert {url for url in everything if not url.startswith((address, "blob:"))} == set()
    assert {path for path in host.asked if "?" in path} == set()


def test_a_new_build_and_an_old_one_never_mix(
    context: BrowserContext, host: Host, root: Path, tmp_path: Path
) -> None:
    old, new = host.folder, tmp_path / "new"
    changed_build(old, root, new)
    carpenter = {"answers": {"offer_noc": "72310"}, "on": "2026-11-22"}
    old_page, new_page = context.new_page(), context.new_page()
    with host.up() as address:
        use_and_keep(old_page, address)
        host.folder = new
        # The host has nothing of the old build any more; a second start gets it whole all the same.
        module = only_file(old, CLIENT)
        reply = old_page.evaluate(ASK_ANEW, [module, carpenter])
        assert "(Carpenters)" in json.dumps(reply)

        use_and_keep(new_page, address)
        expect(new_page.locator("meta[name=kept]")).to_have_attribute("content", list_of(new))
        new_page.get_by_label(OCCUPATION).fill("72310")
        expect(new_page.locator("#checker-results")).to_contain_text("72310 (New carpenters)")
        assert old_page.evaluate(CACHES) == [address + list_of(old), address + list_of(new)]
        reply = old_page.evaluate(ASK_ANEW, [module, carpenter])
        assert "(Carpenters)" in json.dumps(reply)

        # No page is left that was made with the old build: it goes.
        old_page.close()
        new_page.reload()
        use_and_keep(new_page, address)
        until(new_page, ONE_CACHE)
        assert new_page.evaluate(CACHES) == [address + list_of(new)]
    context.set_offline(True)
    use(new_page, address)
    reply = new_page.evaluate(ASK_ANEW, [only_file(new, CLIENT), carpenter])
    assert "(New carpenters)" in json.dumps(reply)


def test_a_reload_gives_the_new_build_and_without_a_network_the_kept_one(
    context: BrowserContext, host: Host, root: Path, tmp_path: Path
) -> None:
    old, new = host.folder, tmp_path / "new"
    changed_build(old, root, new)
    page = context.new_page()
    build = page.locator("meta[name=kept]")
    with host.up() as address:
        use_and_keep(page, address)
        host.folder = new
        page.reload()
        expect(build).to_have_attribute("content", list_of(new))
        assert page.evaluate(CACHES) == [address + list_of(old)], "looking at a page keeps nothing"
    context.set_offline(True)
    page.reload()
    expect(build).to_have_attribute("content", list_of(old))
    use(page, address)


def test_a_file_that_is_not_what_the_list_says_is_never_kept(
    context: BrowserContext, host: Host, root: Path, tmp_path: Path
) -> None:
    old, new = host.folder, tmp_path / "new"
    changed_build(old, root, new)
    (icon,) = new.glob("assets/*/icons/icon-512.png")
    icon.write_bytes(b"<p>Sign in to this network</p>")
    page = context.new_page()
    with host.up() as address:
        use_and_keep(page, address)
        host.folder = new
        use(page, address)
        # Asked for, asked for again past the browser's cache, and given up.
        asked = "/" + icon.relative_to(new).as_posix()
        until_it(page, lambda: host.asked.count(asked) >= 2, f"{asked} is asked for twice")
        until(page, ONE_CACHE)
        assert page.evaluate(CACHES) == [address + list_of(old)]


def test_a_kept_page_is_better_than_a_host_that_is_out_of_order(
    context: BrowserContext, host: Host
) -> None:
    page = context.new_page()
    with host.up() as address:
        use_and_keep(page, address)
        host.works = False
        use(page, address)
        response = page.goto(f"{address}/draws/")
        assert response, "what is not kept is the host's to answer"
        assert response.status == 502


def test_a_host_that_says_nothing_does_not_keep_a_person_waiting(
    context: BrowserContext, host: Host
) -> None:
    page = context.new_page()
    with host.up() as address:
        use_and_keep(page, address)
        host.speaks.clear()
        try:
            use(page, address)
        finally:
            host.speaks.set()


def test_a_host_that_lost_a_file_is_not_missed_and_a_copy_that_lost_it_can_be_mended(
    context: BrowserContext, host: Host, tmp_path: Path
) -> None:
    page = context.new_page()
    whole, lacking = host.folder, tmp_path / "lacking"
    shutil.copytree(whole / "checker", lacking / "checker")
    status = page.locator("#checker-status")
    with host.up() as address:
        use_and_keep(page, address)
        host.folder = lacking
        use(page, address)
        wasm = only_file(whole, "pyodide/*/pyodide.asm.wasm")
        assert page.evaluate(DROP, wasm)
        context.new_cdp_session(page).send("Network.clearBrowserCache")
        page.reload()
        answer(page, "Are you a Canadian citizen", "No")
        expect(status).to_contain_text("could not be loaded", timeout=START)
        citizen = page.get_by_role("group", name="Are you a Canadian citizen")
        expect(citizen.get_by_label("No", exact=True)).to_be_checked()
        host.folder = whole
        page.get_by_role("button", name="Try again").click()
        expect(status).to_contain_text("TEER 0–3: ", timeout=START)


def test_the_copy_can_be_removed(context: BrowserContext, host: Host) -> None:
    page = context.new_page()
    with host.up() as address:
        page.goto(f"{address}/offline/")
        expect(page.get_by_text("Nothing is kept on this device.")).to_be_visible()
        use_and_keep(page, address)
        page.goto(f"{address}/offline/")
        expect(page.get_by_text("A copy is kept on this device.")).to_be_visible()
        page.get_by_role("button", name="Remove what is kept").click()
        expect(page.get_by_text("Nothing is kept on this device.")).to_be_focused()
        expect(page.get_by_role("button", name="Remove what is kept")).to_be_hidden()
        assert page.evaluate(CACHES) == []
        page.reload()
        assert page.evaluate(WORKERS) == 0
