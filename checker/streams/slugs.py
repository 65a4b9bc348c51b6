"""Which streams a factor applies to, by the names that the grids use."""

FOREIGN_WORKER = "ejo-foreign-worker"
INTERNATIONAL_STUDENT = "ejo-international-student"
IN_DEMAND = "ejo-in-demand-skills"
MASTERS = "masters-graduate"
PHD = "phd-graduate"
TEER_0_3 = "ontario-workforce-priority-teer-0-3"
TEER_4_5 = "ontario-workforce-priority-teer-4-5"
PHYSICIAN = "ontario-workforce-priority-physician"

JOB_OFFER = (FOREIGN_WORKER, INTERNATIONAL_STUDENT, IN_DEMAND)
STUDIES = (INTERNATIONAL_STUDENT, MASTERS, PHD)
FORMER = (*JOB_OFFER, MASTERS, PHD)
WITH_OFFER = (TEER_0_3, TEER_4_5)
WORKFORCE = (*WITH_OFFER, PHYSICIAN)
