"""What only scores ask for: earnings, credentials, field and place of study, Canadian work."""

from checker.base.facts import ChangedBy, Choice, Fact, Kind

SCORES = "Scores"

EARNINGS = Fact(
    "highest_yearly_earnings",
    SCORES,
    Kind.MONEY,
    ChangedBy.TIME,
    "What were your highest yearly earnings in Canada, on one notice of assessment of the last five "
    "years?",
    "One calendar year on one notice of the Canada Revenue Agency. Without one, write 0.",
    "$",
    most=10**9,
    low=1_000,
    high=10**6,
    says="your highest yearly earnings in Canada, on one notice of assessment of the last five years, were {answer}",
)
HIGHEST_CREDENTIAL = Fact(
    "highest_credential",
    SCORES,
    Kind.CHOICE,
    ChangedBy.YOU,
    "What is your highest credential, from Canada or with an assessment (ECA)?",
    choices=(
        Choice("none", "less than a college or trade certificate"),
        Choice("trade", "apprenticeship, or trades certificate or diploma"),
        Choice("college", "college or undergraduate certificate or diploma"),
        Choice("college_graduate_certificate", "Ontario college graduate certificate"),
        Choice("bachelor", "bachelor's degree"),
        Choice("graduate_diploma", "university certificate or diploma above a bachelor's degree"),
        Choice("masters", "master's degree"),
        # The name of the answer is older than the choice below it.
        Choice("medicine", "degree in medicine, as a medical doctor (M.D.)"),
        Choice(
            "dentistry_veterinary_optometry",
            "degree in dentistry, veterinary medicine or optometry",
        ),
        Choice("phd", "PhD"),
    ),
    says="your highest credential: {answer}",
)
FIELD_OF_STUDY = Fact(
    "field_of_study",
    SCORES,
    Kind.CHOICE,
    ChangedBy.NOBODY,
    "What is the field of study of the credential on which you rely?",
    choices=(
        Choice("engineering", "engineering"),
        Choice("health", "health care"),
        Choice("mathematics_computing", "mathematics or computer science"),
        Choice("natural_sciences", "natural sciences, for example biology, chemistry or physics"),
        Choice("trades", "trades"),
        Choice("business", "business and administration"),
        Choice("social_legal_education", "social sciences, law, education, services"),
        Choice("arts_humanities", "arts and humanities"),
        Choice("not_classified", "a mixed programme that is not classified elsewhere"),
    ),
    says="the field of study of the credential on which you rely: {answer}",
)
CANADIAN_CREDENTIALS = Fact(
    "canadian_credentials",
    SCORES,
    Kind.WHOLE,
    ChangedBy.YOU,
    "How many post-secondary credentials of eligible Canadian institutions do you have?",
    "Count those of at least one year full-time.",
    "credentials",
    most=20,
    high=6,
    says="post-secondary credentials of eligible Canadian institutions: {answer}",
)
STUDY_REGION = Fact(
    "study_region",
    SCORES,
    Kind.CHOICE,
    ChangedBy.NOBODY,
    "Where did you attend the classes for it?",
    choices=(
        Choice("northern", "Northern Ontario"),
        Choice("outside_gta", "elsewhere in Ontario, outside the GTA"),
        Choice("inside_gta", "Durham, Halton, Peel or York"),
        Choice("toronto", "Toronto"),
        Choice("outside_ontario", "in Canada, outside Ontario"),
        Choice("not_in_person", "not in person"),
    ),
    says="the place where you attended the classes for it: {answer}",
)
MONTHS_IN_POSITION = Fact(
    "months_in_position_now",
    SCORES,
    Kind.WHOLE,
    ChangedBy.TIME,
    "How many full months have you worked in the offered position in Ontario, if you work there now?",
    "Work done from outside Ontario does not count. For days from 20 July 2026, count full-time work. "
    "If you do not work there now, write 0.",
    "months",
    most=960,
    high=600,
    says="{answer} in the offered position in Ontario",
)
ONTARIO_MONTHS = Fact(
    "ontario_work_months",
    SCORES,
    Kind.WHOLE,
    ChangedBy.TIME,
    "How many full months have you worked in Ontario, in any job that counts?",
    "For physicians: months of practice.",
    "months",
    most=960,
    high=600,
    says="{answer} of work in Ontario, in any job that counts",
)
CANADIAN_MONTHS = Fact(
    "canadian_work_months",
    SCORES,
    Kind.WHOLE,
    ChangedBy.TIME,
    "How many months of full-time work, or its equal in part-time, have you done in Canada?",
    "A year is 1,560 paid hours at 30 hours a week or more.",
    "months",
    most=960,
    high=600,
    says="{answer} of full-time work in Canada, or its equal in part-time",
)
CANADIAN_WORK_LEVEL = Fact(
    "canadian_work_skill_level",
    SCORES,
    Kind.CHOICE,
    ChangedBy.NOBODY,
    "At which NOC 2016 skill level was that Canadian work?",
    choices=(
        Choice("0", "management (skill type 0)"),
        Choice("A", "level A"),
        Choice("B", "level B"),
        Choice("C", "level C"),
        Choice("D", "level D"),
        Choice("none", "no Canadian work", says="you have no Canadian work"),
    ),
    says="the NOC 2016 skill level of your Canadian work: {answer}",
)
