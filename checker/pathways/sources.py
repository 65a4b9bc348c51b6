"""The addresses that several rules of the former streams cite."""

AMERICANLAW_2011 = "https://www.americanlaw.com/immigrationblog/?m=20110616"
AMICAIMMIGRATION_AMICAIMMIGRATION_CA = "https://amicaimmigration.ca/?p=1033"
APPLYING_PROGRAM_OINP = (
    "https://www.ontario.ca/page/applying-ontario-immigrant-nominee-program-oinp"
)
APPLYING_PROGRAM_OINP_S1 = (
    "https://www.ontario.ca/page/applying-ontario-immigrant-nominee-program-oinp#section-1"
)
APPLYING_PROGRAM_OINP_S2 = (
    "https://www.ontario.ca/page/applying-ontario-immigrant-nominee-program-oinp#section-2"
)
APTECHVISA_ONTARIO_INITIATES_THE_TRANSITION = "https://www.aptechvisa.com/canada-immigration-news/ontario-initiates-the-transition-of-noc-16-to-noc-21"
ASIFCONSULTING_ONTARIO_RULES = "https://asifconsulting.pk/ontario-immigrant-rules/"
BAC_LAC_HUMAN_CAPITAL_PRIORITIES = "https://bac-lac.wayback.archive-it.org/web/20210901124424/https://www.ontario.ca/page/ontarios-express-entry-human-capital-priorities-stream"
BLUECHIPCHOICE_ONTARIO_HTML = "https://bluechipchoice.ca/ontario.html"
BLUEHAWK_MASTERS = "https://www.bluehawkimm.com/oinp-masters-graduate-stream/"
BOKANGIMMIGRATION_GENERAL_8_1 = "https://www.bokangimmigration.com/zh/general-8-1"
BUSINESSGEEKS_ONTARIO_INVITED_11_BUSINESS_CA = "https://businessgeeks.ca/2023/08/09/ontario-invited-11-business-candidates-under-the-entrepreneur-stream/"
CANADA_CANADIAN_EXPERIENCE_CLASS_HTML = "https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/who-can-apply/canadian-experience-class.html"
CANADA_FEDERAL_SKILLED_WORKERS_HTML = "https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/who-can-apply/federal-skilled-workers.html"
CANADA_WANGWEI = "https://www.canada-wangwei.com/%E5%89%AF%E6%9C%AC-%E5%AE%89%E7%9C%81%E7%A0%94%E7%A9%B6%E7%94%9F%E7%B1%BB%E5%88%AB"
CICNEWS_MASTERS_2021 = (
    "https://cicnews.com/2021/09/ontario-pnp-invites-masters-and-phd-grads-0919159.html/amp"
)
CICNEWS_MORE_EXPRESS_ENTRY_LINKED_DRAWS_WITH = "https://cicnews.com/2018/09/more-express-entry-linked-draws-with-crs-under-400-possible-ontario-government-says-0911179.html"
CICNEWS_ONTARIO_LAUNCHES_NEW_EXPRESS_ENTRY_F = "https://www.cicnews.com/2017/05/ontario-launches-new-express-entry-stream-for-tradespersons-059204.html?noamp=mobile"
DOCUMENT_CHECKLISTS = "https://www.ontario.ca/document/oinp-document-checklists"
DOCUMENT_CHECKLISTS_S0 = "https://www.ontario.ca/document/oinp-document-checklists#section-0"
DOCUMENT_TRANSLATION_AND_NOTARIZATION = "https://www.ontario.ca/document/oinp-document-checklists/oinp-document-translation-and-notarization"
DOCUMENT_TRANSLATION_AND_NOTARIZATION_S0 = "https://www.ontario.ca/document/oinp-document-checklists/oinp-document-translation-and-notarization#section-0"
EN_JOB_OFFERIN_DEMAND_SKILLS = (
    "https://en.visajpcanada.com/permanent/pnp/oinp/employer-job-offerin-demand-skills-stream"
)
EXPRESS_ENTRY_NOTIFICATIONS_INTEREST_S0 = (
    "https://www.ontario.ca/page/oinp-express-entry-notifications-interest#section-0"
)
EXPRESS_ENTRY_NOTIFICATIONS_INTEREST_S1 = (
    "https://www.ontario.ca/page/oinp-express-entry-notifications-interest#section-1"
)
EXPRESS_ENTRY_NOTIFICATIONS_INTEREST_S2 = (
    "https://www.ontario.ca/page/oinp-express-entry-notifications-interest#section-2"
)
EXPRESS_ENTRY_NOTIFICATIONS_INTEREST_S7 = (
    "https://www.ontario.ca/page/oinp-express-entry-notifications-interest#section-7"
)
FCGVISA_2018 = "http://bbs.fcgvisa.com/t/topic/28188"
FCGVISA_2019 = "https://bbs.fcgvisa.com/t/topic/30887"
FLEETSAFETYCOUNCIL = "https://fleetsafetycouncil.com/2022/02/14/new-regulatory-amendment-ontario-immigrant-nominee-programs-employer-job-offer/"
FRENCH_SPEAKING_SKILLED_WORKER_CHECKLIST_S5 = "https://www.ontario.ca/document/oinp-document-checklists/ontarios-express-entry-french-speaking-skilled-worker-stream-applicant-checklist#section-5"
FRENCH_SPEAKING_SKILLED_WORKER_CHECKLIST_S6 = "https://www.ontario.ca/document/oinp-document-checklists/ontarios-express-entry-french-speaking-skilled-worker-stream-applicant-checklist#section-6"
FRENCH_SPEAKING_SKILLED_WORKER_CHECKLIST_S8 = "https://www.ontario.ca/document/oinp-document-checklists/ontarios-express-entry-french-speaking-skilled-worker-stream-applicant-checklist#section-8"
FSSCANADA_2020 = "https://fsscanadaimmigration.com/oinp-now-open-for-employer-job-offer-international-student-stream/"
FUTUREISONTARIO_ELIGIBILITY = "https://futureisontario.com/eligibility/"
GLOBALGATEWAYS_35 = "http://globalgateways.co.in/visa/page/35/"
GO4VISA_2 = "https://go4visa.com/2023/08/31/oinp-employer-job-offer-foreign-worker-stream/2/?amp=1"
GO4VISA_3 = "https://go4visa.com/2021/06/22/oinp-entrepreneur-stream/3/"
GO4VISA_3_2 = (
    "https://go4visa.com/2023/08/31/oinp-employer-job-offer-foreign-worker-stream/3/?amp=1"
)
GO4VISA_4 = (
    "https://go4visa.com/2021/06/22/ontarios-express-entry-human-capital-priorities-stream/4/"
)
HELLOCA_GENERAL = "https://helloca.net/oinp-general-category/"
HOW_USE_EMPLOYER_PORTAL_PROGRAM = (
    "https://www.ontario.ca/page/how-use-employer-portal-ontario-immigrant-nominee-program"
)
HOW_USE_E_FILING_PORTAL = "https://www.ontario.ca/page/how-use-oinp-e-filing-portal"
HOW_USE_E_FILING_PORTAL_S1 = "https://www.ontario.ca/page/how-use-oinp-e-filing-portal#section-1"
HUMAN_CAPITAL_PRIORITIES = (
    "https://www.ontario.ca/page/ontarios-express-entry-human-capital-priorities-stream"
)
HUMAN_CAPITAL_PRIORITIES_CHECKLIST_S12 = "https://www.ontario.ca/document/oinp-document-checklists/ontarios-express-entry-human-capital-priorities-stream-applicant-checklist#section-12"
HUMAN_CAPITAL_PRIORITIES_CHECKLIST_S5 = "https://www.ontario.ca/document/oinp-document-checklists/ontarios-express-entry-human-capital-priorities-stream-applicant-checklist#section-5"
HUMAN_CAPITAL_PRIORITIES_CHECKLIST_S6 = "https://www.ontario.ca/document/oinp-document-checklists/ontarios-express-entry-human-capital-priorities-stream-applicant-checklist#section-6"
HUMAN_CAPITAL_PRIORITIES_CHECKLIST_S8 = "https://www.ontario.ca/document/oinp-document-checklists/ontarios-express-entry-human-capital-priorities-stream-applicant-checklist#section-8"
IMMIGRATION_ONTARIO_ENTREPRENEUR_OES_ONTARIO = (
    "https://www.immigration.ca/fr/ontario-entrepreneur-stream-oes-ontario-nominee-program"
)
IMMIGRATION_ONTARIO_LAUNCHES_NEW_JOB_OFFER_D = (
    "https://immigration.ca/ontario-launches-new-employer-job-offer-demand-skills-stream"
)
IMMIGRATION_UPDATES_REQUIREMENTS_FOR_HIRING = (
    "https://immigration.ca/oinp-updates-requirements-for-hiring-mobile-workers"
)
IMMILIST_MASTERS = "https://immilist.com/immigration-resources/ontario-masters-graduate-stream/"
IMMILIST_ONTARIO_SKILLED_TRADES = (
    "https://immilist.com/immigration-resources/ontario-skilled-trades-stream/"
)
INFO_5Y1_422_17 = "https://info.5y1.org/canadian-citizen-and-immigration-website_1_df3ff5.html"
INVITATIONS_APPLY = (
    "https://www.ontario.ca/page/ontario-immigrant-nominee-program-oinp-invitations-apply"
)
JOB_OFFERS_EMPLOYER_CHECKLIST = "https://www.ontario.ca/document/oinp-document-checklists/employer-job-offer-streams-employer-checklist"
JOB_OFFERS_EMPLOYER_GUIDE = (
    "https://www.ontario.ca/page/oinp-employer-job-offer-streams-employer-guide"
)
JOB_OFFER_DEMAND_SKILLS = "https://www.ontario.ca/page/oinp-employer-job-offer-demand-skills-stream"
JOB_OFFER_DEMAND_SKILLS_CHECKLIST = "https://www.ontario.ca/document/oinp-document-checklists/employer-job-offer-demand-skills-stream-applicant-checklist"
JOB_OFFER_FOREIGN_WORKER = (
    "https://www.ontario.ca/page/oinp-employer-job-offer-foreign-worker-stream"
)
JOB_OFFER_FOREIGN_WORKER_CHECKLIST = "https://www.ontario.ca/document/oinp-document-checklists/employer-job-offer-foreign-worker-stream-applicant-checklist"
JOB_OFFER_FOREIGN_WORKER_PHYSICIANS = (
    "https://www.ontario.ca/page/oinp-employer-job-offer-foreign-worker-stream#physicians"
)
JOB_OFFER_FOREIGN_WORKER_S2 = (
    "https://www.ontario.ca/page/oinp-employer-job-offer-foreign-worker-stream#section-2"
)
JOB_OFFER_INTERNATIONAL_STUDENT = (
    "https://www.ontario.ca/page/oinp-employer-job-offer-international-student-stream"
)
JOB_OFFER_INTERNATIONAL_STUDENT_CHECKLIST = "https://www.ontario.ca/document/oinp-document-checklists/employer-job-offer-international-student-stream-applicant-checklist"
KEYAPPLY_ONTARIO_S_EXPRESS_ENTRY_FRENCH_SPEA = "https://keyapply.com/products/oinp-ontario-s-express-entry-french-speaking-skilled-worker-stream-1"
LAND2AIR_SKILLED_TRADES = "https://land2air.ca/ontarios-express-entry-skilled-trades-stream/"
LIFECA_FOREIGN_WORKER = "https://www.lifeca.com/ontario-employer-job-offer-foreign-worker-stream/"
LOONEYTOONEY_MASTERS = "https://looneytooney.ca/ontario-extends-invitations-to-international-masters-graduates-for-pnp-nomination/"
LOONEYTOONEY_PHD = "https://looneytooney.ca/oinp-phd-graduate-stream/"
MAPLENEWS_ONTARIO_OVERHAULS_IMMIGRATION_WITH = (
    "https://maplenews.org/ontario-overhauls-immigration-with-new-expression-of-interest-system"
)
MASTERS_GRADUATE_CHECKLIST_S10 = "https://www.ontario.ca/document/oinp-document-checklists/masters-graduate-stream-applicant-checklist#section-10"
MASTERS_GRADUATE_CHECKLIST_S6 = "https://www.ontario.ca/document/oinp-document-checklists/masters-graduate-stream-applicant-checklist#section-6"
MASTERS_GRADUATE_S2 = "https://www.ontario.ca/page/oinp-masters-graduate-stream#section-2"
MAXCANVISA_2021 = "https://maxcanvisa.com/oinp-opens-up-expressions-of-interest-for-foreign-worker-and-international-student-streams/"
MONDAQ_LAUNCHES_JOB_OFFER_INDEMAND_SKILLS = "http://mondaq.com/canada/x/621762/general+immigration/Ontario+Immigrant+Nominee+Program+OINP+Launches+Employer+Job+Offer+InDemand+Skills+Stream"
MOVING2CANADA_CHANGES_NURSES_AND_IN_DEMAND_O = "https://moving2canada.com/news-and-features/news/immigration/oinp-changes-nurses-and-in-demand-occupations/"
MOVING2CANADA_MOVING2CANADA_COM = "https://moving2canada.com/?p=3739"
ONTARIOCANADA_VIEW_DO = "https://www.ontariocanada.com/registry/view.do?postingId=29187&language=en"
ONTARIOCANADA_VIEW_DO_2 = (
    "https://www.ontariocanada.com/registry/view.do?postingId=37026&language=en"
)
ONTARIOCANADA_VIEW_DO_2_2 = (
    "https://www.ontariocanada.com/registry/view.do?postingId=42427&language=en"
)
ONTARIOIMMIGRATION_OI_PNPJOB_WHO_HTML = "http://www.ontarioimmigration.ca/en/pnp/OI_PNPJOB_WHO.html"
ONTARIOIMMIGRATION_OI_PNPSTUDENTS_HTML = (
    "http://www.ontarioimmigration.ca/en/pnp/OI_PNPSTUDENTS.html"
)
ONTARIOIMMIGRATION_OI_PNPSTUDENTS_MASTERS_WH = (
    "http://www.ontarioimmigration.ca/en/pnp/OI_PNPSTUDENTS_MASTERS_WHO.html"
)
PCICI_HUMAN_CAPITAL_PRIORITIES = "https://pcici.ca/human-capital-priorities-stream/"
PHD_GRADUATE_CHECKLIST_S0 = "https://www.ontario.ca/document/oinp-document-checklists/phd-graduate-stream-applicant-checklist#section-0"
PHD_GRADUATE_S2 = "https://www.ontario.ca/page/oinp-phd-graduate-stream#section-2"
PREVIEW_306 = "https://preview.unaimmi.com/news/detail/306"
PROGRAM_EXPRESSION_INTEREST_SYSTEMS_S1 = "https://www.ontario.ca/page/ontario-immigrant-nominee-program-expression-interest-system-streams#section-1"
PROGRAM_EXPRESSION_INTEREST_SYSTEMS_S2 = "https://www.ontario.ca/page/ontario-immigrant-nominee-program-expression-interest-system-streams#section-2"
PROGRAM_EXPRESSION_INTEREST_SYSTEMS_S5 = "https://www.ontario.ca/page/ontario-immigrant-nominee-program-expression-interest-system-streams#section-5"
QUICKVISA_ONTARIO_EXPRESS_ENTRY_SKILLED_TRAD = (
    "http://www.quickvisa.in/ontario-express-entry-skilled-trades-stream/"
)
RAPIDIMMIGRATION_FOREIGN_WORKER = "https://rapidimmigration.co.za/foreign-worker-stream"
REGISTER_EXPRESSION_INTEREST_PROGRAM = (
    "https://www.ontario.ca/page/register-expression-interest-ontario-immigrant-nominee-program"
)
REG_170422_BK9 = "https://www.ontario.ca/laws/regulation/170422#BK9"
REG_18248 = "http://www.ontario.ca/laws/regulation/r18248"
REG_19243 = "https://ontario.ca/laws/regulation/R19243"
REG_20329 = "https://www.ontario.ca/laws/regulation/R20329"
REG_21191 = "https://www.ontario.ca/laws/regulation/r21191"
REG_22528 = "https://www.ontario.ca/laws/regulation/r22528"
REG_24439 = "https://www.ontario.ca/laws/regulation/r24439"
REG_26047 = "http://www.ontario.ca/laws/regulation/r26047"
REG_26204 = "https://www.ontario.ca/laws/regulation/r26204"
REPRESENTATIVES_S2 = "https://www.ontario.ca/page/oinp-representatives#section-2"
RO_ONTARIO_SLASHES_ENTREPRENEUR_INVESTMENT_U = "https://ro.scribd.com/document/419476511/Ontario-Slashes-Entrepreneur-Stream-Investment-Updated"
SEPIMMIGRATION_HUMAN_CAPITAL_PRIORITIES = (
    "https://sepimmigration.ca/post/ontarios-express-entry-human-capital-priorities-stream"
)
SKILLED_TRADES_CHECKLIST_S0 = "https://www.ontario.ca/document/oinp-document-checklists/ontarios-express-entry-skilled-trades-stream-applicant-checklist#section-0"
SKILLED_TRADES_CHECKLIST_S4 = "https://www.ontario.ca/document/oinp-document-checklists/ontarios-express-entry-skilled-trades-stream-applicant-checklist#section-4"
SKILLED_TRADES_CHECKLIST_S5 = "https://www.ontario.ca/document/oinp-document-checklists/ontarios-express-entry-skilled-trades-stream-applicant-checklist#section-5"
SKILLED_TRADES_CHECKLIST_S6 = "https://www.ontario.ca/document/oinp-document-checklists/ontarios-express-entry-skilled-trades-stream-applicant-checklist#section-6"
SKILLED_TRADES_CHECKLIST_S8 = "https://www.ontario.ca/document/oinp-document-checklists/ontarios-express-entry-skilled-trades-stream-applicant-checklist#section-8"
SLIDELEGEND_JOB_OFFER_ONTARIO_IMMIGRATION_5B = (
    "https://slidelegend.com/employer-job-offer-ontario-immigration_5b1ce2927f8b9a764b8b4567.html"
)
SOBIROVS_PROGRAM = "https://sobirovs.com/resources/ontario-immigrant-nominee-program/"
SPRINGWIND_TRADES = "https://www.springwindimmigration.ca/pages/services/skilled-worker-immigration/provincial-nominee-programs/ontario-oinp/ontario-s-express-entry-skilled-trades-streams"
STEPHENLECCEMPP_ONTARIO_DRIVING_RURAL_AND_NO = "https://stephenleccempp.ca/post/ontario-driving-rural-and-northern-economic-growth-through-skilled-immigration"
TAIMMIGRATION_HUMAN_CAPITAL = "https://taimmigration.com/oinp-human-capital/"
THECANADATIME_INTRODUCED_SIGNIFICANT_CHANGES = "https://thecanadatime.com/oinp-introduced-significant-changes-to-two-of-its-express-entry-streams/"
UACANADA_1869866 = "https://uacanada.org/post/1869866"
UPDATES_2015_S5 = (
    "https://www.ontario.ca/page/2015-ontario-immigrant-nominee-program-updates#section-5"
)
UPDATES_2016 = "https://www.ontario.ca/page/2016-ontario-immigrant-nominee-program-updates"
UPDATES_2016_S0 = (
    "https://www.ontario.ca/page/2016-ontario-immigrant-nominee-program-updates#section-0"
)
UPDATES_2016_S3 = (
    "https://www.ontario.ca/page/2016-ontario-immigrant-nominee-program-updates#section-3"
)
UPDATES_2016_S6 = (
    "https://www.ontario.ca/page/2016-ontario-immigrant-nominee-program-updates#section-6"
)
UPDATES_2017 = "https://www.ontario.ca/page/2017-ontario-immigrant-nominee-program-updates"
UPDATES_2017_S1 = (
    "https://www.ontario.ca/page/2017-ontario-immigrant-nominee-program-updates#section-1"
)
UPDATES_2017_S10 = (
    "https://www.ontario.ca/page/2017-ontario-immigrant-nominee-program-updates#section-10"
)
UPDATES_2017_S6 = (
    "https://www.ontario.ca/page/2017-ontario-immigrant-nominee-program-updates#section-6"
)
UPDATES_2017_S7 = (
    "https://www.ontario.ca/page/2017-ontario-immigrant-nominee-program-updates#section-7"
)
UPDATES_2018 = "https://www.ontario.ca/page/2018-ontario-immigrant-nominee-program-updates"
UPDATES_2018_S0 = (
    "https://www.ontario.ca/page/2018-ontario-immigrant-nominee-program-updates#section-0"
)
UPDATES_2019 = "https://www.ontario.ca/page/2019-ontario-immigrant-nominee-program-updates"
UPDATES_2019_S0 = (
    "https://www.ontario.ca/page/2019-ontario-immigrant-nominee-program-updates#section-0"
)
UPDATES_2019_S1 = (
    "https://www.ontario.ca/page/2019-ontario-immigrant-nominee-program-updates#section-1"
)
UPDATES_2019_S5 = (
    "https://www.ontario.ca/page/2019-ontario-immigrant-nominee-program-updates#section-5"
)
UPDATES_2020 = "https://www.ontario.ca/page/2020-ontario-immigrant-nominee-program-updates"
UPDATES_2021 = "https://www.ontario.ca/page/2021-ontario-immigrant-nominee-program-updates"
UPDATES_2021_S10 = (
    "https://www.ontario.ca/page/2021-ontario-immigrant-nominee-program-updates#section-10"
)
UPDATES_2021_S3 = (
    "https://www.ontario.ca/page/2021-ontario-immigrant-nominee-program-updates#section-3"
)
UPDATES_2021_S4 = (
    "https://www.ontario.ca/page/2021-ontario-immigrant-nominee-program-updates#section-4"
)
UPDATES_2021_S7 = (
    "https://www.ontario.ca/page/2021-ontario-immigrant-nominee-program-updates#section-7"
)
UPDATES_2021_S8 = (
    "https://www.ontario.ca/page/2021-ontario-immigrant-nominee-program-updates#section-8"
)
UPDATES_2024 = "https://www.ontario.ca/page/2024-ontario-immigrant-nominee-program-updates"
UPDATES_2025 = "https://www.ontario.ca/page/2025-ontario-immigrant-nominee-program-updates"
UPDATES_2025_AUGUST28_1 = (
    "https://www.ontario.ca/page/2025-ontario-immigrant-nominee-program-updates#august28-1"
)
UPDATES_2025_DECEMBER10_1 = (
    "https://www.ontario.ca/page/2025-ontario-immigrant-nominee-program-updates#December10-1"
)
UPDATES_2025_JANUARY17_0 = (
    "https://www.ontario.ca/page/2025-ontario-immigrant-nominee-program-updates#january17-0"
)
UPDATES_2025_JANUARY28_0 = (
    "https://www.ontario.ca/page/2025-ontario-immigrant-nominee-program-updates#january28-0"
)
UPDATES_2025_JANUARY28_1 = (
    "https://www.ontario.ca/page/2025-ontario-immigrant-nominee-program-updates#january28-1"
)
UPDATES_2025_JULY2_0 = (
    "https://www.ontario.ca/page/2025-ontario-immigrant-nominee-program-updates#july2-0"
)
UPDATES_2025_JUNE12_0 = (
    "https://www.ontario.ca/page/2025-ontario-immigrant-nominee-program-updates#june12-0"
)
UPDATES_2025_JUNE3_0 = (
    "https://www.ontario.ca/page/2025-ontario-immigrant-nominee-program-updates#june3-0"
)
UPDATES_2025_JUNE3_2 = (
    "https://www.ontario.ca/page/2025-ontario-immigrant-nominee-program-updates#june3-2"
)
UPDATES_2025_JUNE6_0 = (
    "https://www.ontario.ca/page/2025-ontario-immigrant-nominee-program-updates#june6-0"
)
UPDATES_2025_OCTOBER21_0 = (
    "https://www.ontario.ca/page/2025-ontario-immigrant-nominee-program-updates#october21-0"
)
UPDATES_2025_OCTOBER31_0 = (
    "https://www.ontario.ca/page/2025-ontario-immigrant-nominee-program-updates#october31-0"
)
UPDATES_2025_OCTOBER9_1 = (
    "https://www.ontario.ca/page/2025-ontario-immigrant-nominee-program-updates#october9-1"
)
UPDATES_2026 = "https://www.ontario.ca/page/2026-ontario-immigrant-nominee-program-updates"
UPDATES_2026_2026_06_26_ONTARIO_IMMIGRANT_NOMINEE_PROGRAM_RE = "https://www.ontario.ca/page/2026-ontario-immigrant-nominee-program-updates#2026-06-26-ontario-immigrant-nominee-program-redesign-phase-1"
UPDATES_2026_APRIL22_0 = (
    "https://www.ontario.ca/page/2026-ontario-immigrant-nominee-program-updates#april22-0"
)
UPDATES_2026_APRIL8_2 = (
    "https://www.ontario.ca/page/2026-ontario-immigrant-nominee-program-updates#april8-2"
)
UPDATES_2026_FEBRUARY2_1 = (
    "https://www.ontario.ca/page/2026-ontario-immigrant-nominee-program-updates#february2-1"
)
UPDATES_2026_JANUARY5_0 = (
    "https://www.ontario.ca/page/2026-ontario-immigrant-nominee-program-updates#january5-0"
)
UPDATES_2026_MARCH16_0 = (
    "https://www.ontario.ca/page/2026-ontario-immigrant-nominee-program-updates#march16-0"
)
UPDATES_2026_MARCH18_1 = (
    "https://www.ontario.ca/page/2026-ontario-immigrant-nominee-program-updates#march18-1"
)
UPDATES_2026_MARCH18_2 = (
    "https://www.ontario.ca/page/2026-ontario-immigrant-nominee-program-updates#march18-2"
)
UPDATES_2026_MAY29_0 = (
    "https://www.ontario.ca/page/2026-ontario-immigrant-nominee-program-updates#may29-0"
)
USING_REPRESENTATIVE_APPLY_PROGRAM = (
    "https://www.ontario.ca/page/using-representative-apply-ontario-immigrant-nominee-program"
)
VERYVISA_55 = "https://bbs.veryvisa.com/t/oinp-employer-job-offer-foreign-worker-stream-applicant-requirements/55"
VERYVISA_56 = "https://bbs.veryvisa.com/t/employer-requirements/56"
VERYVISA_82 = "https://bbs.veryvisa.com/t/topic/82"
VISAJOURNAL_MASTERS = (
    "https://visajournal.com/2022/04/oinp-masters-graduate-stream-process-requirements/"
)
