"""The rules of a stream: those of one day, and a citation of each."""

from datetime import date

from playwright.sync_api import Browser, Page, expect

from checker.base.words import IN_ENGLISH
from checker.pathways import pathway_of

FOREIGN_WORKER = "ejo-foreign-worker"


def rules_on(day: str) -> dict[str, bool | None]:
    """Return for each rule of the page whether it is in force on a day; None where nobody knows."""
    on = date.fromisoformat(day)
    printed = (rule for item in pathway_of(FOREIGN_WORKER).printed for rule in item.rules)
    return {rule.id: rule.in_force.holds(on) for rule in printed}


def test_the_address_and_the_field_choose_the_day(page: Page, server: str) -> None:
    path = f"{server}/rules/{FOREIGN_WORKER}/"
    page.goto(f"{path}?on=2024-08-01")
    rules = page.locator("article.criterion")
    for day in ("2024-08-01", "2017-06-01"):
        page.get_by_label("Only what is in force on").fill(day)
        wanted = rules_on(day)
        shown = [id_ for id_, holds in wanted.items() if holds is not False]
        assert 0 < len(shown) < len(wanted)
        said = f"On {IN_ENGLISH.day(date.fromisoformat(day))}: {len(shown)} of {len(wanted)} rules"
        expect(page.locator("#as-of-said")).to_contain_text(said)
        visible = rules.locator("visible=true").evaluate_all("(all) => all.map(({ id }) => id)")
        assert visible == shown
        perhaps = page.locator("article.perhaps").evaluate_all("(all) => all.map(({ id }) => id)")
        assert perhaps == [id_ for id_, holds in wanted.items() if holds is None]
        assert page.url == f"{path}?on={day}"
    # A heading without a rule under it goes, and so does the way to it.
    for section in page.locator("section:has(> article)").all():
        left = section.locator("article").locator("visible=true").count()
        assert section.is_visible() is bool(left)
    page.get_by_role("button", name="All rules").click()
    expect(rules.locator("visible=true")).to_have_count(len(rules_on("2024-08-01")))
    assert page.url == path


def test_a_citation_has_the_section_the_day_of_reading_and_where_it_stands(
    page: Page, server: str
) -> None:
    day = "2024-08-01"
    printed = [rule for item in pathway_of(FOREIGN_WORKER).printed for rule in item.rules]
    rule = next(
        rule
        for rule in printed
        if rules_on(day)[rule.id] and rule.citation.passages[0].section
        if rule.citation.passages[0].source.read_on
    )
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(f"{server}/rules/{FOREIGN_WORKER}/?on={day}#{rule.id}")
    expect(page.locator(f"[id='{rule.id}']")).to_be_in_viewport()
    page.locator(f"[id='{rule.id}']").get_by_role("button", name="Copy a citation").click()
    expect(page.locator("#as-of-said")).to_have_text("The citation is copied.")
    copied = page.evaluate("navigator.clipboard.readText()")
    passage = rule.citation.passages[0]
    read_on = passage.source.read_on
    assert read_on
    for part in (
        f"{rule.title} ({rule.id})",
        passage.source.title,
        passage.section,
        f"read on {IN_ENGLISH.day(read_on)}",
        passage.address,
        page.url,
    ):
        assert part in copied


def test_without_scripts_all_rules_stand_there_and_nothing_that_needs_them(
    browser: Browser, server: str
) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{server}/rules/{FOREIGN_WORKER}/?on=2024-08-01")
    expect(page.locator("article.criterion").locator("visible=true")).to_have_count(
        len(rules_on("2024-08-01"))
    )
    expect(page.locator("#as-of")).to_be_hidden()
    expect(page.locator(".cite").first).to_be_hidden()
    context.close()


def test_a_criterion_of_the_checker_says_its_days_and_leads_to_them(
    page: Page, server: str
) -> None:
    page.goto(f"{server}/checker/#stream={FOREIGN_WORKER}&on=2024-08-01&lives_in=ontario")
    page.locator("#checker-results summary", has_text="All criteria").first.click()
    rules = page.locator(f"#criteria-{FOREIGN_WORKER} .rule")
    page.locator(f"#criteria-{FOREIGN_WORKER} .requirement summary").first.click()
    first = rules.first
    expect(first).to_contain_text("In force: ")
    link = first.get_by_role("link").first
    rule = first.locator("small a").evaluate("(link) => link.firstChild.textContent")
    expect(link).to_have_attribute("href", f"/rules/{FOREIGN_WORKER}/?on=2024-08-01#{rule}")
