"""Who you are and where you live."""

from checker.base.facts import ChangedBy, Choice, Fact, Kind

YOU = "You"

CITIZEN_OR_PR = Fact(
    "is_citizen_or_pr",
    YOU,
    Kind.YES_NO,
    ChangedBy.NOBODY,
    "Are you a Canadian citizen or a permanent resident of Canada?",
    says="you are a Canadian citizen or a permanent resident of Canada",
    denies="you are neither a Canadian citizen nor a permanent resident of Canada",
)
LIVES_IN = Fact(
    "lives_in",
    YOU,
    Kind.CHOICE,
    ChangedBy.YOU,
    "Where do you live now?",
    choices=(
        Choice("ontario", "in Ontario"),
        Choice("other_province", "in another province or territory of Canada"),
        Choice("outside_canada", "outside Canada"),
    ),
    says="you live {answer}",
)
IN_CANADA = ("ontario", "other_province")
STATUS = Fact(
    "current_status",
    YOU,
    Kind.CHOICE,
    ChangedBy.YOU,
    "If you live in Canada: which valid document do you hold?",
    "Maintained status: you asked for an extension before the old document ran out.",
    choices=(
        Choice("work_permit", "a work permit"),
        Choice("study_permit", "a study permit"),
        Choice("visitor", "a visitor record"),
        # It cannot be asked for afterwards.
        Choice(
            "maintained", "maintained status", ChangedBy.NOBODY, says="you have maintained status"
        ),
        Choice(
            "none",
            "none of these",
            says="you hold no work permit, study permit or visitor record, and have no maintained status",
        ),
    ),
    says="you hold {answer}",
)
WITH_STATUS = ("work_permit", "study_permit", "visitor", "maintained")
STATUS_VALID = Fact(
    "status_valid",
    YOU,
    Kind.YES_NO,
    ChangedBy.YOU,
    "Will you have a valid status in Canada when the nomination is due?",
    "A visitor record, a study permit or a work permit that has not ended, or maintained status: you "
    "asked for an extension before it ended.",
    says="you will have a valid status in Canada when the nomination is due",
    denies="you will have no valid status in Canada when the nomination is due",
    act="a valid status in Canada when the nomination is due",
)
MAY_WORK_IN_ONTARIO = Fact(
    "has_ontario_work_permit",
    YOU,
    Kind.YES_NO,
    ChangedBy.YOU,
    "Are you authorized to work in Ontario now?",
    "By a work permit that is valid for Ontario; by maintained status, where you asked for an "
    "extension before such a permit ran out; or by a study permit with the right to work.",
    says="you are authorized to work in Ontario",
    denies="you are not authorized to work in Ontario",
    act="an authorization to work in Ontario",
)
REFUGEE_CLAIM = Fact(
    "refugee_claim",
    YOU,
    Kind.CHOICE,
    ChangedBy.NOBODY,
    "Have you made a refugee claim in Canada?",
    "Old texts of the program asked for it. It is used to warn and never to refuse.",
    choices=(
        Choice("none", "no", says="you have made no refugee claim in Canada"),
        Choice(
            "pending",
            "yes, and it is not decided",
            says="your refugee claim in Canada is not decided",
        ),
        Choice(
            "ended",
            "yes, and it was rejected, abandoned or withdrawn",
            says="your refugee claim in Canada was rejected, abandoned or withdrawn",
        ),
        Choice(
            "accepted", "yes, and it was accepted", says="your refugee claim in Canada was accepted"
        ),
    ),
)
MONTHS_IN_ONTARIO = Fact(
    "months_in_ontario_last_24",
    YOU,
    Kind.WHOLE,
    ChangedBy.TIME,
    "How many months in all have you lawfully lived in Ontario in the last 24 months?",
    "Gaps are allowed. Count whole months.",
    "months",
    most=24,
    says="you have lawfully lived in Ontario for {answer} of the last 24 months",
)

HAS_INVITATION = Fact(
    "has_invitation",
    YOU,
    Kind.YES_NO,
    ChangedBy.OTHERS,
    "Have you received an invitation to apply from this stream?",
    says="you have an invitation to apply from this stream",
    denies="you have no invitation to apply from this stream",
    act="an invitation to apply from this stream",
)
INVITATION_DATE = Fact(
    "invitation_date",
    YOU,
    Kind.DATE,
    ChangedBy.OTHERS,
    "If you have an invitation: on which day was it issued?",
    "The time to apply runs from that day. Of several invitations take the newest.",
    says="the invitation of {answer}",
    act="a new invitation, issued no later than {answer}",
)
GRADUATE_ROUND = Fact(
    "graduate_round_of_march_2026",
    YOU,
    Kind.CHOICE,
    ChangedBy.NOBODY,
    "Were you invited by the Masters or PhD Graduate round of 18 March 2026?",
    "That round was for people with Canadian work experience in occupations that it listed. The "
    "page of the draw has the list.",
    choices=(
        Choice(
            "no",
            "no",
            says="you were not invited by the Masters or PhD Graduate round of 18 March 2026",
        ),
        Choice(
            "with_experience",
            "yes, and I have work experience in Canada in one of them",
            says="you were invited by the round of 18 March 2026, and have work experience in Canada in an occupation that it listed",
        ),
        Choice(
            "without_experience",
            "yes, but I have no such work experience",
            says="you were invited by the round of 18 March 2026, and have no work experience in Canada in an occupation that it listed",
        ),
    ),
)
