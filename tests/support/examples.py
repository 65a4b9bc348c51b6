"""How many examples a property takes, in proportion to the profile: one option makes all quicker."""

from hypothesis import settings


def _of_the_profile(share: float) -> settings:
    return settings(max_examples=round(share * settings().max_examples))


# Where one example is hundreds of checks, or a picture.
FEW = _of_the_profile(0.4)
# Where one is cheap, and what matters is rare.
MANY = _of_the_profile(4)
