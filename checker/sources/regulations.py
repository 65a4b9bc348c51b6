"""The regulations, on Ontario's e-Laws, and the postings of the regulatory registry.

Of most regulations the first screen was read, not the whole.
"""

from datetime import date

from checker.base.citation import Source, Standing

E_LAWS = "Government of Ontario, e-Laws"
REGISTRY = "Ontario’s Regulatory Registry"

_READ = date(2026, 11, 29)


def _posting(number: int) -> Source:
    address = f"https://www.ontariocanada.com/registry/view.do?postingId={number}&language=en"
    return Source(f"Posting {number}", REGISTRY, address, Standing.OFFICIAL_COPY)


THE_ACT_AND_ITS_REGULATIONS = Source(
    "Ontario Immigration Act, 2015; O. Reg. 421/17; O. Reg. 422/17", E_LAWS, "", Standing.SECONDARY
)
O_REG_422_17 = Source(
    "O. Reg. 422/17, General",
    E_LAWS,
    "https://www.ontario.ca/laws/regulation/170422",
    Standing.OFFICIAL_COPY,
    "https://github.com/hereisb612/hereisb612.github.io/blob/"
    "851ee16f53d497796a142c265c37cbe218054b25/pages/Canada.md",
    _READ,
)
O_REG_422_17_MASTERS = O_REG_422_17.at("s. 8", "BK9")
O_REG_248_18 = Source(
    "O. Reg. 248/18 (amends O. Reg. 422/17)",
    E_LAWS,
    "http://www.ontario.ca/laws/regulation/r18248",
    Standing.OFFICIAL,
    read_on=_READ,
)
O_REG_243_19 = Source(
    "O. Reg. 243/19 (amends O. Reg. 422/17)",
    E_LAWS,
    "https://ontario.ca/laws/regulation/R19243",
    Standing.OFFICIAL,
    read_on=_READ,
)
O_REG_329_20 = Source(
    "O. Reg. 329/20 (amends O. Reg. 422/17)",
    E_LAWS,
    "https://www.ontario.ca/laws/regulation/R20329",
    Standing.OFFICIAL,
)
O_REG_191_21 = Source(
    "O. Reg. 191/21",
    E_LAWS,
    "https://www.ontario.ca/laws/regulation/r21191",
    Standing.OFFICIAL_COPY,
)
O_REG_528_22 = Source(
    "O. Reg. 528/22 (amends O. Reg. 422/17)",
    E_LAWS,
    "https://www.ontario.ca/laws/regulation/r22528",
    Standing.OFFICIAL,
)
O_REG_439_24 = Source(
    "O. Reg. 439/24 (amends O. Reg. 422/17)",
    E_LAWS,
    "https://www.ontario.ca/laws/regulation/r24439",
    Standing.OFFICIAL,
    read_on=_READ,
)
O_REG_47_26 = Source(
    "O. Reg. 47/26 (amends O. Reg. 421/17)",
    E_LAWS,
    "http://www.ontario.ca/laws/regulation/r26047",
    Standing.OFFICIAL,
    read_on=_READ,
)
O_REG_204_26 = Source(
    "O. Reg. 204/26 (amends O. Reg. 422/17)",
    E_LAWS,
    "https://www.ontario.ca/laws/regulation/r26204",
    Standing.OFFICIAL,
    read_on=_READ,
)

POSTING_29187 = _posting(29187)
POSTING_31367 = _posting(31367)
POSTING_37026 = _posting(37026)
POSTING_42427 = _posting(42427)
