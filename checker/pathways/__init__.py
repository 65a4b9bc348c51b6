"""The pathways that the checker decides, one module each."""

from checker.pathways import (
    ontario_workforce_priority_physician,
    ontario_workforce_priority_teer_0_3,
    ontario_workforce_priority_teer_4_5,
)
from checker.rules import Pathway

PATHWAYS: tuple[Pathway, ...] = (
    ontario_workforce_priority_teer_0_3.PATHWAY,
    ontario_workforce_priority_teer_4_5.PATHWAY,
    ontario_workforce_priority_physician.PATHWAY,
)
