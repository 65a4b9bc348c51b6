"""Ontario Workforce Priority as a whole: its rules are those of its pathways."""

from checker.pathways.common import phases
from checker.streams.stream import Stream

STREAM = Stream(
    slug="ontario-workforce-priority",
    order=10,
    title="Ontario Workforce Priority",
    short="Workforce Priority",
    family="Ontario Workforce Priority",
    law=(
        "O. Reg. 422/17 ss. 2.1 and 3 to 7 as made by O. Reg. 204/26; "
        "O. Reg. 421/17 s. 3.1 as amended by O. Reg. 47/26"
    ),
    phases=phases.WORKFORCE,
)
