"""Copies of the official text that others keep: forums, consultants, law firms.

The publisher is the site that has the copy.
"""

from datetime import date

from checker.base.citation import Source, Standing

_READ = date(2026, 11, 29)


def _copy(title: str, address: str, read_on: date | None = None) -> Source:
    host = address.split("/")[2].removeprefix("www.")
    return Source(title, host, address, Standing.OFFICIAL_COPY, read_on=read_on)


AMERICANLAW = _copy(
    "Opportunities Ontario, quoted on 16 June 2011",
    "https://www.americanlaw.com/immigrationblog/?m=20110616",
    _READ,
)
BLUEHAWK_MASTERS = _copy(
    "OINP Masters Graduate stream, before expressions of interest",
    "https://www.bluehawkimm.com/oinp-masters-graduate-stream/",
    _READ,
)
BOKANG_FOREIGN_WORKER = _copy(
    "Employer Job Offer: Foreign Worker stream, with NOC 2016",
    "https://www.bokangimmigration.com/zh/general-8-1",
    _READ,
)
FCGVISA_JOB_OFFER_2018 = _copy(
    "Criteria for employers and positions, 2018", "http://bbs.fcgvisa.com/t/topic/28188", _READ
)
FCGVISA_STUDENT_2019 = _copy(
    "Employer Job Offer: International Student stream, before 14 January 2019",
    "https://bbs.fcgvisa.com/t/topic/30887",
    _READ,
)
FSSCANADA_STUDENT_2020 = _copy(
    "Employer Job Offer: International Student stream, opening of August 2020",
    "https://fsscanadaimmigration.com/oinp-now-open-for-employer-job-offer-international-student-stream/",
    _READ,
)
GO4VISA_ENTREPRENEUR = _copy(
    "OINP Entrepreneur stream, part 3",
    "https://go4visa.com/2021/06/22/oinp-entrepreneur-stream/3/",
)
GO4VISA_FOREIGN_WORKER_2 = _copy(
    "OINP Employer Job Offer: Foreign Worker stream, part 2",
    "https://go4visa.com/2023/08/31/oinp-employer-job-offer-foreign-worker-stream/2/?amp=1",
    _READ,
)
GO4VISA_FOREIGN_WORKER_3 = _copy(
    "OINP Employer Job Offer: Foreign Worker stream, part 3",
    "https://go4visa.com/2023/08/31/oinp-employer-job-offer-foreign-worker-stream/3/?amp=1",
    _READ,
)
GO4VISA_HUMAN_CAPITAL = _copy(
    "Ontario’s Express Entry: Human Capital Priorities stream, part 4",
    "https://go4visa.com/2021/06/22/ontarios-express-entry-human-capital-priorities-stream/4/",
)
INFO_5Y1_O_REG_422_17 = _copy(
    "O. Reg. 422/17, head of the consolidation of 1 February 2022",
    "https://info.5y1.org/canadian-citizen-and-immigration-website_1_df3ff5.html",
    _READ,
)
LAND2AIR_TRADES = _copy(
    "Ontario’s Express Entry: Skilled Trades stream",
    "https://land2air.ca/ontarios-express-entry-skilled-trades-stream/",
    _READ,
)
VERYVISA_55 = _copy(
    "Foreign Worker stream: what applicants need",
    "https://bbs.veryvisa.com/t/oinp-employer-job-offer-foreign-worker-stream-applicant-requirements/55",
    _READ,
)
VERYVISA_56 = _copy(
    "Foreign Worker stream: what employers need",
    "https://bbs.veryvisa.com/t/employer-requirements/56",
    _READ,
)
VERYVISA_82 = _copy("Employer checklist: recruiting", "https://bbs.veryvisa.com/t/topic/82", _READ)
