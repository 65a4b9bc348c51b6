"""Work experience and licences. Windows count back from the day that you ask about."""

from checker.base.facts import ChangedBy, Choice, Fact, Kind

EXPERIENCE = "Work experience"

COUNT_MONTHS = (
    "Count whole months of paid full-time work. For part-time spells add up the paid hours of each: "
    "130 hours are a month, for 1,560 are a year."
)
COUNT_HOURS = (
    "For each spell of work, multiply its hours a week by its weeks; then add the spells up. Leave "
    "out extended leave."
)

MONTHS_IN_JOB = Fact(
    "months_in_offer_position",
    EXPERIENCE,
    Kind.WHOLE,
    ChangedBy.TIME,
    "How many months in a row have you worked full-time in this job for this employer, "
    "in the last 12 months?",
    "Whole months. If you do not work there yet, write 0.",
    "months",
    most=12,
    says="{answer} in a row in this job in the last 12 months",
)
MONTHS_IN_JOB_2_YEARS = Fact(
    "months_in_offer_position_last_2_years",
    EXPERIENCE,
    Kind.WHOLE,
    ChangedBy.TIME,
    "How many months in all have you worked in this job for this employer, in the last 24 months?",
    "For TEER 4 and 5. Count whole months of paid, full-time work, which is the safe reading; "
    "leave breaks out. If you do not work there, write 0.",
    "months",
    most=24,
    says="{answer} in this job in the last 24 months",
)
MONTHS_IN_NOC = Fact(
    "months_in_noc_last_5_years",
    EXPERIENCE,
    Kind.WHOLE,
    ChangedBy.TIME,
    "How many months in all have you worked in the occupation of the offer (the same NOC code) in "
    "the last 5 years?",
    f"With any employer, in any country. {COUNT_MONTHS}",
    "months",
    most=60,
    says="{answer} in the occupation of the offer in the last 5 years",
)
HOURS_IN_NOC = Fact(
    "hours_in_noc_last_5_years",
    EXPERIENCE,
    Kind.NUMBER,
    ChangedBy.TIME,
    "How many paid hours in all have you worked in the occupation of the offer in the last 5 years?",
    f"With any employer, in any country. {COUNT_HOURS}",
    "hours",
    most=43_920,
    says="{answer} in the occupation of the offer in the last 5 years",
)
MONTHS_IN_NOC_ONTARIO = Fact(
    "months_in_noc_ontario_last_3_years",
    EXPERIENCE,
    Kind.WHOLE,
    ChangedBy.TIME,
    "How many months in all have you worked in the occupation of the offer, in Ontario, in the "
    "last 3 years?",
    f"Gaps are allowed. {COUNT_MONTHS}",
    "months",
    most=36,
    says="{answer} in the occupation of the offer, in Ontario, in the last 3 years",
)
HOURS_IN_NOC_ONTARIO = Fact(
    "hours_in_noc_ontario_last_3_years",
    EXPERIENCE,
    Kind.NUMBER,
    ChangedBy.TIME,
    "And how many paid hours is that work, in the occupation of the offer, in Ontario, in the last "
    "3 years?",
    COUNT_HOURS,
    "hours",
    most=26_352,
    says="{answer} in the occupation of the offer, in Ontario, in the last 3 years",
)
WEEKLY_HOURS = Fact(
    "experience_hours_per_week",
    EXPERIENCE,
    Kind.NUMBER,
    ChangedBy.NOBODY,
    "In the work that you count: how many paid hours a week did you have in one job?",
    "Where the hours changed, take the weeks with the fewest. Of several jobs, take the one with "
    "the most hours.",
    "hours",
    most=168,
    high=84,
    says="{answer} a week in one job, in the work that you count",
)
WEEKLY_HOURS_TOGETHER = Fact(
    "experience_hours_per_week_together",
    EXPERIENCE,
    Kind.NUMBER,
    ChangedBy.NOBODY,
    "In the work that you count: how many paid hours a week did you have in all jobs together?",
    "Only jobs that you held at the same time add up. If you held one at a time, write the hours of "
    "that one. Where the hours changed, take the weeks with the fewest.",
    "hours",
    most=168,
    high=84,
    says="{answer} a week in all jobs together, in the work that you count",
)
EXPERIENCE_NOC = Fact(
    "experience_noc",
    EXPERIENCE,
    Kind.NOC,
    ChangedBy.NOBODY,
    "In which occupation (NOC 2021 code) did you gain the experience that you count?",
    "Five digits.",
    says="the work that you count is NOC {answer}",
)
EXPERIENCE_NOC_2016 = Fact(
    "experience_noc_2016",
    EXPERIENCE,
    Kind.NOC_2016,
    ChangedBy.NOBODY,
    "Which NOC 2016 code had the experience that you count?",
    "Four digits. Only for days before 16 November 2022, when NOC 2021 came into use.",
    says="the work that you count was NOC 2016 {answer}",
)
EXPERIENCE_PAID = Fact(
    "experience_paid",
    EXPERIENCE,
    Kind.YES_NO,
    ChangedBy.NOBODY,
    "Was all of the work that you count paid?",
    says="all of the work that you count was paid",
    denies="not all of the work that you count was paid",
)
EXPERIENCE_IN_CANADA = Fact(
    "experience_in_canada",
    EXPERIENCE,
    Kind.YES_NO,
    ChangedBy.NOBODY,
    "Was any of the work that you count done in Canada?",
    says="some of the work that you count was done in Canada",
    denies="none of the work that you count was done in Canada",
)
EXPERIENCE_IN_ONTARIO = Fact(
    "experience_in_ontario",
    EXPERIENCE,
    Kind.YES_NO,
    ChangedBy.NOBODY,
    "Was all of the work that you count done in Ontario?",
    says="all of the work that you count was done in Ontario",
    denies="not all of the work that you count was done in Ontario",
)
EXPERIENCE_LAWFUL = Fact(
    "experience_in_canada_lawful",
    EXPERIENCE,
    Kind.YES_NO,
    ChangedBy.NOBODY,
    "While you did that work in Canada, were you legally living and working here all the time?",
    says="while you did that work in Canada, you were legally living and working here all the time",
    denies="while you did that work in Canada, you were not legally living and working here all the time",
)
SELF_EMPLOYED = Fact(
    "experience_self_employed",
    EXPERIENCE,
    Kind.YES_NO,
    ChangedBy.NOBODY,
    "Was any of the work that you count self-employment?",
    says="some of the work that you count was self-employment",
    denies="none of the work that you count was self-employment",
)
WORKED_AS_STUDENT = Fact(
    "experience_as_full_time_student",
    EXPERIENCE,
    Kind.YES_NO,
    ChangedBy.NOBODY,
    "Did you do any of the work that you count while you were a full-time student?",
    says="you did some of the work that you count while you were a full-time student",
    denies="you did none of the work that you count while you were a full-time student",
)
MONTHS_CONTINUOUS = Fact(
    "months_continuous_in_primary_noc",
    EXPERIENCE,
    Kind.WHOLE,
    ChangedBy.TIME,
    "How many months without a break have you worked in your primary occupation in the last 5 "
    "years?",
    "Whole months of paid full-time work (30 hours a week), or the part-time equivalent. The 5 "
    "years are counted back from the application; before 8 July 2019, from the notification.",
    "months",
    most=60,
    says="{answer} without a break in your primary occupation in the last 5 years",
)
MONTHS_IN_PRIMARY_NOC = Fact(
    "months_in_primary_noc",
    EXPERIENCE,
    Kind.WHOLE,
    ChangedBy.TIME,
    "How many months in all have you worked in the primary occupation of your Express Entry "
    "profile?",
    "Whole months, no more than 60 are counted.",
    "months",
    most=60,
    says="{answer} in the primary occupation of your Express Entry profile",
)
HOURS_IN_CANADA = Fact(
    "hours_in_canada_last_3_years",
    EXPERIENCE,
    Kind.NUMBER,
    ChangedBy.TIME,
    "How many paid hours of the work that you count did you do in Canada in the last 3 years?",
    "In occupations of your profile that are TEER 0 to 3 (before 16 November 2022: skill type 0, "
    "level A or B). Count at most 30 hours a week; leave out self-employment, and work done while "
    "you were a full-time student.",
    "hours",
    most=4_710,
    says="{answer} of the work that you count, done in Canada in the last 3 years",
)
HOURS_IN_TRADE = Fact(
    "hours_in_trade_ontario_last_2_years",
    EXPERIENCE,
    Kind.NUMBER,
    ChangedBy.TIME,
    "How many paid hours have you worked in your trade, in Ontario, in the last 2 years?",
    "Count at most 30 hours a week. The 2 years are counted back from the application; before 8 "
    "July 2019, from the notification.",
    "hours",
    most=3_150,
    says="{answer} in your trade, in Ontario, in the last 2 years",
)
LICENCE_NEEDED = Fact(
    "noc_requires_ontario_licence",
    EXPERIENCE,
    Kind.YES_NO,
    ChangedBy.NOBODY,
    "Is a licence or another authorization mandatory under Ontario law for this job?",
    "One that a regulator of Ontario gives. A federal licence, such as that of a pilot, or a "
    "driver's licence is not meant. The page of the occupation says what is known of it.",
    says="a licence or another authorization is mandatory under Ontario law for this job",
    denies="no licence or other authorization is mandatory under Ontario law for this job",
)
LICENCE_HELD = Fact(
    "licence_valid",
    EXPERIENCE,
    Kind.YES_NO,
    ChangedBy.YOU,
    "Do you hold that licence, and is it valid?",
    says="you hold the licence for this job, and it is valid",
    denies="you do not hold the licence for this job, or it is not valid",
    act="a valid licence for this job",
)

TRADE_COMPULSORY = Fact(
    "trade_is_compulsory",
    EXPERIENCE,
    Kind.YES_NO,
    ChangedBy.NOBODY,
    "Does your trade need a licence or a certificate in Ontario?",
    says="your trade needs a licence or a certificate in Ontario",
    denies="your trade needs no licence or certificate in Ontario",
)
TRADE_CERTIFICATE = Fact(
    "trade_certificate_valid",
    EXPERIENCE,
    Kind.YES_NO,
    ChangedBy.NOBODY,
    "Did you hold that certificate for all of the work that you count?",
    says="you held the certificate of your trade for all of the work that you count",
    denies="you did not hold the certificate of your trade for all of the work that you count",
)
CNO_CLASS = Fact(
    "cno_registration_class",
    EXPERIENCE,
    Kind.CHOICE,
    ChangedBy.YOU,
    "For nurses: in which class are you registered with the College of Nurses of Ontario?",
    choices=(
        Choice("general", "General"),
        Choice("extended", "Extended"),
        Choice("temporary", "Temporary"),
        Choice("other", "another class"),
        Choice(
            "none",
            "not registered",
            says="you are not registered with the College of Nurses of Ontario",
        ),
    ),
    says="your class of registration with the College of Nurses of Ontario is {answer}",
)
CECE_MEMBER = Fact(
    "cece_member",
    EXPERIENCE,
    Kind.YES_NO,
    ChangedBy.YOU,
    "Are you a member of the College of Early Childhood Educators?",
    says="you are a member of the College of Early Childhood Educators",
    denies="you are not a member of the College of Early Childhood Educators",
    act="membership in the College of Early Childhood Educators",
)
