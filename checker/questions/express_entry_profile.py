"""The Express Entry profile, the notification of interest, and the round."""

from checker.base.facts import ChangedBy, Choice, Fact, Kind

EXPRESS_ENTRY = "Express Entry"

EE_PROFILE = Fact(
    "ee_profile_valid",
    EXPRESS_ENTRY,
    Kind.YES_NO,
    ChangedBy.YOU,
    "Do you have a valid Express Entry profile?",
    says="you have a valid Express Entry profile",
    denies="you have no valid Express Entry profile",
    act="a valid Express Entry profile",
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
    says="your profile shows interest in {answer}",
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
        Choice(
            "either",
            "either; I have not chosen",
            says="you have not chosen by the criteria of which federal programme you want to be assessed",
        ),
        Choice("other", "another one"),
    ),
    says="the federal programme by whose criteria you want to be assessed: {answer}",
)
CEC_ELIGIBLE = Fact(
    "cec_eligible",
    EXPRESS_ENTRY,
    Kind.YES_NO,
    ChangedBy.TIME,
    "Are you eligible for the Canadian Experience Class?",
    says="you are eligible for the Canadian Experience Class",
    denies="you are not eligible for the Canadian Experience Class",
    act="eligibility for the Canadian Experience Class",
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
        Choice("none", "none", says="you have no notification of interest from Ontario"),
    ),
    says="you have a notification of interest from Ontario for {answer}",
)
NOTIFIED_ON = Fact(
    "noi_date",
    EXPRESS_ENTRY,
    Kind.DATE,
    ChangedBy.OTHERS,
    "If you have a notification of interest: on which day was it issued?",
    "The time to apply runs from that day. Of several notifications take the newest.",
    says="the notification of interest of {answer}",
    act="a new notification of interest, issued no later than {answer}",
)
PRIMARY_NOC = Fact(
    "ee_primary_noc",
    EXPRESS_ENTRY,
    Kind.NOC,
    ChangedBy.NOBODY,
    "What is the primary occupation of your profile (NOC 2021 code)?",
    "Five digits.",
    says="the primary occupation of your profile is NOC {answer}",
)
PRIMARY_NOC_2016 = Fact(
    "ee_primary_noc_2016",
    EXPRESS_ENTRY,
    Kind.NOC_2016,
    ChangedBy.NOBODY,
    "Which NOC 2016 code had the primary occupation of your profile?",
    "Four digits. Only for days before 16 November 2022, when NOC 2021 came into use.",
    says="the primary occupation of your profile was NOC 2016 {answer}",
)
EXPERIENCE_IN_PROFILE = Fact(
    "experience_in_profile_noc",
    EXPRESS_ENTRY,
    Kind.YES_NO,
    ChangedBy.YOU,
    "Is the work that you count in one or more occupations named in your profile?",
    says="the work that you count is in one or more occupations named in your profile",
    denies="the work that you count is in no occupation named in your profile",
    act="an occupation of the work that you count, named in your profile",
)
FSW_POINTS = Fact(
    "fsw_points",
    EXPRESS_ENTRY,
    Kind.WHOLE,
    ChangedBy.YOU,
    "How many of the 100 points of the Federal Skilled Worker grid do you have?",
    unit="points",
    most=100,
    says="you have {answer} in the Federal Skilled Worker grid",
)
CRS = Fact(
    "crs_score",
    EXPRESS_ENTRY,
    Kind.WHOLE,
    ChangedBy.YOU,
    "What is your CRS score, without the 600 points of a nomination?",
    unit="points",
    most=1_200,
    says="your CRS score is {answer}",
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
    says="the lowest CRS score of your round was {answer}",
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
    says="the highest CRS score of your round was {answer}",
)
TARGETED_ROUND = Fact(
    "round_is_targeted",
    EXPRESS_ENTRY,
    Kind.YES_NO,
    ChangedBy.NOBODY,
    "Was your round aimed at listed occupations, or at another group?",
    says="your round was aimed at listed occupations, or at another group",
    denies="your round was not aimed at listed occupations, nor at another group",
)
FITS_ROUND = Fact(
    "fits_round",
    EXPRESS_ENTRY,
    Kind.YES_NO,
    ChangedBy.NOBODY,
    "Do you meet all that your round asked for?",
    "For example experience in a listed occupation, a job offer, or French.",
    says="you meet all that your round asked for",
    denies="you do not meet all that your round asked for",
)
