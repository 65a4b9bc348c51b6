"""Points tables as others print them: consultants' pages, copies, and open calculators.

Only points grids cite these.
"""

from datetime import date

from checker.base.citation import Source, Standing


def _table(title: str, address: str, standing: Standing = Standing.SECONDARY) -> Source:
    host = address.split("/")[2].removeprefix("www.")
    return Source(title, host, address, standing)


def _calculator(title: str, owner: str, name: str) -> Source:
    address = f"https://github.com/{owner}/{name}"
    return Source(title, f"{owner}, on GitHub", address, Standing.SECONDARY)


# Expressions of interest

CRVISA_2021 = _table("OINP details", "https://www.crvisa.ca/oinp-details/")
JIAYUAN_2021 = _table(
    "Points of 2021, in two languages", "https://www.jiayuanbaike.com/irccresources/6203/"
)
MERITIDE_2021 = _table(
    "Ontario province launched EOI system for PNP streams",
    "https://www.meritidevisa.com/ontario-province-launched-eoi-system-for-pnp-streams",
)
NIRVANA_2021 = _table(
    "OINP expression of interest", "https://nirvanavisa.com/single-post/oinp-expression-of-interest"
)
WTIMM_2021 = _table(
    "Points of 2021, in Chinese", "http://wtimm.com/xinwenzixun/wutongdongtai/4577.html"
)
XUEFEN_2021 = _table(
    "Foreign Worker points of 2021, in Chinese", "https://xuefen.net/liuxue/189949.html"
)

# Entrepreneur

BCBAY_2015 = _table(
    "Entrepreneur stream, 20 December 2015, in Chinese",
    "http://m.bcbay.com/immigration/2015/12/20/385634.html",
)
GO4VISA_ENTREPRENEUR = _table(
    "OINP Entrepreneur stream: scoring factors",
    "https://go4visa.com/oinp-pathways-to-permanent-residence/oinp-expression-of-interest-system-streams/oinp-entrepreneur-stream-scoring-factors/amp",
    Standing.OFFICIAL_COPY,
)
JOORNEY_ENTREPRENEUR = _table(
    "Understanding and maximizing your OINP Entrepreneur stream score",
    "https://www.joorney.ca/blog/understanding-and-maximizing-your-oinp-entrepreneur-stream-score/",
)
VISAVIO_ENTREPRENEUR = _table(
    "Ontario Entrepreneur points 2025: calculator and scoring guide",
    "https://www.visavio.ca/immigration-post/blog.php?slug=ontario-entrepreneur-points-2025-calculator-scoring-guide",
)

# Comprehensive Ranking System

ACROX_CRS = _table(
    "Express Entry: the Comprehensive Ranking System (CRS)",
    "https://acroxcanada.com/immigration/federal-immigration-programs/express-entry-ee/the-comprehensive-ranking-system-crs/",
    Standing.OFFICIAL_COPY,
)
AOWEIBANG_CRS = _table("CRS points, in Chinese", "https://rank.aoweibang.com/item/LqgbB5")
BRYCEYUUU_CANADA = Source(
    "Canada, note of October 2026",
    "BryceYuuu, on GitHub",
    "https://raw.githubusercontent.com/BryceYuuu/RUN/master/docs/global/canada.md",
    Standing.SECONDARY,
    read_on=date(2026, 11, 29),
)
CELPASS_HIGH_WAGE = Source(
    "Find a high-wage occupation",
    "celpass.com, on glama.ai",
    "https://glama.ai/mcp/connectors/com.celpass/celpip/tools/find_high_wage_occupation",
    Standing.SECONDARY,
    read_on=date(2026, 11, 29),
)
FIIC_FRENCH = _table(
    "The federal government changes the CRS, in Chinese",
    "https://www.fiic.com.hk/posts/加拿大聯邦政府修改crs算分系統",
)
FOCALPOINT_CRS = _table(
    "Express Entry CRS points grid",
    "https://focalpointcanadaimmigration.ca/express-entry-crs-points-grid",
    Standing.OFFICIAL_COPY,
)
ICA_HIGH_WAGE = _table(
    "Canada’s Express Entry high-wage occupation factor: 2026 guide",
    "https://www.ica-immigration.ca/canada-s-express-entry-high-wage-occupation-factor-2026-guide",
)
IMMILAND_OFFERS = _table(
    "Points for a job offer in Express Entry, in Spanish",
    "https://fr.immilandcanada.com/poste/puntos-oferta-trabajo-express-entry",
)
INTRASOURCE_OFFERS = _table(
    "Express Entry: LMIA points removed", "https://intrasource.ca/express-entry-lmia-points-removed"
)
MEURRENS_2016 = _table(
    "Express Entry’s Comprehensive Ranking System to change on November 19, 2016",
    "https://meurrensonimmigration.com/express-entrys-comprehensive-ranking-system-to-change-on-november-19-2016/",
)
NLAI_2016 = _table(
    "Points for job offers change, November 2016", "https://nlai.ca/international-students/750-2/"
)
THEAUC_CRS = _table(
    "Comprehensive Ranking System", "https://theauc.ca/comprehensive-ranking-system/"
)
TRUECANHELP_OFFERS = _table(
    "Points for job offers end in Express Entry, March 2025", "https://truecanhelp.com/?p=7495"
)
UPGRAD_CRS = _table(
    "How to improve your CRS score", "https://upgradabroad.com/articles/how-to-improve-crs-score"
)
AFMONTES = _calculator("CRS calculator", "afmontes", "canada-crs-calculator")
JIGARPATEL = _calculator("Immigrateiq", "jigarpatel-data", "Immigrateiq")
PKANG = _calculator("CRS calculator", "pkang0831", "CRS_main")
SUMIT = _calculator(
    "Canada immigration calculator", "Sumit-Sheokand-ai", "canada-immigration-calculator"
)
ZHENG = _calculator("Permanent residence scores", "ZhengQ2", "pr_score")

# Federal skilled workers

ABROAD_AGE = _table(
    "Ontario PNP points calculator",
    "https://abroadconsultants.com/canada-points-calculator/ontario-pnp-points-calculator/",
)
APPLEWOOD_LANGUAGE = _table(
    "Assessment, factor 1",
    "http://www.applewood-immigration.com/Applications/Assessment/Factor1.asp",
)
CTIVCI_67 = _table(
    "FSW 67-point calculator, Express Entry Canada",
    "https://ctivci.ca/fsw-67point-calculator-express-entry-canada",
)
ICLIMM_FACTORS = _table(
    "Express Entry selection factors", "https://www.iclimmigration.com/ee-selection-factors?lang=it"
)
TCWW_67 = _table(
    "67 points calculator for Canada PR: FSW program",
    "https://www.tc-ww.com/blog/67-points-calculator-for-canada-pr-fsw-program",
)
TODAY_FACTORS = _table(
    "What are the six selection factors of the Express Entry system?",
    "http://www.canadaimmigration.today/index.php/post/what-are-the-six-selection-factors-of-the-express-entry-system",
)
