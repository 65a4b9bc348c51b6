"""Pages of the program on ontario.ca, and of the older ontarioimmigration.ca.

Most were read on 19 June 2026, as they had been on 29 May, in copies that a public repository keeps.
A part of a page has a name where its heading was read, and a number alone where not.
"""

from datetime import date

from checker.base.citation import Source, Standing

PUBLISHER = "Government of Ontario"

_SITE = "https://www.ontario.ca"
_COPIES = "https://github.com/zhizhunbao/pnp-job-tracker/tree/HEAD/data"
_READ = date(2026, 6, 19)
_READ_AGAIN = date(2026, 11, 29)


def _page(name: str, title: str) -> Source:
    return _copied(f"page/{name}", title)


def _checklist(name: str, title: str) -> Source:
    return _copied(f"document/oinp-document-checklists{name}", title)


def _updates(year: int) -> Source:
    name = f"{year}-ontario-immigrant-nominee-program-updates"
    return _page(name, f"{year} Ontario Immigrant Nominee Program Updates")


def _copied(path: str, title: str) -> Source:
    return Source(
        title,
        PUBLISHER,
        f"{_SITE}/{path}",
        Standing.OFFICIAL_COPY,
        f"{_COPIES}/policy/on-immigration/md",
        _READ,
    )


def _kept(name: str, title: str, archived: str) -> Source:
    """Return a page that another repository keeps."""
    return Source(
        title,
        PUBLISHER,
        f"{_SITE}/page/{name}",
        Standing.OFFICIAL_COPY,
        f"https://github.com/{archived}",
        _READ_AGAIN,
    )


def _old(name: str, title: str, standing: Standing, read_on: date | None = None) -> Source:
    address = f"http://www.ontarioimmigration.ca/en/pnp/{name}.html"
    return Source(f"{title} (page of the old site)", PUBLISHER, address, standing, "", read_on)


# The streams

STREAMS = _page(
    "ontario-immigrant-nominee-program-streams", "Ontario Immigrant Nominee Program Streams"
)
STREAMS_EXPRESSION_OF_INTEREST = STREAMS.at("Ontario’s Expression of Interest Streams", "section-2")
STREAMS_EXPRESS_ENTRY = STREAMS.at("Ontario’s Express Entry Streams", "section-3")

FOREIGN_WORKER = _page(
    "oinp-employer-job-offer-foreign-worker-stream",
    "OINP Employer Job Offer: Foreign Worker stream",
)
FOREIGN_WORKER_PHYSICIANS = FOREIGN_WORKER.at("physicians", "physicians")
INTERNATIONAL_STUDENT = _page(
    "oinp-employer-job-offer-international-student-stream",
    "OINP Employer Job Offer: International Student stream",
)
INTERNATIONAL_STUDENT_INSTITUTIONS = INTERNATIONAL_STUDENT.at(
    "eligible colleges and universities", "eligible-colleges-universities"
)
IN_DEMAND_SKILLS = _page(
    "oinp-employer-job-offer-demand-skills-stream",
    "OINP Employer Job Offer: In-Demand Skills stream",
)
MASTERS_GRADUATE = _page("oinp-masters-graduate-stream", "OINP Masters Graduate stream")
MASTERS_GRADUATE_UNIVERSITIES = MASTERS_GRADUATE.at("list of universities", "section-4")
PHD_GRADUATE = _page("oinp-phd-graduate-stream", "OINP PhD Graduate stream")
PHD_GRADUATE_UNIVERSITIES = PHD_GRADUATE.at("list of universities", "section-4")
HUMAN_CAPITAL_PRIORITIES = _kept(
    "ontarios-express-entry-human-capital-priorities-stream",
    "Ontario’s Express Entry: Human Capital Priorities stream",
    "renMarkHan/Immigration-Agent/blob/f10db7cb91e4d81259c23b4eced42058e56b789c/"
    "data/raw/oinp-hcp.html",
)
HUMAN_CAPITAL_PRIORITIES_2021 = Source(
    "Ontario’s Express Entry: Human Capital Priorities stream, as it was on 1 September 2021",
    PUBLISHER,
    "https://bac-lac.wayback.archive-it.org/web/20210901124424/"
    "https://www.ontario.ca/page/ontarios-express-entry-human-capital-priorities-stream",
    Standing.OFFICIAL,
)
TECH_DRAWS = _page("oinp-tech-draws", "OINP Tech Draws")
# The rules and the points as a parser read them on 21 August 2026; not the whole page.
WORKFORCE_PRIORITY = Source(
    "Ontario Workforce Priority stream",
    PUBLISHER,
    f"{_SITE}/page/ontario-workforce-priority-stream",
    Standing.OFFICIAL_COPY,
    f"{_COPIES}/raw/pnp",
    date(2026, 8, 21),
)

# Guides, portals and steps

EMPLOYER_GUIDE = _page(
    "oinp-employer-job-offer-streams-employer-guide",
    "OINP Employer Job Offer streams: employer guide",
)
EMPLOYER_GUIDE_WORKFORCE = Source(
    "OINP Employer Job Offer streams: employer guide, for Ontario Workforce Priority",
    PUBLISHER,
    EMPLOYER_GUIDE.address,
    Standing.OFFICIAL_COPY,
    f"{_COPIES}/raw/pnp",
    date(2026, 8, 21),
)
EMPLOYER_PORTAL = _page(
    "how-use-employer-portal-ontario-immigrant-nominee-program",
    "How to use the Employer Portal of the Ontario Immigrant Nominee Program",
)
E_FILING_PORTAL = _page("how-use-oinp-e-filing-portal", "How to use the OINP e-Filing Portal")
APPLYING = _page(
    "applying-ontario-immigrant-nominee-program-oinp",
    "Applying to the Ontario Immigrant Nominee Program (OINP)",
)
EXPRESSION_OF_INTEREST = _page(
    "ontario-immigrant-nominee-program-expression-interest-system-streams",
    "Ontario Immigrant Nominee Program: Expression of Interest system streams",
)
EXPRESSION_OF_INTEREST_REGISTRATION = EXPRESSION_OF_INTEREST.at("registration", "section-1")
EXPRESSION_OF_INTEREST_SCORING = EXPRESSION_OF_INTEREST.at("scoring factors", "section-4")
REGISTERING = _page(
    "register-expression-interest-ontario-immigrant-nominee-program",
    "Register an expression of interest: Ontario Immigrant Nominee Program",
)
INVITATIONS = _page(
    "ontario-immigrant-nominee-program-oinp-invitations-apply",
    "Ontario Immigrant Nominee Program (OINP) invitations to apply",
)
NOTIFICATIONS = _page(
    "oinp-express-entry-notifications-interest", "OINP Express Entry Notifications of Interest"
)
NOTIFICATIONS_OVERVIEW = NOTIFICATIONS.at("Overview", "section-0")
NOTIFICATIONS_2024 = NOTIFICATIONS.at("2024 to date", "section-1")
NOTIFICATIONS_2023 = NOTIFICATIONS.at("2023", "section-2")
NOTIFICATIONS_2019 = NOTIFICATIONS.at("2019", "section-6")
NOTIFICATIONS_2018 = NOTIFICATIONS.at("2018", "section-7")
REPRESENTATIVES = _page("oinp-representatives", "OINP representatives")
USING_A_REPRESENTATIVE = _page(
    "using-representative-apply-ontario-immigrant-nominee-program",
    "Using a representative to apply to the Ontario Immigrant Nominee Program",
)

# The checklists of documents

CHECKLISTS = _checklist("", "OINP Document Checklists")
EMPLOYER_CHECKLIST = _checklist(
    "/employer-job-offer-streams-employer-checklist",
    "Employer Job Offer streams: employer checklist",
)
FOREIGN_WORKER_CHECKLIST = _checklist(
    "/employer-job-offer-foreign-worker-stream-applicant-checklist",
    "Employer Job Offer: Foreign Worker stream, applicant checklist",
)
INTERNATIONAL_STUDENT_CHECKLIST = _checklist(
    "/employer-job-offer-international-student-stream-applicant-checklist",
    "Employer Job Offer: International Student stream, applicant checklist",
)
IN_DEMAND_SKILLS_CHECKLIST = _checklist(
    "/employer-job-offer-demand-skills-stream-applicant-checklist",
    "Employer Job Offer: In-Demand Skills stream, applicant checklist",
)
TRANSLATION = _checklist(
    "/oinp-document-translation-and-notarization", "OINP document translation and notarization"
)

MASTERS_CHECKLIST = _checklist(
    "/masters-graduate-stream-applicant-checklist",
    "Masters Graduate Stream – Applicant Checklist",
)
MASTERS_CHECKLIST_SUMMARY = MASTERS_CHECKLIST.at("Summary", "section-0")
MASTERS_CHECKLIST_CONSENT = MASTERS_CHECKLIST.at("Applicant Consent Form", "section-1")
MASTERS_CHECKLIST_STATUS = MASTERS_CHECKLIST.at("Status documents in Canada", "section-3")
MASTERS_CHECKLIST_RESIDENCY = MASTERS_CHECKLIST.at("Residency in Ontario documents", "section-4")
MASTERS_CHECKLIST_EDUCATION = MASTERS_CHECKLIST.at("Education documents", "section-5")
MASTERS_CHECKLIST_LANGUAGE = MASTERS_CHECKLIST.at("Language test results", "section-6")
MASTERS_CHECKLIST_FUNDS = MASTERS_CHECKLIST.at(
    "Documents to demonstrate that you meet the settlement funds requirement", "section-7"
)
MASTERS_CHECKLIST_INTENTION = MASTERS_CHECKLIST.at(
    "Intention to reside in Ontario documents", "section-9"
)
MASTERS_CHECKLIST_SCORING = MASTERS_CHECKLIST.at(
    "Expression of interest scoring factors documents", "section-10"
)

PHD_CHECKLIST = _checklist(
    "/phd-graduate-stream-applicant-checklist", "PhD Graduate stream, applicant checklist"
)

HUMAN_CAPITAL_CHECKLIST = _checklist(
    "/ontarios-express-entry-human-capital-priorities-stream-applicant-checklist",
    "Ontario’s Express Entry: Human Capital Priorities stream, applicant checklist",
)

FRENCH_SPEAKING_CHECKLIST = _checklist(
    "/ontarios-express-entry-french-speaking-skilled-worker-stream-applicant-checklist",
    "Ontario’s Express Entry: French-Speaking Skilled Worker stream, applicant checklist",
)

SKILLED_TRADES_CHECKLIST = _checklist(
    "/ontarios-express-entry-skilled-trades-stream-applicant-checklist",
    "Ontario’s Express Entry: Skilled Trades stream, applicant checklist",
)

# The posts of each year

UPDATES_2015 = _updates(2015)
UPDATES_2015_DECEMBER = UPDATES_2015.at("December", "section-0")
UPDATES_2015_JUNE = UPDATES_2015.at("June", "section-4")
UPDATES_2015_MARCH = UPDATES_2015.at("March", "section-5")
UPDATES_2016 = _updates(2016)
UPDATES_2016_NOVEMBER = UPDATES_2016.at("November", "section-0")
UPDATES_2016_AUGUST = UPDATES_2016.at("August", "section-1")
UPDATES_2016_APRIL = UPDATES_2016.at("April", "section-3")
UPDATES_2016_JANUARY = UPDATES_2016.at("January", "section-6")
UPDATES_2017 = _updates(2017)
UPDATES_2017_NOVEMBER = UPDATES_2017.at("November", "section-1")
UPDATES_2017_JUNE = UPDATES_2017.at("June", "section-6")
UPDATES_2017_MAY = UPDATES_2017.at("May", "section-7")
UPDATES_2017_APRIL = UPDATES_2017.at("April", "section-8")
UPDATES_2017_MARCH = UPDATES_2017.at("March", "section-9")
UPDATES_2017_FEBRUARY = UPDATES_2017.at("February", "section-10")
UPDATES_2017_JANUARY = UPDATES_2017.at("January", "section-11")
UPDATES_2018 = _updates(2018)
UPDATES_2018_DECEMBER = UPDATES_2018.at("December", "section-0")
UPDATES_2018_NOVEMBER = UPDATES_2018.at("November", "section-1")
UPDATES_2018_FEBRUARY = UPDATES_2018.at("February", "section-9")
UPDATES_2019 = _updates(2019)
UPDATES_2019_DECEMBER = UPDATES_2019.at("December", "section-0")
UPDATES_2019_NOVEMBER = UPDATES_2019.at("November", "section-1")
UPDATES_2019_AUGUST = UPDATES_2019.at("August", "section-4")
UPDATES_2019_JULY = UPDATES_2019.at("July", "section-5")
UPDATES_2019_JANUARY = UPDATES_2019.at("January", "section-11")
UPDATES_2020 = _kept(
    "2020-ontario-immigrant-nominee-program-updates",
    "2020 Ontario Immigrant Nominee Program Updates",
    "cansinacarer/OINP-Announcement-Crawler/blob/d59bccfc9008cb3a0f3c3e63f1520ba456aafe02/"
    "knownContent.txt",
)
UPDATES_2021 = _updates(2021)
UPDATES_2021_OCTOBER = UPDATES_2021.at("October", "section-1")
UPDATES_2021_AUGUST = UPDATES_2021.at("August", "section-3")
UPDATES_2021_JULY = UPDATES_2021.at("July", "section-4")
UPDATES_2021_MAY = UPDATES_2021.at("May", "section-6")
UPDATES_2021_APRIL = UPDATES_2021.at("April", "section-7")
UPDATES_2021_MARCH = UPDATES_2021.at("March", "section-8")
UPDATES_2021_JANUARY = UPDATES_2021.at("January", "section-10")
UPDATES_2024 = _kept(
    "2024-ontario-immigrant-nominee-program-updates",
    "2024 Ontario Immigrant Nominee Program Updates",
    "qing4132/relocate/blob/9ff39bb57a7bc0a45baee94aa46f3e49093b4c2b/"
    "data/archive/ca/pnp-tech/on/oinp-2024-updates.html",
)
UPDATES_2025 = _updates(2025)
REDI_BEGINS = UPDATES_2025.at(
    "17 January: Regional Economic Development through Immigration (REDI) pilot", "january17-0"
)
PHYSICIANS_FOREIGN_WORKER = UPDATES_2025.at(
    "28 January: Changes to the Employer Job Offer – Foreign Worker stream for Self-Employed "
    "Physicians",
    "january28-0",
)
PHYSICIANS_EXPRESS_ENTRY = UPDATES_2025.at(
    "28 January: Changes to the Express Entry Human Capital Priorities and French-Speaking "
    "Skilled Worker streams for Self-Employed Physicians",
    "january28-1",
)
EASTERN_ONTARIO_2025_06_03 = UPDATES_2025.at(
    "3 June: candidates in Eastern Ontario invited", "june3-0"
)
REDI_2025_06_03 = UPDATES_2025.at("3 June: REDI candidates invited", "june3-2")
GREATER_SUDBURY_2025_06_06 = UPDATES_2025.at(
    "6 June: additional candidates in Greater Sudbury invited", "june6-0"
)
EMPLOYER_PORTAL_LAUNCH = UPDATES_2025.at(
    "12 June: Launch of the new OINP Employer Portal", "june12-0"
)
CHANGES_OF_JULY_2025 = UPDATES_2025.at(
    "2 July: Recent changes to the Ontario Immigrant Nominee Program (OINP)", "july2-0"
)
REDI_2025_08_28 = UPDATES_2025.at("28 August: REDI candidates invited", "august28-1")
REDI_2025_10_09 = UPDATES_2025.at("9 October: REDI candidates invited", "october9-1")
PUBLISHED_ORDERS = UPDATES_2025.at(
    "21 October: Publishing orders for contravention of the Ontario Immigration Act", "october21-0"
)
CHANGES_OF_OCTOBER_2025 = UPDATES_2025.at(
    "31 October: Recent changes to the Ontario Immigrant Nominee Program (OINP)", "october31-0"
)
SKILLED_TRADES_SUSPENDED = UPDATES_2025.at(
    "14 November: Skilled Trades Stream – Suspension and Return of Applications", "november14-0"
)
REDI_2025_12_10 = UPDATES_2025.at("10 December: REDI candidates invited", "December10-1")

UPDATES_2026 = _updates(2026)
POST_OF_2026_01_05 = UPDATES_2026.at("5 January", "january5-0")
REDI_2026_02_02 = UPDATES_2026.at("2 February", "february2-1")
POST_OF_2026_03_16 = UPDATES_2026.at("16 March", "march16-0")
REDI_2026_03_18 = UPDATES_2026.at("18 March", "march18-1")
POST_OF_2026_03_18 = UPDATES_2026.at("18 March", "march18-2")
REDI_2026_04_08 = UPDATES_2026.at("8 April", "april8-2")
POST_OF_2026_04_22 = UPDATES_2026.at("22 April", "april22-0")
POST_OF_2026_05_29 = UPDATES_2026.at("29 May", "may29-0")
# The same page as it went on; the days on which it was read are not known.
UPDATES_2026_SINCE_JUNE = Source(
    UPDATES_2026.title,
    PUBLISHER,
    UPDATES_2026.address,
    Standing.OFFICIAL_COPY,
    f"{_COPIES}/raw/news/news.json",
)
REDESIGN_PHASE_1 = UPDATES_2026_SINCE_JUNE.at(
    "26 June: Ontario Immigrant Nominee Program redesign, phase 1",
    "2026-06-26-ontario-immigrant-nominee-program-redesign-phase-1",
)
WORKFORCE_PRIORITY_PAGES = UPDATES_2026_SINCE_JUNE.at(
    "20 July: Web pages updated for new Ontario Workforce Priority stream",
    "2026-07-20-web-pages-updated-for-new-ontario-workforce-priority-stream",
)

# The old site, to about 2018

OLD_JOB_OFFER = _old(
    "OI_PNPJOB_WHO", "Job offer: who can apply", Standing.OFFICIAL_COPY, _READ_AGAIN
)
OLD_STUDENTS = _old("OI_PNPSTUDENTS", "International students", Standing.OFFICIAL_COPY)
OLD_MASTERS = _old(
    "OI_PNPSTUDENTS_MASTERS_WHO",
    "International students, Masters: who can apply",
    Standing.OFFICIAL_COPY,
)
OLD_HUMAN_CAPITAL = _old(
    "OI_PNP_EE_CAPITAL_HOW",
    "Express Entry Human Capital Priorities: how to apply",
    Standing.SECONDARY,
)
