"""When you entered the pool. Each round took only what was registered inside its window."""

from checker.base.facts import ChangedBy, Fact, Kind

REGISTRATION = "Registration"

REGISTERED_ON = Fact(
    "eoi_registered_on",
    REGISTRATION,
    Kind.DATE,
    ChangedBy.NOBODY,
    "On which day did you register your expression of interest?",
    "For the streams that rank expressions of interest. It serves to look back at past rounds; no "
    "verdict on a stream reads it.",
    says="you registered your expression of interest on {answer}",
)
PROFILE_MADE_ON = Fact(
    "ee_profile_made_on",
    REGISTRATION,
    Kind.DATE,
    ChangedBy.NOBODY,
    "On which day did you make your Express Entry profile?",
    "For the Express Entry streams. It serves to look back at past rounds; no verdict on a stream "
    "reads it.",
    says="you made your Express Entry profile on {answer}",
)
