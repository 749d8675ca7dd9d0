"""The rules of attainment; shares no code with Kinerja."""

from texts import bounds, number

CAP = 1.2
SAKIP = {"AA": 7, "A": 6, "BB": 5, "B": 4, "CC": 3, "C": 2, "D": 1}
BPK = {"WTP": 5, "WTP-DPP": 4, "WDP": 3, "TW": 2, "TMP": 1}
YES_NO = {"YA": 1, "ADA": 1, "TIDAK": 0, "BELUM": 0}


def attainment(target, actual, minimize):
    level = lambda text, scale: scale.get(str(text).strip().upper())
    for scale in (BPK, SAKIP, YES_NO):
        promised, received = level(target, scale), level(actual, scale)
        if promised is not None and received is not None:
            return min(1.0, received / promised) if promised > 0 else None
    span = bounds(target)
    reached = number(actual)
    if reached is None:
        return None
    if span:
        low, high = span
        if low <= reached <= high:
            return 1.0
        planned = high if reached > high else low
    else:
        planned = number(target)
    if planned is None or planned < 0:
        return None
    if planned == 0:
        return (1.0 if reached == 0 else 0.0) if minimize else None
    return max(0.0, (2 * planned - reached) / planned) if minimize else reached / planned


def mean(pairs):
    weight = sum(w for w, _ in pairs)
    return sum(w * v for w, v in pairs) / weight if weight > 0 else None


class Found:
    def __init__(self):
        self.compared = 0
        self.differences = []

    def same(self, what, ours, theirs):
        self.compared += 1
        if ours is None or theirs is None:
            if ours is not theirs:
                self.differences.append(f"{what}: {ours} here, {theirs} printed")
        elif isinstance(ours, str) or isinstance(theirs, str):
            if ours != theirs:
                self.differences.append(f"{what}: {ours} here, {theirs} printed")
        elif abs(ours - theirs) > 1e-12 * max(1, abs(ours)):
            self.differences.append(f"{what}: {ours!r} here, {theirs!r} printed")
