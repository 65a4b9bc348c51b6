"""The page to report a mistake on: what is marked comes along, and nothing is sent but by its reader."""

import re
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from tests.browser.axe import findings
from tests.browser.kinds import NARROW

HOST = "https://host.example/record"
PASSAGE = "It is not a government site"
MADE = "#report-made"


def with_settings(page: Page, **settings: str) -> None:
    """Have the page as on a site that names a repository, or an address for e-mail."""

    def fulfil(route: Route) -> None:
        response = route.fetch()
        body = response.text()
        for name, value in settings.items():
            body = body.replace(f'data-{name}=""', f'data-{name}="{value}"')
        anchors = '<a id="report-issue"></a><a id="report-mail"></a>'
        route.fulfill(
            response=response,
            body=body.replace('<p id="report-status"', f'{anchors}<p id="report-status"'),
        )

    page.route("**/report/", fulfil)


def address_of(page: Page, link: str) -> str:
    return page.locator(link).get_attribute("href") or ""


def test_the_page_and_what_is_marked_on_it_come_along(page: Page, server: str) -> None:
    page.goto(f"{server}/guides/")
    foot = page.get_by_text(PASSAGE)
    foot.evaluate("(element) => getSelection().selectAllChildren(element)")
    page.get_by_role("link", name="Report a mistake on this page").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Report a mistake")
    expect(page.get_by_label("Address of the page")).to_have_value(re.compile(r"/guides/$"))
    expect(page.get_by_label("What stands there")).to_have_value(re.compile(PASSAGE))
    page.get_by_label("What is wrong").fill("A word is missing.")
    expect(page.locator(MADE)).to_contain_text("What is wrong: A word is missing.")
    expect(page.locator(MADE)).to_contain_text(f"It says: An independent record. {PASSAGE}")


def test_the_text_goes_into_an_issue_or_an_e_mail_by_their_links(page: Page, server: str) -> None:
    with_settings(page, repository=HOST, contact="record@example.org")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{server}/report/#page=/draws/&passage=45%20%26%20above")
    loaded = len(asked)
    page.get_by_label("What is wrong").fill("It is 46 & above?")
    text = page.locator(MADE).text_content()
    issue = urlsplit(address_of(page, "#report-issue"))
    assert issue._replace(query="").geturl() == f"{HOST}/issues/new"
    assert parse_qs(issue.query) == {"title": ["Mistake on /draws/"], "body": [text]}
    mail = urlsplit(address_of(page, "#report-mail"))
    assert (mail.scheme, mail.path) == ("mailto", "record@example.org")
    assert parse_qs(mail.query) == {"subject": ["Mistake on /draws/"], "body": [text]}
    assert asked[loaded:] == []
    page.get_by_label("What is wrong").fill("é" * 3000)
    assert "body=" not in address_of(page, "#report-issue")


def test_the_text_can_be_copied(browser: Browser, server: str) -> None:
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.goto(f"{server}/report/#page=/draws/")
    page.get_by_label("What is wrong").fill("A draw is missing.")
    page.get_by_role("button", name="Copy the text").click()
    expect(page.get_by_role("status")).to_have_text("The text is copied.")
    made = page.locator(MADE).text_content()
    assert page.evaluate("navigator.clipboard.readText()") == made
    context.close()


def test_what_an_address_brings_is_text(page: Page, server: str) -> None:
    page.goto(f"{server}/report/#page=%22%3E%3Cimg%20src=x%3E&passage=%3Cb%3Ebold%3C/b%3E")
    expect(page.locator(MADE)).to_contain_text("<b>bold</b>")
    assert page.locator("#report img, #report b").count() == 0


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_and_nothing_is_too_wide(page: Page, server: str, scheme: str) -> None:
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    page.set_viewport_size(NARROW)
    page.goto(f"{server}/report/#page=/draws/{'x' * 300}/")
    page.get_by_label("What is wrong").fill("y" * 300)
    assert findings(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= NARROW["width"]
