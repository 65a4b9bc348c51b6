"""Pages of the federal department, and drafts of them in its own public repository."""

from datetime import date

from checker.base.citation import Source, Standing

PUBLISHER = "Immigration, Refugees and Citizenship Canada"

_SERVICES = "canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada"


def _who_can_apply(name: str, title: str) -> Source:
    address = f"https://www.{_SERVICES}/express-entry/who-can-apply/{name}.html"
    return Source(title, PUBLISHER, address, Standing.OFFICIAL_COPY)


def _draft(name: str, title: str) -> Source:
    # Texts of November 2024.
    return Source(
        f"{title} (draft of the page, November 2024)",
        PUBLISHER,
        "https://github.com/gc-proto/ircc/blob/369621c1492bfbd6ea6d9c98c84da2c34188a328/"
        f"marianne/express-entry/subway/{name}.html",
        Standing.OFFICIAL_COPY,
        read_on=date(2026, 11, 29),
    )


CANADIAN_EXPERIENCE_CLASS = _who_can_apply(
    "canadian-experience-class", "Express Entry: Canadian Experience Class"
)
FEDERAL_SKILLED_WORKERS = _who_can_apply(
    "federal-skilled-workers", "Express Entry: federal skilled workers"
)
LANGUAGE_TESTS = Source(
    "Francophone immigration pilot: language test",
    PUBLISHER,
    f"https://{_SERVICES}/rural-franco-pilots/franco-immigration/eligibility/language-test.html",
    Standing.OFFICIAL,
)
LANGUAGE_FACTOR = Source(
    "Federal skilled workers: the language factor",
    PUBLISHER,
    "http://www.cic.gc.ca/english/immigrate/skilled/factor-language.asp",
    Standing.OFFICIAL,
)
SKILLED_WORKER_POINTS = _draft("1b-fswp", "Express Entry: Federal Skilled Worker Program")
LANGUAGE_TESTS_DRAFT = _draft("2a-language-test", "Express Entry: language test")
EDUCATION_POINTS = _draft("2b-education", "Express Entry: education")
PROOF_OF_FUNDS = _draft("2d-funds", "Express Entry: proof of funds")
CRS_CRITERIA = _draft("3a-crs-criteria", "Express Entry: CRS criteria")
