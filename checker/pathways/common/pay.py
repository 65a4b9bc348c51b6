"""What the job-offer streams ask the offer to pay."""

from checker import questions as q
from checker.base.period import READ, days
from checker.rules.common_rule import CommonRule
from checker.rules.comparisons import NotLess
from checker.rules.expressions import AllOf, Informational, Is, When
from checker.rules.lookups import OntarioFigure, WageReaches, median_wage

WAGE_MEDIAN = CommonRule(
    title="Wage: median",
    says=(
        "The offered hourly wage must be at or above the median for that NOC in the Ontario region "
        "where the person will work (Job Bank)."
    ),
    test=WageReaches(q.OFFER_WAGE, q.OFFER_NOC, q.OFFER_REGION, median_wage),
    in_force=days("2018-01-01", "2026-06-24", earlier=True),
    note=(
        "Which Job Bank edition counts is not on the pages. The release that was current on the "
        "day is used; for days before the oldest one at hand the level is not known."
    ),
)

WAGE_UNION_EXCEPTION = CommonRule(
    title="Wage: union exception",
    says=(
        "No wage level is tested when a collective agreement between the employer and a union sets "
        "the pay."
    ),
    test=Is(q.UNIONIZED),
    in_force=days("2019-12-31", "2026-06-24", earlier=True),
    note=(
        "The stream page lifts the present-pay test as well; the employer guide and the portal "
        "guide name the wage levels only. The employer uploads the wage part of the agreement if "
        "the pay is under the level."
    ),
)

WAGE_NOT_BELOW_PRESENT_PAY = CommonRule(
    title="Wage: not below present pay",
    says=(
        "If the person already works in the position, the offer may not pay less than the employer "
        "pays today; this comes on top of the wage level."
    ),
    test=When(
        AllOf((Is(q.IN_POSITION), Is(q.UNIONIZED, False))), NotLess(q.OFFER_WAGE, q.CURRENT_WAGE)
    ),
    in_force=days("2017-12-31", "2026-06-24", earlier=True),
)

WAGE_WHAT_COUNTS = CommonRule(
    title="Wage: what counts",
    says=(
        "Only base hourly pay counts; piece work, bonuses, commissions, vacation pay and non-cash "
        "benefits do not. From a yearly salary: take off bonuses and discretionary benefits, "
        "divide by the weeks of work in the year (usually 52), then by the weekly hours."
    ),
    test=Informational(),
    in_force=days("2016-03-04", "2026-06-24", earlier=True),
    note="The exclusions were already published on 4 March 2016.",
)

WAGE_REGION_WITHOUT_A_FIGURE = CommonRule(
    title="Wage: region without a figure",
    says=(
        "If Job Bank prints no wage for the region where the person will work or report to work, "
        "the Ontario-wide figure is used."
    ),
    test=OntarioFigure(q.OFFER_NOC, q.OFFER_REGION),
    in_force=days("2026-05-29", "2026-06-24", earlier=True, basis=READ),
    note="First day not found.",
)
