"""Five people, from what describes them to their answer: how many steps, how long a page, what the bar says.

They are the first five of those whose ways were walked on 29 November 2026; `-rP` prints the figures.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

import pytest
from playwright.sync_api import Browser, Locator, Page, ViewportSize, expect
from playwright.sync_api import TimeoutError as TooLong

from tests.browser.form import START, open_checker, open_part, says, status, stream, until_it
from tests.browser.test_walks import WIDER

PHONE: ViewportSize = {"width": 360, "height": 780}
DESK: ViewportSize = {"width": 1440, "height": 900}

# A job that is full-time, with an employer who is registered and large enough.
OFFER = {
    "is_citizen_or_pr": "false",
    "lives_in": "ontario",
    "has_job_offer": "true",
    "offer_is_full_time": "true",
    "offer_is_permanent": "true",
    "status_valid": "true",
    "employer_portal_registered": "true",
    "employer_years_active": "6",
    "employer_has_ontario_premises": "true",
    "employer_revenue_last_year": "1200000",
    "employer_staff": "12",
    "position_unionized": "false",
    "work_in_several_places": "false",
}
ENGLISH_6 = {
    "english_test": "ielts_general",
    "english_reading": "6",
    "english_writing": "6",
    "english_listening": "6.5",
    "english_speaking": "6",
    "english_test_date": "2026-03-01",
    "french_test": "none",
}
ABROAD = {
    "education_level": "post_secondary",
    "education_in_canada": "false",
    "has_eca": "true",
    "eca_date": "2025-05-01",
}
COOK = {
    **OFFER,
    **ENGLISH_6,
    **ABROAD,
    "work_division": "Ottawa",
    "offer_region": "ER3510",
    "offer_wage_hourly": "21",
    "months_in_offer_position": "12",
}
DEVELOPER = {
    "date_of_birth": "1997-03-01",
    "partner_in_express_entry": "none",
    "federal_education": "bachelors_or_three_year",
    "english_test": "ielts_general",
    "english_reading": "7",
    "english_writing": "7",
    "english_listening": "8",
    "english_speaking": "7",
    "english_test_date": "2026-03-01",
    "french_test": "none",
    "skilled_months_in_canada_last_10_years": "0",
    "skilled_months_abroad_last_10_years": "36",
    "certificate_of_qualification": "false",
    "sibling_in_canada": "false",
    "canadian_study_credential": "none",
    "express_entry_nomination": "false",
}
# 32 points by the grid of 2022; the round of 23 April 2026 for Northern Ontario took 34 or more.
SUPPORT_WORKER = {
    **OFFER,
    **ENGLISH_6,
    "offer_noc": "44101",
    "offer_region": "ER3590",
    "work_division": "Greater Sudbury",
    "offer_wage_hourly": "22",
    "offer_hours_per_week": "37.5",
    "offer_hours_per_year": "1950",
    "currently_in_position": "true",
    "current_wage_hourly": "22",
    "current_status": "work_permit",
    "has_ontario_work_permit": "true",
    "education_level": "secondary",
    "education_in_canada": "false",
    "has_eca": "true",
    "eca_date": "2025-05-01",
    "employer_outstanding_orders": "false",
    "employer_is_ops": "false",
    "employer_predecessor_years": "0",
    "employer_positive_lmia": "false",
    "offer_is_employment": "true",
    "work_primarily_in_ontario": "true",
    "offer_affects_labour_dispute": "false",
    "equity_share_percent": "0",
    "applicant_acts_for_employer": "false",
    "recruitment_by_immigration_representative": "false",
    "noc_requires_ontario_licence": "false",
    "months_in_noc_ontario_last_3_years": "12",
    "hours_in_noc_ontario_last_3_years": "1800",
    "experience_hours_per_week": "37.5",
    "experience_hours_per_week_together": "37.5",
    "experience_paid": "true",
    "experience_in_canada": "true",
    "experience_in_ontario": "true",
    "experience_in_canada_lawful": "true",
    "experience_self_employed": "false",
    "experience_as_full_time_student": "false",
    "experience_noc": "44101",
    "refugee_claim": "none",
    "months_in_position_now": "10",
    "highest_yearly_earnings": "35000",
    "eoi_registered_on": "2026-03-15",
}
STUDENT = {
    **OFFER,
    **ENGLISH_6,
    "offer_noc": "72310",
    "work_division": "Middlesex",
    "offer_region": "ER3560",
    "offer_wage_hourly": "34",
    "ontario_credential": "college_graduate_certificate",
    "ontario_credential_date": "2025-06-15",
    "months_in_offer_position": "6",
    "education_level": "post_secondary",
    "education_in_canada": "true",
}
PHYSICIAN = {
    "physician_noc": "31102",
    "is_citizen_or_pr": "false",
    "lives_in": "ontario",
    "status_valid": "true",
    "cpso_good_standing": "true",
    "cpso_certificate_class": "independent",
    "can_bill_ohip": "true",
}


@dataclass(frozen=True)
class Walk:
    """Store who walks, by the address of a starting point, with which answers; and what must hold at the end.

    `steps` and `screens` bound the steps on a phone to a verdict, and the length of the result there.
    """

    start: str
    stream: str
    answers: Mapping[str, str]
    at_the_end: str
    steps: int
    screens: float
    which: str = ""
    lines: tuple[str, ...] = field(default=())


WALKS = {
    "cook": Walk(
        "job-offer&offer_noc=63200", "TEER 0–3", COOK, "that can be tested are met", 14, 3
    ),
    "support worker": Walk(
        "withdrawn",
        "In-Demand Skills",
        SUPPORT_WORKER,
        "In-Demand",
        40,
        4,
        "ejo-in-demand-skills",
        ("Nearest past round, 23 April 2026: 34 needed, you have 32: 2 points short.",),
    ),
    "student": Walk("graduate", "TEER 0–3", STUDENT, "that can be tested are met", 16, 3),
    "physician": Walk("physician", "physician", PHYSICIAN, "that can be tested are met", 8, 3),
}
READY = re.compile(r"to answer|answered yet|is ready")
OPEN = """(all) => all
  .filter((question) => ![...question.querySelectorAll("input, select")].some(
    ({ type, checked, value }) => (type === "radio" ? checked : value)))
  .map(({ id }) => id.slice("question-".length))"""
NEXT = 300  # so that the bar follows each answer; what is asserted does not hang on it


@pytest.fixture(params=[PHONE, DESK], ids=["phone", "desktop"])
def window(browser: Browser, request: pytest.FixtureRequest) -> Iterator[Page]:
    phone = request.param is PHONE
    context = browser.new_context(
        viewport=request.param, has_touch=phone, is_mobile=phone, service_workers="block"
    )
    yield context.new_page()
    context.close()


def waiting(page: Page, given: Mapping[str, str]) -> list[str]:
    """Return the names of the questions in sight that have no answer and were not given one."""
    names = page.locator("#checker .question:not(.day):visible").evaluate_all(OPEN)
    return [name for name in names if name not in given]


def give(question: Locator, value: str) -> None:
    """Give an answer to a question, as a finger does."""
    if question.locator("select").count():
        question.locator("select").select_option(value)
    elif question.get_by_role("radio").count():
        question.locator(f'[value="{value}"]').check()
    else:
        question.locator("input").fill(value)


def screens(page: Page, place: str) -> float:
    """Return how many windows high a part of the page is."""
    height: float = page.evaluate(
        "(place) => document.querySelector(place).getBoundingClientRect().height / innerHeight",
        place,
    )
    return height


class Way:
    """Answer what is in sight, step by step where one is asked at a time; count the steps and the screens."""

    def __init__(self, page: Page, answers: Mapping[str, str]) -> None:
        self.page, self.answers = page, answers
        self.given: dict[str, str] = {}
        self.bar = list[str]()
        self.longest, self.steps = 0.0, 0

    def walk(self, end: str) -> None:
        """Answer until the last step, or, on a page of all questions, until the bar says the end."""
        while True:
            self.steps += 1
            self.longest = max(self.longest, screens(self.page, "#checker"))
            while names := waiting(self.page, self.given):
                self.give(names[0])
            assert self.page.evaluate(WIDER) == []
            if not self.page.locator("#checker-next").is_visible():
                until_it(self.page, lambda: self.asked() or end in self.said(), end)
                if not self.asked():
                    return
            elif not self.goes_on():
                return

    def goes_on(self) -> bool:
        """Press Next; say whether there is a next step."""
        now = self.page.locator(".step.now").get_attribute("id")
        self.page.locator("#checker-next").click()
        step = self.page.locator(f"[data-at=step] .step.now:not(#{now})")
        end = self.page.locator("[data-at]:not([data-at=step])")
        until_it(self.page, lambda: bool(step.or_(end).count() or self.asked()), "the next step")
        return not end.count()

    def asked(self) -> bool:
        return bool(waiting(self.page, self.given))

    def said(self) -> str:
        return status(self.page).inner_text()

    def give(self, name: str) -> None:
        question = self.page.locator(f"#question-{name}")
        if name not in self.answers:
            # It goes with an answer that was just given: nobody is asked for more than they have here.
            expect(question).to_be_hidden(timeout=START)
            return
        try:
            give(question, self.answers[name])
        except TooLong:
            # It went with the answer before it, which a slow machine took in only now.
            expect(question).to_be_hidden()
            return
        self.given[name] = self.answers[name]
        if self.bar:
            self.page.wait_for_timeout(NEXT)
        # Not the word of a moment's patience, which a slow machine says.
        says(self.page, " met")
        self.bar.append(self.said())


@pytest.mark.parametrize("who", WALKS)
def test_a_person_comes_to_their_answer(window: Page, server: str, who: str) -> None:
    walk, page = WALKS[who], window
    if walk.which:
        page.goto(f"{server}/checker/")
        page.locator(f'[name=describes][value="{walk.start}"]').check()
        page.locator(f'[name=which][value="{walk.which}"]').check()
        page.get_by_role("button", name="Start").click()
    else:
        open_checker(page, server, walk.start)
    expect(status(page)).to_have_text(READY, timeout=START)
    phone = page.locator("[data-view=one]").count() > 0
    way = Way(page, walk.answers)
    way.walk(walk.at_the_end)
    says(page, walk.at_the_end)
    steps, verdict = way.steps, len(way.given)
    lines = stream(page, walk.stream).locator(".short")
    expect(lines).to_contain_text("Score", timeout=START)
    if walk.lines:
        # What past rounds ask on top: the score, and the day of registration.
        open_part(page, walk.stream, "Past rounds")
        if phone:
            page.get_by_role("button", name="Go on with the questions").click()
        else:
            expect(page.locator("#question-eoi_registered_on")).to_be_visible(timeout=START)
        way.walk(walk.at_the_end)
    for line in walk.lines:
        expect(lines).to_contain_text(line)
    result = screens(page, "#checker-results")
    bar = way.bar[:verdict]
    thirds = [bar[len(bar) * third // 3 - 1] for third in (1, 2, 3)]
    print(
        f"{who}: {verdict} answers in {steps} steps to a verdict, {len(way.given)} in {way.steps} in all, "
        f"form {way.longest:.1f} screens at the most, result {result:.1f}; {lines.inner_text()!r}"
    )
    print(*thirds, sep="\n")
    # At every third it says something of the person, and of one stream.
    assert all(" met" in said and "unknown" not in said for said in thirds), thirds
    if phone:
        assert steps <= walk.steps
        assert way.longest <= 2
        assert result <= walk.screens


def test_the_crs_is_one_link_from_the_home_page_and_counts_from_the_first_answers(
    window: Page, server: str
) -> None:
    page = window
    page.goto(f"{server}/")
    page.get_by_role("link", name="CRS").first.click()
    expect(page).to_have_url(f"{server}/checker/crs/")
    expect(page.locator("#answer-date_of_birth")).to_be_visible()
    given: dict[str, str] = {}
    bar = list[str]()
    while given.keys() != DEVELOPER.keys():
        until_it(page, lambda: bool(DEVELOPER.keys() & {*waiting(page, given)}), "a question")
        name = next(name for name in waiting(page, given) if name in DEVELOPER)
        given[name] = DEVELOPER[name]
        give(page.locator(f"#question-{name}"), DEVELOPER[name])
        if bar:
            page.wait_for_timeout(NEXT)
        else:
            says(page, " of 1200")
        bar.append(status(page).inner_text())
    says(page, " of 1200")
    height = screens(page, "#checker")
    print(f"developer: {len(given)} answers, form {height:.1f} screens")
    print(
        *(bar[len(bar) * third // 3 - 1] for third in (1, 2)), status(page).inner_text(), sep="\n"
    )
