"""Education: the highest, and the Canadian credential that a graduate relies on."""

from checker.base.facts import ChangedBy, Choice, Fact, Kind

EDUCATION = "Education"

EDUCATION_LEVEL = Fact(
    "education_level",
    EDUCATION,
    Kind.CHOICE,
    ChangedBy.YOU,
    "What is your highest finished education?",
    "If it was outside Canada: what it equals by your assessment (ECA).",
    choices=(
        Choice("none", "less than secondary school"),
        Choice("secondary", "secondary school diploma"),
        Choice("post_secondary", "post-secondary certificate or diploma below a bachelor's degree"),
        Choice("bachelor", "bachelor's degree"),
        Choice("masters", "master's degree"),
        Choice("phd", "PhD"),
    ),
    says="your highest finished education: {answer}",
)
DEGREES = ("bachelor", "masters", "phd")
POST_SECONDARY = ("post_secondary", *DEGREES)
SECONDARY = ("secondary", *POST_SECONDARY)
EDUCATION_IN_CANADA = Fact(
    "education_in_canada",
    EDUCATION,
    Kind.YES_NO,
    ChangedBy.NOBODY,
    "Did you finish it in Canada?",
    belongs_to=EDUCATION_LEVEL,
    says="you finished your highest education in Canada",
    denies="you did not finish your highest education in Canada",
)
HAS_ECA = Fact(
    "has_eca",
    EDUCATION,
    Kind.YES_NO,
    ChangedBy.YOU,
    "If it was outside Canada: do you have an educational credential assessment (ECA)?",
    belongs_to=EDUCATION_LEVEL,
    says="you have an educational credential assessment (ECA)",
    denies="you have no educational credential assessment (ECA)",
    act="an educational credential assessment (ECA)",
)
ECA_DATE = Fact(
    "eca_date",
    EDUCATION,
    Kind.DATE,
    ChangedBy.YOU,
    "If it was outside Canada: on which day was your educational credential assessment (ECA) issued?",
    belongs_to=EDUCATION_LEVEL,
    says="the ECA of {answer}",
    act="a new ECA, issued no later than {answer}",
)
ONTARIO_CREDENTIAL = Fact(
    "ontario_credential",
    EDUCATION,
    Kind.CHOICE,
    ChangedBy.YOU,
    "Which of these did you finish at an eligible institution in Ontario?",
    "Eligible means on the program's list of institutions. Take the newest one.",
    choices=(
        Choice(
            "none",
            "none of these",
            says="you finished none of the credentials named at an eligible institution in Ontario",
        ),
        Choice("degree_or_diploma_2_years", "a degree or diploma of 2 years or more, full-time"),
        Choice("masters_or_phd", "a master's degree or a PhD"),
        Choice("college_graduate_certificate", "an Ontario college graduate certificate"),
    ),
    says="you finished {answer} at an eligible institution in Ontario",
)
ONTARIO_CREDENTIAL_DATE = Fact(
    "ontario_credential_date",
    EDUCATION,
    Kind.DATE,
    ChangedBy.NOBODY,
    "On which day did you obtain that Ontario credential?",
    belongs_to=ONTARIO_CREDENTIAL,
    says="the Ontario credential of {answer}",
)


CREDENTIAL = Fact(
    "canadian_credential",
    EDUCATION,
    Kind.CHOICE,
    ChangedBy.YOU,
    "Which kind of Canadian credential do you rely on?",
    "How long the programme takes is asked apart. Unless you say otherwise there, an undergraduate "
    "degree or diploma counts as one of 2 years or more, and the others as of 1 year or more.",
    choices=(
        Choice("undergraduate", "an undergraduate degree or diploma"),
        Choice("graduate", "a graduate degree or diploma, below a master's"),
        Choice("masters", "a master's degree"),
        Choice("phd", "a PhD"),
        Choice("college_graduate_certificate", "an Ontario College Graduate Certificate"),
        Choice(
            "university_graduate_certificate", "a graduate certificate of a university in Ontario"
        ),
        Choice(
            "graduate_certificate_elsewhere",
            "a graduate certificate of another province or territory",
        ),
        Choice("other_certificate", "another certificate"),
        Choice("none", "none of these", says="you rely on none of the Canadian credentials named"),
    ),
    says="the Canadian credential that you rely on is {answer}",
)
INSTITUTION_LISTED = Fact(
    "institution_on_list",
    EDUCATION,
    Kind.YES_NO,
    ChangedBy.NOBODY,
    "Is the institution on the list of the International Student page?",
    belongs_to=CREDENTIAL,
    says="the institution is on the list of the International Student page",
    denies="the institution is not on the list of the International Student page",
)
PUBLICLY_FUNDED = Fact(
    "institution_publicly_funded",
    EDUCATION,
    Kind.YES_NO,
    ChangedBy.NOBODY,
    "If it is not on that list: is it a publicly funded college or university?",
    "Only for days before 2 January 2024, whose lists are not known.",
    belongs_to=CREDENTIAL,
    says="the institution is a publicly funded college or university",
    denies="the institution is not a publicly funded college or university",
)
INSTITUTION_IN_ONTARIO = Fact(
    "institution_in_ontario",
    EDUCATION,
    Kind.YES_NO,
    ChangedBy.NOBODY,
    "Is that institution in Ontario?",
    belongs_to=CREDENTIAL,
    says="the institution is in Ontario",
    denies="the institution is not in Ontario",
)
SHARE_IN_CANADA = Fact(
    "share_of_studies_in_canada_percent",
    EDUCATION,
    Kind.NUMBER,
    ChangedBy.NOBODY,
    "What share of the credential's requirements did you complete while living and studying in "
    "Canada?",
    unit="%",
    most=100,
    belongs_to=CREDENTIAL,
    says="you completed {answer} of the credential's requirements while living and studying in Canada",
)
CREDENTIAL_COMPLETED = Fact(
    "credential_completed",
    EDUCATION,
    Kind.YES_NO,
    ChangedBy.YOU,
    "Have you completed all requirements of that credential?",
    "If the paper itself is not issued yet, the institution's letter must say so.",
    belongs_to=CREDENTIAL,
    says="you have completed all requirements of the credential",
    denies="you have not completed all requirements of the credential",
    act="completion of all requirements of the credential",
)
CREDENTIAL_DATE = Fact(
    "credential_date",
    EDUCATION,
    Kind.DATE,
    ChangedBy.NOBODY,
    "Which date is on that credential?",
    "If it is not issued yet: the date in the institution's letter on which it will be granted.",
    belongs_to=CREDENTIAL,
    says="the credential of {answer}",
)
UNIVERSITY = Fact(
    "ontario_university",
    EDUCATION,
    Kind.CHOICE,
    ChangedBy.NOBODY,
    "At which Ontario university did you take your master's degree or PhD?",
    choices=(
        Choice("algoma", "Algoma University"),
        Choice("brock", "Brock University"),
        Choice("carleton", "Carleton University"),
        Choice("lakehead", "Lakehead University"),
        Choice("laurentian", "Laurentian University"),
        Choice("mcmaster", "McMaster University"),
        Choice("nipissing", "Nipissing University"),
        Choice("ocad", "Ontario College of Art & Design University"),
        Choice("queens", "Queen’s University"),
        Choice("rmc", "Royal Military College of Canada"),
        Choice("tmu", "Toronto Metropolitan University (formerly Ryerson University)"),
        Choice("trent", "Trent University"),
        Choice("guelph", "University of Guelph"),
        Choice("ontario_tech", "University of Ontario Institute of Technology"),
        Choice("ottawa", "University of Ottawa"),
        Choice("toronto", "University of Toronto"),
        Choice("waterloo", "University of Waterloo"),
        Choice("windsor", "University of Windsor"),
        Choice("western", "Western University"),
        Choice("laurier", "Wilfrid Laurier University"),
        Choice("york", "York University"),
        Choice("affiliated", "a college affiliated or federated with one of these"),
        Choice(
            "other",
            "another one",
            says="you took your master's degree or PhD at none of the universities named",
        ),
    ),
    belongs_to=CREDENTIAL,
    says="you took your master's degree or PhD at {answer}",
)
MASTERS_UNIVERSITIES = tuple(
    choice.value for choice in UNIVERSITY.choices if choice.value not in ("affiliated", "other")
)
PHD_UNIVERSITIES = tuple(value for value in MASTERS_UNIVERSITIES if value not in ("algoma", "ocad"))
ACADEMIC_YEARS = Fact(
    "programme_academic_years",
    EDUCATION,
    Kind.NUMBER,
    ChangedBy.NOBODY,
    "How many academic years does the programme of that credential take, full-time?",
    "However you studied. A programme of a year and a half is 1.5.",
    "years",
    most=20,
    high=10,
    belongs_to=CREDENTIAL,
    says="the programme of the credential takes {answer}, full-time",
)
STUDIED_FULL_TIME = Fact(
    "study_full_time",
    EDUCATION,
    Kind.YES_NO,
    ChangedBy.NOBODY,
    "Did you study full-time, or part-time in a programme that equals a full-time year?",
    "Full-time is 15 hours of instruction a week; the institution decides.",
    belongs_to=CREDENTIAL,
    says="you studied full-time, or part-time in a programme that equals a full-time year",
    denies="you studied neither full-time nor part-time in a programme that equals a full-time year",
)
ENROLLED = Fact(
    "currently_enrolled",
    EDUCATION,
    Kind.YES_NO,
    ChangedBy.YOU,
    "Are you enrolled as a student now?",
    says="you are enrolled as a student now",
    denies="you are not enrolled as a student now",
)
ENROLLED_FOR_LICENCE = Fact(
    "enrolled_for_licence",
    EDUCATION,
    Kind.YES_NO,
    ChangedBy.NOBODY,
    "If you are: do the studies serve a licence in an occupation that is regulated in Ontario?",
    says="your studies serve a licence in an occupation that is regulated in Ontario",
    denies="your studies do not serve a licence in an occupation that is regulated in Ontario",
)
WORKS_IN_ONTARIO = Fact(
    "works_full_time_in_ontario",
    EDUCATION,
    Kind.YES_NO,
    ChangedBy.YOU,
    "If you are: do you also work full-time in Ontario?",
    says="besides your studies you work full-time in Ontario",
    denies="besides your studies you do not work full-time in Ontario",
    act="full-time work in Ontario, besides your studies",
)
RETURN_OBLIGATION = Fact(
    "return_obligation",
    EDUCATION,
    Kind.CHOICE,
    ChangedBy.YOU,
    "Does a bursary, grant or scholarship oblige you to go home after the degree?",
    choices=(
        # A bursary that binds cannot be undone.
        Choice(
            "none",
            "no",
            ChangedBy.NOBODY,
            says="no bursary, grant or scholarship obliges you to go home after the degree",
        ),
        Choice(
            "fulfilled",
            "yes, and that duty is done",
            says="your duty to go home after the degree is done",
        ),
        Choice(
            "open",
            "yes, and that duty is not done yet",
            says="your duty to go home after the degree is not done yet",
        ),
    ),
)
PHD_YEARS_IN_ONTARIO = Fact(
    "phd_years_in_ontario",
    EDUCATION,
    Kind.NUMBER,
    ChangedBy.NOBODY,
    "How many years of the PhD studies did you do while lawfully living and studying in Ontario?",
    unit="years",
    most=20,
    high=10,
    belongs_to=CREDENTIAL,
    says="you did {answer} of the PhD studies while lawfully living and studying in Ontario",
)
ADMISSION_REQUIRED_DEGREE = Fact(
    "credential_admission_requires_degree",
    EDUCATION,
    Kind.YES_NO,
    ChangedBy.NOBODY,
    "Does that Canadian credential take 1 year or more, full-time, and did admission to it require "
    "a completed degree?",
    "Only for days before 2024, when an older wording may have counted.",
    belongs_to=CREDENTIAL,
    says="the Canadian credential takes 1 year or more, full-time, and admission to it required a completed degree",
    denies="the Canadian credential takes less than 1 year, full-time, or admission to it required no completed degree",
)
