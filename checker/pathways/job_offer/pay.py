"""What every job offer must pay."""

from checker import questions as q
from checker.base.citation import Citation
from checker.base.period import READ, days
from checker.rules.comparisons import NotLess
from checker.rules.expressions import AllOf, Informational, Is, When
from checker.rules.lookups import OntarioFigure, WageReaches, median_wage
from checker.rules.rule import Rule


def wage_median(id_: str, citation: Citation) -> Rule:
    """Ask for a wage at or above the median."""
    return Rule(
        id_,
        "Wage: median",
        "The offered hourly wage must be at or above the median for that NOC in the Ontario "
        "region where the person will work (Job Bank).",
        WageReaches(q.OFFER_WAGE, q.OFFER_NOC, q.OFFER_REGION, median_wage),
        days("2018-01-01", "2026-06-24", earlier=True),
        citation,
        "Which Job Bank edition counts is not on the pages. The release that was current on the day is "
        "used; for days before the oldest one at hand the level is not known.",
    )


def wage_union_exception(id_: str, citation: Citation) -> Rule:
    """Set the wage level aside where a collective agreement sets the pay."""
    return Rule(
        id_,
        "Wage: union exception",
        "No wage level is tested when a collective agreement between the employer and a union "
        "sets the pay.",
        Is(q.UNIONIZED),
        days("2019-12-31", "2026-06-24", earlier=True),
        citation,
        "The stream page lifts the present-pay test as well; the employer guide and the portal "
        "guide name the wage levels only. The employer uploads the wage part of the agreement if "
        "the pay is under the level.",
    )


def wage_not_below_present_pay(id_: str, citation: Citation, note: str = "") -> Rule:
    """Ask that the offer pays no less than the present job; lifted by a collective agreement."""
    return Rule(
        id_,
        "Wage: not below present pay",
        "If the person already works in the position, the offer may not pay less than the "
        "employer pays today; this comes on top of the wage level.",
        When(
            AllOf((Is(q.IN_POSITION), Is(q.UNIONIZED, False))),
            NotLess(q.OFFER_WAGE, q.CURRENT_WAGE),
        ),
        days("2017-12-31", "2026-06-24", earlier=True),
        citation,
        note,
    )


def wage_what_counts(id_: str, citation: Citation) -> Rule:
    """Show which pay counts."""
    return Rule(
        id_,
        "Wage: what counts",
        "Only base hourly pay counts; piece work, bonuses, commissions, vacation pay and non-cash "
        "benefits do not. From a yearly salary: take off bonuses and discretionary benefits, "
        "divide by the weeks of work in the year (usually 52), then by the weekly hours.",
        Informational(),
        days("2016-03-04", "2026-06-24", earlier=True),
        citation,
        "The exclusions were already published on 4 March 2016.",
    )


def wage_region_without_a_figure(
    id_: str, citation: Citation, *, since: str = "2026-05-29"
) -> Rule:
    """Fall back on the figure of all Ontario."""
    return Rule(
        id_,
        "Wage: region without a figure",
        "If Job Bank prints no wage for the region where the person will work or report to work, "
        "the Ontario-wide figure is used.",
        OntarioFigure(q.OFFER_NOC, q.OFFER_REGION),
        days(since, "2026-06-24", earlier=True, basis=READ),
        citation,
        "First day not found.",
    )
