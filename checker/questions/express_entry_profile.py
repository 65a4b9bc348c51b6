"""The Express Entry profile, the notification of interest, and the round."""

from checker.base.facts import ChangedBy, Choice, Fact, Kind

EXPRESS_ENTRY = "Express Entry"

EE_PROFILE = Fact(
    "ee_profile_valid",
    EXPRESS_ENTRY,
    Kind.YES_NO,
    ChangedBy.YOU,
    "Do you have a valid Express Entry profile?",
)
EE_INTEREST = Fact(
    "ee_interest",
    EXPRESS_ENTRY,
    Kind.CHOICE,
    ChangedBy.YOU,
    "Which provinces does your profile show interest in?",
    choices=(
        Choice("ontario", "Ontario"),
        Choice("all", "all provinces and territories"),
        Choice("other", "others, without Ontario"),
    ),
)
EE_PROGRAM = Fact(
    "ee_program_choice",
    EXPRESS_ENTRY,
    Kind.CHOICE,
    ChangedBy.YOU,
    "By the criteria of which federal programme do you want to be assessed?",
    choices=(
        Choice("fsw", "Federal Skilled Worker"),
        Choice("cec", "Canadian Experience Class"),
        Choice("either", "either; I have not chosen"),
        Choice("other", "another one"),
    ),
)
CEC_ELIGIBLE = Fact(
    "cec_eligible",
    EXPRESS_ENTRY,
    Kind.YES_NO,
    ChangedBy.TIME,
    "Are you eligible for the Canadian Experience Class?",
)
NOTIFICATION = Fact(
    "notification_of_interest",
    EXPRESS_ENTRY,
    Kind.CHOICE,
    ChangedBy.OTHERS,
    "For which stream did you get a notification of interest from Ontario?",
    choices=(
        Choice("human_capital_priorities", "Human Capital Priorities"),
        Choice("french_speaking_skilled_worker", "French-Speaking Skilled Worker"),
        Choice("skilled_trades", "Skilled Trades"),
        Choice("none", "none"),
    ),
)
NOTIFIED_ON = Fact(
    "noi_date",
    EXPRESS_ENTRY,
    Kind.DATE,
    ChangedBy.OTHERS,
    "If you have a notification of interest: on which day was it issued?",
    "The time to apply runs from that day. Of several notifications take the newest.",
)
PRIMARY_NOC = Fact(
    "ee_primary_noc",
    EXPRESS_ENTRY,
    Kind.NOC,
    ChangedBy.NOBODY,
    "What is the primary occupation of your profile (NOC 2021 code)?",
    "Five digits.",
)
PRIMARY_NOC_2016 = Fact(
    "ee_primary_noc_2016",
    EXPRESS_ENTRY,
    Kind.NOC_2016,
    ChangedBy.NOBODY,
    "Which NOC 2016 code had the primary occupation of your profile?",
    "Four digits. Only for days before 16 November 2022, when NOC 2021 came into use.",
)
EXPERIENCE_IN_PROFILE = Fact(
    "experience_in_profile_noc",
    EXPRESS_ENTRY,
    Kind.YES_NO,
    ChangedBy.YOU,
    "Is the work that you count in one or more occupations named in your profile?",
)
FSW_POINTS = Fact(
    "fsw_points",
    EXPRESS_ENTRY,
    Kind.WHOLE,
    ChangedBy.YOU,
    "How many of the 100 points of the Federal Skilled Worker grid do you have?",
    unit="points",
    most=100,
)
CRS = Fact(
    "crs_score",
    EXPRESS_ENTRY,
    Kind.WHOLE,
    ChangedBy.YOU,
    "What is your CRS score, without the 600 points of a nomination?",
    unit="points",
    most=1_200,
)
ROUND_CRS_LEAST = Fact(
    "round_crs_min",
    EXPRESS_ENTRY,
    Kind.WHOLE,
    ChangedBy.NOBODY,
    "What was the lowest CRS score of your round?",
    "The page of the draw has it. If no range was printed, write 0.",
    "points",
    most=1_200,
)
ROUND_CRS_MOST = Fact(
    "round_crs_max",
    EXPRESS_ENTRY,
    Kind.WHOLE,
    ChangedBy.NOBODY,
    "What was the highest CRS score of your round?",
    "The page of the draw has it. If no range was printed, write 1200.",
    "points",
    most=1_200,
)
TARGETED_ROUND = Fact(
    "round_is_targeted",
    EXPRESS_ENTRY,
    Kind.YES_NO,
    ChangedBy.NOBODY,
    "Was your round aimed at listed occupations, or at another group?",
)
FITS_ROUND = Fact(
    "fits_round",
    EXPRESS_ENTRY,
    Kind.YES_NO,
    ChangedBy.NOBODY,
    "Do you meet all that your round asked for?",
    "For example experience in a listed occupation, a job offer, or French.",
)
