"""The checker in a real browser: same answers as CPython, and a person's way through."""

import json
import re
from pathlib import Path

from playwright.sync_api import Browser, BrowserContext, Page, Route, expect

from checker.pathways import PATHWAYS
from tests.browser.form import (
    START,
    answer,
    decide_for,
    open_checker,
    open_part,
    says,
    stands,
    stream,
    tab_to,
)
from tests.support.checker_cases import all_cases, answers_of_wheel

ASK_ALL = """async (messages) => {
  const { Checker } = await import(document.querySelector("script[src$='checker/page.js']").src
    .replace("page.js", "client.js"));
  const { worker, pyodide, checker: files } = document.getElementById("checker").dataset;
  const checker = new Checker({ worker, pyodide, checker: files });
  return Promise.all(messages.map((message) => checker.ask(JSON.parse(message))));
}"""


def test_the_browser_answers_like_cpython(
    page: Page, server: str, site: Path, tmp_path: Path
) -> None:
    open_checker(page, server)
    # Every case runs in Pyodide under Node; here it is the browser's way to it that is tested.
    cases = all_cases()[::7]
    messages = [case.message for case in cases]
    replies = page.evaluate(ASK_ALL, messages)
    path = page.locator("#checker").get_attribute("data-checker")
    assert path
    in_cpython = answers_of_wheel(site / path.strip("/"), tmp_path, messages)
    for case, reply, other in zip(cases, replies, in_cpython, strict=True):
        assert reply == json.loads(other), case.id


def test_a_person_finds_a_verdict_and_changes_an_answer(page: Page, server: str) -> None:
    asked: list[str] = []
    faults: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("pageerror", lambda error: faults.append(str(error)))
    open_checker(page, server)
    page.wait_for_load_state("networkidle")
    assert not [url for url in asked if "/pyodide/" in url], "Pyodide came before it was wanted"

    decide_for(page, "2026-11-22")
    expect(page.get_by_role("status")).to_have_text(re.compile("ready|to answer"), timeout=START)
    answer(page, "Are you a Canadian citizen", "No")
    expect(page.get_by_role("status")).to_have_text(re.compile("TEER 0–3: 1 of"), timeout=START)
    page.get_by_label("What is the occupation of the offered job").fill("64100")
    expect(page.get_by_role("status")).to_have_text(re.compile("TEER 4–5: 2 of"))
    # What is for other people is folded under what is left.
    page.locator("#not-yours > summary").click()
    expect(stream(page, "TEER 0–3").locator(".because").first).to_contain_text("is TEER 4")
    occupation = open_part(page, "TEER 0–3", "All criteria").locator(
        ".requirement", has=page.get_by_role("heading", name="Occupation")
    )
    expect(occupation).to_contain_text("is TEER 4")
    occupation.get_by_text("Rules and sources").click()
    rule = occupation.locator(".rule")
    expect(rule).to_contain_text("OWP03-02")
    expect(rule).to_contain_text("How we know: official text read in a third-party copy.")
    source = rule.locator(".sources").get_by_role("link").first
    expect(source).to_have_attribute("rel", "external noreferrer")

    before = len(asked)
    page.get_by_label("What is the occupation of the offered job").fill("72310")
    expect(page.get_by_role("status")).to_have_text(re.compile(r"TEER 0–3: \d+ of"))
    expect(occupation).to_contain_text("NOC 72310 (Carpenters) is TEER 2")
    assert rule.is_visible(), "what the reader opened stays open"
    assert asked[before:] == [], "answers need no network"
    assert {url.removeprefix(server)[0] for url in asked if not url.startswith("blob:")} == {"/"}
    assert faults == []


def test_every_criterion_is_shown_with_a_word_and_a_way_to_its_question(
    page: Page, server: str
) -> None:
    open_checker(page, server)
    page.get_by_label("Where do you live now?").select_option("outside_canada")
    expect(page.locator("#checker-results .stream")).to_have_count(len(PATHWAYS), timeout=START)
    there = [pathway for pathway in PATHWAYS if pathway.last_day is None]
    for pathway in there:
        for rule in pathway.rules():
            shown = page.locator("#checker-results .rule", has_text=rule.id)
            expect(shown).to_have_count(1)
            expect(shown).to_contain_text(rule.says)
    in_canada = open_part(page, "TEER 0–3", "All criteria").locator(
        ".requirement", has=page.get_by_role("heading", name="Status in Canada")
    )
    expect(in_canada.get_by_role("heading")).to_have_text("not applicable Status in Canada")
    page.get_by_role("link", name="not answered: Do you have a job offer in Ontario?").first.click()
    offer = page.locator("#question-has_job_offer")
    expect(offer).to_be_in_viewport()
    expect(offer.get_by_label("Yes")).to_be_focused()
    assert "#" not in page.url


def test_a_former_stream_still_says_how_it_would_have_come_out(page: Page, server: str) -> None:
    open_checker(page, server)
    question = page.get_by_label("How many years of the PhD studies")
    expect(question).to_be_hidden()
    page.get_by_label("Where do you live now?").select_option("ontario")
    page.locator("#former > summary").click(timeout=START)
    phd = stream(page, "PhD Graduate")
    expect(phd.get_by_role("heading", level=3)).to_contain_text("closed")
    expect(phd).to_contain_text("as they stood on 24 June 2026: unknown")
    expect(phd).to_contain_text("closed, since 25 June 2026")
    phd.locator("summary").first.click()
    expect(phd.locator(".requirement", has_text="Degree").first).to_contain_text("unknown")
    question.fill("2")
    expect(phd).to_contain_text(
        "You did 2 years of the PhD studies while lawfully living and studying in Ontario; 2 are needed"
    )


def test_another_day_asks_other_questions(page: Page, server: str) -> None:
    open_checker(page, server)
    decide_for(page, "2020-03-01")
    expect(page.get_by_label("Where will the business be?")).to_be_visible(timeout=START)
    stands(page, "Entrepreneur", "not decided yet")
    decide_for(page, "2026-11-22")
    expect(page.get_by_label("Where will the business be?")).to_be_hidden()


def test_an_unknown_occupation_is_said_beside_its_field(page: Page, server: str) -> None:
    open_checker(page, server)
    field = page.get_by_label("What is the occupation of the offered job")
    field.fill("99999")
    # Whoever answers this is asked nothing more; a field with an answer stays.
    answer(page, "Are you a Canadian citizen", "Yes")
    fault = page.locator("#fault-offer_noc")
    expect(fault).to_contain_text("five digits", timeout=START)
    expect(field).to_have_attribute("aria-invalid", "true")
    assert "fault-offer_noc" in (field.get_attribute("aria-describedby") or "")
    expect(page.get_by_role("status")).to_have_text(re.compile("not your pathway"))
    field.fill("72310")
    expect(fault).to_be_hidden()
    expect(field).to_have_attribute("aria-invalid", "false")


def test_answers_can_be_cleared(page: Page, server: str) -> None:
    open_checker(page, server)
    answer(page, "Are you a Canadian citizen", "Yes")
    expect(page.get_by_role("status")).to_have_text(re.compile("not your pathway"), timeout=START)
    page.get_by_role("button", name="Clear my answers").click()
    expect(page.get_by_role("status")).to_contain_text("Your answers are cleared.")
    expect(page.get_by_role("heading", name="Which describes you best?")).to_be_visible()
    expect(page.locator("#checker-results")).to_be_empty()
    citizen = page.get_by_role("group", name="Are you a Canadian citizen")
    expect(citizen.locator(":checked")).to_have_count(0)


def test_the_form_works_by_keyboard_and_never_leaves_the_page(page: Page, server: str) -> None:
    open_checker(page, server)
    page.locator(".day > summary").focus()
    citizen = page.get_by_role("group", name="Are you a Canadian citizen")
    tab_to(page, citizen)
    page.keyboard.press("Space")
    expect(citizen.get_by_label("Yes")).to_be_checked()
    page.get_by_label("What is the occupation of the offered job").press("Enter")
    says(page, "not your pathway")
    assert page.url == f"{server}/checker/"


def test_wasm_that_does_not_come_can_be_asked_for_again(
    context: BrowserContext, page: Page, server: str
) -> None:
    context.route("**/*.wasm", lambda route: route.abort())
    open_checker(page, server)
    answer(page, "Are you a Canadian citizen", "Yes")
    expect(page.get_by_role("status")).to_contain_text("could not be loaded", timeout=START)
    citizen = page.get_by_role("group", name="Are you a Canadian citizen")
    expect(citizen.get_by_label("Yes")).to_be_checked()
    expect(page.locator("#rules")).to_contain_text(next(PATHWAYS[0].rules()).says)
    context.unroute("**/*.wasm")
    page.get_by_role("button", name="Try again").click()
    expect(page.get_by_role("status")).to_have_text(re.compile("not your pathway"), timeout=START)
    expect(page.get_by_role("button", name="Try again")).to_be_hidden()


def test_a_policy_that_bars_wasm_is_no_endless_wait(page: Page, bare_server: str) -> None:
    # loadPyodide alone would never settle here.
    def without_wasm(route: Route) -> None:
        response = route.fetch()
        route.fulfill(response=response, body=response.text().replace("'wasm-unsafe-eval'", ""))

    page.route("**/checker/", without_wasm)
    open_checker(page, bare_server)
    answer(page, "Are you a Canadian citizen", "Yes")
    expect(page.get_by_role("status")).to_contain_text("could not be loaded", timeout=START)


def test_a_silent_worker_is_given_up_and_the_next_question_starts_anew(
    context: BrowserContext, page: Page, server: str
) -> None:
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    context.route("**/*.wasm", hold)
    open_checker(page, server)
    # Only the first is asked with little patience: how long Python takes to start is the machine's.
    ask = ASK_ALL.replace(
        "return Promise.all",
        "const hasty = new Checker({ worker, pyodide, checker: files }, { patience: 3000 });"
        "const one = await hasty.ask({ answers: {}, on: '2026-11-22' }).catch((error) => error.constructor.name);"
        "await go(one); return Promise.all",
    )
    given_up: list[str] = []

    def go(first: str) -> None:
        given_up.append(first)
        context.unroute("**/*.wasm")

    page.expose_function("go", go)
    (reply,) = page.evaluate(ask, ['{"answers": {}, "on": "2026-11-22"}'])
    assert given_up == ["CheckerFailed"]
    assert held
    assert reply["report"]["streams"]


def test_a_rule_says_how_its_first_day_is_known(page: Page, server: str) -> None:
    open_checker(page, server)
    decide_for(page, "2025-10-10")
    answer(page, "Are you a Canadian citizen", "No")
    of = stream(page, "Employer Job Offer: Foreign Worker")
    rule = of.locator(".rule", has_text="FW-69")
    expect(rule).to_contain_text("The first day is inferred:", timeout=START)
    expect(rule).to_contain_text("the text was read on 5 January 2026")
    changed = of.locator(".rule", has_text="FW-81")
    expect(changed).to_contain_text("The first day is that of a known change.")
    read = of.locator(".rule", has_text="FW-64")
    expect(read).to_contain_text("The first day is that of the oldest text read.")


def test_without_javascript_every_open_rule_is_on_the_page(browser: Browser, server: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    open_checker(page, server)
    expect(page.locator("noscript p")).to_be_visible()
    expect(page.locator("#checker")).to_be_hidden()
    rules = page.locator("#rules")
    for summary in rules.locator("summary").all():
        summary.click()
    for pathway in PATHWAYS:
        if pathway.last_day is None:
            for rule in pathway.rules():
                shown = rules.locator(".rule", has_text=rule.id)
                expect(shown).to_be_visible()
                expect(shown).to_contain_text(rule.says)
                expect(shown).to_contain_text(rule.citation.standing.value)
                expect(shown.get_by_role("listitem")).to_have_count(len(rule.citation.sources))
        else:
            expect(rules.locator(f'a[href="/rules/{pathway.slug}/"]')).to_be_visible()
    context.close()


def test_it_fits_a_narrow_window(browser: Browser, server: str) -> None:
    context = browser.new_context(viewport={"width": 320, "height": 640})
    page = context.new_page()
    open_checker(page, server)
    page.get_by_role("button", name="All questions on one page").click()
    answer(page, "Are you a Canadian citizen", "Yes")
    expect(page.get_by_role("status")).to_have_text(re.compile("not your pathway"), timeout=START)
    for part in ("All criteria", "What would change it", "Your score", "Past rounds"):
        open_part(page, "TEER 0–3", part)
    expect(page.locator(".factors")).to_be_visible(timeout=START)
    for summary in stream(page, "TEER 0–3").get_by_text("Rules and sources").all():
        summary.click()
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    context.close()
