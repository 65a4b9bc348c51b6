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
)
EXPERIENCE_NOC = Fact(
    "experience_noc",
    EXPERIENCE,
    Kind.NOC,
    ChangedBy.NOBODY,
    "In which occupation (NOC 2021 code) did you gain the experience that you count?",
    "Five digits.",
)
EXPERIENCE_NOC_2016 = Fact(
    "experience_noc_2016",
    EXPERIENCE,
    Kind.NOC_2016,
    ChangedBy.NOBODY,
    "Which NOC 2016 code had the experience that you count?",
    "Four digits. Only for days before 16 November 2022, when NOC 2021 came into use.",
)
EXPERIENCE_PAID = Fact(
    "experience_paid",
    EXPERIENCE,
    Kind.YES_NO,
    ChangedBy.NOBODY,
    "Was all of the work that you count paid?",
)
EXPERIENCE_IN_CANADA = Fact(
    "experience_in_canada",
    EXPERIENCE,
    Kind.YES_NO,
    ChangedBy.NOBODY,
    "Was any of the work that you count done in Canada?",
)
EXPERIENCE_IN_ONTARIO = Fact(
    "experience_in_ontario",
    EXPERIENCE,
    Kind.YES_NO,
    ChangedBy.NOBODY,
    "Was all of the work that you count done in Ontario?",
)
EXPERIENCE_LAWFUL = Fact(
    "experience_in_canada_lawful",
    EXPERIENCE,
    Kind.YES_NO,
    ChangedBy.NOBODY,
    "While you did that work in Canada, were you legally living and working here all the time?",
)
SELF_EMPLOYED = Fact(
    "experience_self_employed",
    EXPERIENCE,
    Kind.YES_NO,
    ChangedBy.NOBODY,
    "Was any of the work that you count self-employment?",
)
WORKED_AS_STUDENT = Fact(
    "experience_as_full_time_student",
    EXPERIENCE,
    Kind.YES_NO,
    ChangedBy.NOBODY,
    "Did you do any of the work that you count while you were a full-time student?",
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
)
LICENCE_NEEDED = Fact(
    "noc_requires_ontario_licence",
    EXPERIENCE,
    Kind.YES_NO,
    ChangedBy.NOBODY,
    "Is a licence or another authorization mandatory under Ontario law for this job?",
    "One that a regulator of Ontario gives. A federal licence, such as that of a pilot, or a "
    "driver's licence is not meant. The page of the occupation says what is known of it.",
)
LICENCE_HELD = Fact(
    "licence_valid",
    EXPERIENCE,
    Kind.YES_NO,
    ChangedBy.YOU,
    "Do you hold that licence, and is it valid?",
)

TRADE_COMPULSORY = Fact(
    "trade_is_compulsory",
    EXPERIENCE,
    Kind.YES_NO,
    ChangedBy.NOBODY,
    "Does your trade need a licence or a certificate in Ontario?",
)
TRADE_CERTIFICATE = Fact(
    "trade_certificate_valid",
    EXPERIENCE,
    Kind.YES_NO,
    ChangedBy.NOBODY,
    "Did you hold that certificate for all of the work that you count?",
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
        Choice("none", "not registered"),
    ),
)
CECE_MEMBER = Fact(
    "cece_member",
    EXPERIENCE,
    Kind.YES_NO,
    ChangedBy.YOU,
    "Are you a member of the College of Early Childhood Educators?",
)
