"""The direction of an indicator where no column states it: what the officer's own percentage and the words of its name tell."""

import re

from figures import CAP
from texts import decimals, number

MINIMIZE = {"minimal", "minimize", "minimum", "lower is better", "turun", "down"}
# Words of the names in these workbooks after which less is better.
LESS = re.compile(r"prevalensi|stunting|(?<!tepat )waktu|kemiskinan|miskin(?! penerima)|kematian|kerusakan|temuan(?!.*tindak)|pelanggaran|pengangguran", re.I)
HALF_POINT = 0.5


def by_percentage(target, actual, printed):
    """True for less is better where only that formula gives the printed percentage; None where both or neither do.

    To half a point; where both come as near as that, to the digits that are printed.
    """
    planned, reached, shown = number(target), number(actual), number(printed)
    if planned is None or planned <= 0 or reached is None or shown is None or (isinstance(target, str) and "-" in target):
        return None
    results = {False: (reached / planned,), True: ((2 * planned - reached) / planned, planned / reached if reached else 0.0)}
    for near in (HALF_POINT, 0.5 * 10 ** -decimals(printed)):
        fit = [less for less, ratios in results.items() if any(abs(100 * one - shown) <= near + 1e-9 for ratio in ratios for one in (ratio, min(CAP, ratio)))]
        if len(fit) < 2:
            return fit[0] if fit else None
    return None


def direction(said, name, target, actual, printed):
    """Whether less is better, and whether the percentage alone has proven it.

    A percentage by the everyday formula is no word against a name that asks for less: there the formula is the slip.
    """
    if said:
        return said in MINIMIZE, False
    named = bool(LESS.search(name))
    proven = by_percentage(target, actual, printed)
    if proven is None or (named and not proven):
        return named, False
    return proven, True
