"""Press, law firms and consultants: what they say of the official text, in their own words.

The publisher is the site; a title that the address does not show says what the page is about.
"""

from datetime import date

from checker.base.citation import Source, Standing

_READ = date(2026, 11, 29)


def _said(
    title: str,
    address: str,
    read_on: date | None = None,
    standing: Standing = Standing.SECONDARY,
) -> Source:
    host = address.split("/")[2].removeprefix("www.")
    return Source(title, host, address, standing, read_on=read_on)


AMICA_TRADES = _said("Skilled Trades stream", "https://amicaimmigration.ca/?p=1033")
APTECHVISA_NOC_2021 = _said(
    "Ontario initiates the transition of NOC 16 to NOC 21",
    "https://www.aptechvisa.com/canada-immigration-news/ontario-initiates-the-transition-of-noc-16-to-noc-21",
)
ASIF = _said(
    "Ontario immigrant rules, January 2024",
    "https://asifconsulting.pk/ontario-immigrant-rules/",
    _READ,
)
BLUECHIP = _said("Ontario", "https://bluechipchoice.ca/ontario.html")
BUSINESSGEEKS_ENTREPRENEUR = _said(
    "Ontario invited 11 business candidates under the Entrepreneur stream, 9 August 2023",
    "https://businessgeeks.ca/2023/08/09/ontario-invited-11-business-candidates-under-the-entrepreneur-stream/",
)
CAREERBRICK_FUNDS = _said(
    "Canada raises minimum settlement funds for Express Entry applicants",
    "https://careerbrick.com/news/canada-raises-minimum-settlement-funds-for-express-entry-applicants",
)
CANAPPROVE_FUNDS = _said(
    "Canadian permanent residency: articles",
    "https://canapprove.ae/tag/canadian-permanent-residency/",
)
CICNEWS_CRS_UNDER_400 = _said(
    "More Express Entry-linked draws with CRS under 400 possible, Ontario government says, "
    "September 2018",
    "https://cicnews.com/2018/09/more-express-entry-linked-draws-with-crs-under-400-possible-ontario-government-says-0911179.html",
)
CICNEWS_HUMAN_CAPITAL_REOPENS = _said(
    "Ontario reopens Express Entry Human Capital Priorities stream, February 2017",
    "https://www.cicnews.com/2017/02/ontario-reopens-express-entry-human-capital-priorities-stream-028909.html",
)
CICNEWS_MASTERS_2021 = _said(
    "Ontario PNP invites Masters and PhD grads, September 2021",
    "https://cicnews.com/2021/09/ontario-pnp-invites-masters-and-phd-grads-0919159.html/amp",
    _READ,
)
CICNEWS_TRADES = _said(
    "Ontario launches new Express Entry stream for tradespersons, May 2017",
    "https://www.cicnews.com/2017/05/ontario-launches-new-express-entry-stream-for-tradespersons-059204.html?noamp=mobile",
)
ERGO_IN_DEMAND = _said(
    "Ontario’s PNP In-Demand Skills stream will re-open on July 6 with 13 new eligible occupations",
    "https://www.ergoimmigration.com/post/ontario-s-pnp-in-demand-skills-stream-will-re-open-on-july-6-with-13-new-eligible-occupations",
)
FENNEC_LEVELS = _said("CLB converter", "https://fennec360.com/en/tools/clb-converter")
FLEET_SAFETY = _said(
    "New regulatory amendment: Ontario Immigrant Nominee Program’s Employer Job Offer, "
    "14 February 2022",
    "https://fleetsafetycouncil.com/2022/02/14/new-regulatory-amendment-ontario-immigrant-nominee-programs-employer-job-offer/",
    _READ,
)
FSSCANADA_FUNDS = _said(
    "Express Entry skilled immigrants: updated settlement funds requirement",
    "https://fsscanadaimmigration.com/express-entry-skilled-immigrants-updated-settlement-funds-requirement/",
)
FUTURE_IS_ONTARIO = _said("Eligibility", "https://futureisontario.com/eligibility/")
GLOBALGATEWAYS = _said("News, page 35", "http://globalgateways.co.in/visa/page/35/")
HELLOCA_GENERAL = _said(
    "OINP General Category, up to 2017", "https://helloca.net/oinp-general-category/", _READ
)
IMMIGRATION_CA_ENTREPRENEUR = _said(
    "Ontario Entrepreneur stream (OES), in French",
    "https://www.immigration.ca/fr/ontario-entrepreneur-stream-oes-ontario-nominee-program",
)
IMMIGRATION_CA_IN_DEMAND = _said(
    "Ontario launches new Employer Job Offer: In-Demand Skills stream",
    "https://immigration.ca/ontario-launches-new-employer-job-offer-demand-skills-stream",
)
IMMIGRATION_CA_MOBILE_WORKERS = _said(
    "OINP updates requirements for hiring mobile workers",
    "https://immigration.ca/oinp-updates-requirements-for-hiring-mobile-workers",
)
IMMIGTORONTO_CREDENTIALS = _said(
    "Ontario eases eligibility criteria for the OINP",
    "https://immigtoronto.com/ontario-eases-eligibility-criteria-for-the-oinp",
)
IMMILIST_MASTERS = _said(
    "Ontario Masters Graduate stream, 19 October 2019",
    "https://immilist.com/immigration-resources/ontario-masters-graduate-stream/",
    _READ,
)
IMMILIST_TRADES = _said(
    "Ontario Skilled Trades stream",
    "https://immilist.com/immigration-resources/ontario-skilled-trades-stream/",
)
KEYAPPLY_FRENCH = _said(
    "OINP: Ontario’s Express Entry French-Speaking Skilled Worker stream",
    "https://keyapply.com/products/oinp-ontario-s-express-entry-french-speaking-skilled-worker-stream-1",
)
LATESTWORLDS_INTAKE = _said(
    "Ontario changes intake for Employer Job Offer streams",
    "https://latestworlds.com/ontario-changes-intake-for-employer-job-offer-streams",
)
LECCE_REDI = _said(
    "Ontario driving rural and northern economic growth through skilled immigration",
    "https://stephenleccempp.ca/post/ontario-driving-rural-and-northern-economic-growth-through-skilled-immigration",
)
LIFECA_FOREIGN_WORKER = _said(
    "Ontario Employer Job Offer: Foreign Worker stream, in Chinese",
    "https://www.lifeca.com/ontario-employer-job-offer-foreign-worker-stream/",
    _READ,
)
LINK2BUILD_REDI = _said(
    "REDI pilot project aims to bring more skilled immigrants to four Ontario rural and northern "
    "regions, January 2025",
    "https://link2build.ca/news/articles/2025/january/redi-pilot-project-aims-to-bring-more-skilled-immigrants-to-four-ontario-rural-and-northern-regions",
)
LOONEYTOONEY_MASTERS = _said(
    "Ontario extends invitations to international Masters graduates for PNP nomination",
    "https://looneytooney.ca/ontario-extends-invitations-to-international-masters-graduates-for-pnp-nomination/",
    _READ,
)
LOONEYTOONEY_PHD = _said(
    "OINP PhD Graduate stream", "https://looneytooney.ca/oinp-phd-graduate-stream/", _READ
)
MAPLENEWS_EXPRESSIONS = _said(
    "Ontario overhauls immigration with new expression of interest system",
    "https://maplenews.org/ontario-overhauls-immigration-with-new-expression-of-interest-system",
)
MAPLENEWS_PHYSICIANS = _said(
    "Self-employed physicians, January 2026", "https://maplenews.org/?p=5804"
)
MAXCANVISA_EXPRESSIONS = _said(
    "OINP opens up expressions of interest for Foreign Worker and International Student streams, "
    "1 May 2021",
    "https://maxcanvisa.com/oinp-opens-up-expressions-of-interest-for-foreign-worker-and-international-student-streams/",
    _READ,
)
MONDAQ_IN_DEMAND = _said(
    "Ontario Immigrant Nominee Program (OINP) launches Employer Job Offer: In-Demand Skills stream",
    "http://mondaq.com/canada/x/621762/general+immigration/Ontario+Immigrant+Nominee+Program+OINP+Launches+Employer+Job+Offer+InDemand+Skills+Stream",
)
MOVING2CANADA_ENTREPRENEUR = _said(
    "Entrepreneur stream suspended and closed", "https://moving2canada.com/?p=3739"
)
MOVING2CANADA_NURSES = _said(
    "OINP changes: nurses and in-demand occupations",
    "https://moving2canada.com/news-and-features/news/immigration/oinp-changes-nurses-and-in-demand-occupations/",
)
PCICI_HUMAN_CAPITAL = _said(
    "Human Capital Priorities stream", "https://pcici.ca/human-capital-priorities-stream/"
)
QUICKVISA_TRADES = _said(
    "Ontario Express Entry Skilled Trades stream",
    "http://www.quickvisa.in/ontario-express-entry-skilled-trades-stream/",
)
RAPID_FOREIGN_WORKER = _said(
    "Foreign Worker stream", "https://rapidimmigration.co.za/foreign-worker-stream"
)
ROYAL_CANADIAN_FUNDS = _said(
    "IRCC updates proof of funds requirement for skilled immigrants in Express Entry",
    "https://royalcanadianimmigration.com/news/ircc-updates-proof-of-funds-requirement-for-skilled-immigrants-in-express-entry",
)
SAAB_TRADES_SUSPENDED = _said(
    "Skilled Trades stream suspended", "https://www.saabimmigration.ca/?p=14639"
)
SCRIBD_ENTREPRENEUR = _said(
    "Ontario slashes Entrepreneur stream investment, updated",
    "https://ro.scribd.com/document/419476511/Ontario-Slashes-Entrepreneur-Stream-Investment-Updated",
)
SEP_HUMAN_CAPITAL = _said(
    "Ontario’s Express Entry Human Capital Priorities stream",
    "https://sepimmigration.ca/post/ontarios-express-entry-human-capital-priorities-stream",
)
SLIDELEGEND_JOB_OFFER = _said(
    "Employer job offer, Ontario immigration",
    "https://slidelegend.com/employer-job-offer-ontario-immigration_5b1ce2927f8b9a764b8b4567.html",
    standing=Standing.DOUBTFUL,
)
SOBIROVS = _said(
    "Ontario Immigrant Nominee Program",
    "https://sobirovs.com/resources/ontario-immigrant-nominee-program/",
)
SPRINGWIND_TRADES = _said(
    "Ontario’s Express Entry Skilled Trades streams, with NOC 2016",
    "https://www.springwindimmigration.ca/pages/services/skilled-worker-immigration/provincial-nominee-programs/ontario-oinp/ontario-s-express-entry-skilled-trades-streams",
    _READ,
)
TA_HUMAN_CAPITAL = _said("OINP Human Capital", "https://taimmigration.com/oinp-human-capital/")
THECANADATIME_TARGETED = _said(
    "OINP introduced significant changes to two of its Express Entry streams",
    "https://thecanadatime.com/oinp-introduced-significant-changes-to-two-of-its-express-entry-streams/",
)
UACANADA = _said("Post 1869866", "https://uacanada.org/post/1869866")
UIMMIGRATE = _said("Post 25139", "https://uimmigrate.ca/?p=25139")
UNAIMMI_TRADES = _said("News 306", "https://preview.unaimmi.com/news/detail/306")
VISAJOURNAL_MASTERS = _said(
    "OINP Masters Graduate stream: process and requirements, April 2022",
    "https://visajournal.com/2022/04/oinp-masters-graduate-stream-process-requirements/",
    _READ,
)
VISAJPCANADA_IN_DEMAND = _said(
    "Employer Job Offer: In-Demand Skills stream",
    "https://en.visajpcanada.com/permanent/pnp/oinp/employer-job-offerin-demand-skills-stream",
)
WANGWEI_GRADUATES = _said(
    "Ontario graduate categories, in Chinese, before expressions of interest",
    "https://www.canada-wangwei.com/%E5%89%AF%E6%9C%AC-%E5%AE%89%E7%9C%81%E7%A0%94%E7%A9%B6%E7%94%9F%E7%B1%BB%E5%88%AB",
    _READ,
)
ZTCANADA_FRENCH = _said(
    "Ontario Express Entry French-Speaking Skilled Worker stream",
    "https://www.ztcanada.com/ontario-express-entry-french-speaking-skilled-worker-stream/",
)
