"""Where the columns of each workbook stand, written down by hand: nothing is guessed here, and nothing taken from Kinerja."""

UNITS = (("Dinkes", 14), ("Disdik", 12), ("DPUPR", 11), ("Dinsos", 10), ("DPMPTSP", 11), ("BKPSDM", 10))

KPIS = {
    "kota.xlsx": [
        dict(sheet="Kinerja 2025", rows=(6, 29), objective="B", name="C", unit="D", polarity="E", weight="F", target="G", actual="H", owner="I"),
    ],
    "kabupaten.xlsx": [
        dict(
            sheet="IKU 2025", rows=(6, 45), perspective="B", objective="C", name="E", unit="F", polarity="G", weight="H", baseline="I",
            target="J", actual="K", stated="L", code="M", program="N", owner="O", method="P", source="Q",
        ),
    ],
    "council.xlsx": [
        dict(sheet="Measures", rows=(5, 16), objective="B", name="C", unit="D", polarity="E", baseline="F", target="G", actual="H", code="I", owner="J"),
    ],
    "dinas-tpp.xlsx": [
        dict(sheet="Perjanjian Kinerja", rows=(6, 17), objective="B", name="C", unit="D", polarity="E", target="F", actual="G", owner="H", method="I", source="J"),
    ],
    "iku-triwulan-dijawab.xlsx": [
        dict(
            sheet="IKU per Triwulan", rows=(8, 26), perspective="B", objective="C", name="D", unit="E", polarity="F", owner="G", target="L", actual="M",
            parts=[("H", "I"), ("J", "K"), ("L", "M"), ("N", "O")],
        ),
        dict(sheet="Evaluasi Renja", rows=(7, 12), code="A", program="B", name="C", unit="D", target="E", actual="K"),
    ],
    "perangkat-daerah.xlsx": [
        dict(sheet=sheet, rows=(6, last), perspective="B", objective="C", name="D", unit="E", weight="F", target="G", actual="H", of=sheet)
        for sheet, last in UNITS
    ],
}

# The perspective of an objective, where a table of strategy states it.
STRATEGY = {"kota.xlsx": ("Strategi", (6, 19), "D", "C")}

# Objectives of the vision and mission.
OBJECTIVES = {"kota.xlsx": ("Strategi", "D", (6, 19)), "kabupaten.xlsx": ("Visi Misi", "D", (6, 21))}

# Sheet, first row, then the columns of code, name, budget, spending.
BUDGETS = {
    "kabupaten.xlsx": ("APBD 2025", 6, "A", "B", "C", "D"),
    "council.xlsx": ("Budget", 5, "A", "B", "C", "D"),
    "dinas-tpp.xlsx": ("Realisasi Belanja", 6, "A", "B", "C", "D"),
    "perangkat-daerah.xlsx": ("Belanja", 6, "A", "B", "C", "D"),
    "iku-triwulan-dijawab.xlsx": ("Evaluasi Renja", 7, "A", "B", "F", ("H", "J", "L")),
}

# The column of a budget in which the share that was spent is printed, and what it counts 100 % as.
PRINTED_SHARES = {"kabupaten.xlsx": ("E", 1), "dinas-tpp.xlsx": ("E", 100)}

# Share of the budget year that its title says has passed: December and a year's outturn, November, the third quarter.
ELAPSED = {"kabupaten.xlsx": 1, "council.xlsx": 1, "dinas-tpp.xlsx": 11 / 12, "perangkat-daerah.xlsx": 1, "iku-triwulan-dijawab.xlsx": 0.75}

# Parts of a code from which on its indicators are outputs: a kegiatan has five, a line of a council's budget is none higher.
OUTPUT_FROM = {"kabupaten.xlsx": 5, "council.xlsx": 1, "iku-triwulan-dijawab.xlsx": 5}

# Lines of the last level by the number of parts of their account's code: columns that are budget, and spending.
LEDGERS = {"lra_februari-dijawab.xlsx": (10, ("F", "H", "J", "L"), ("G", "I", "K", "M"))}

PAY = {"dinas-tpp.xlsx": ("TPP November", 8, "B", "G", "H", "L")}

# What our sheets are called in a workbook's language.
PAGES = {
    "id": dict(vfm="VFM", checks="Uji Indikator", readiness="Kesiapan"),
    "en": dict(vfm="VFM", checks="Indicator Checks", readiness="Readiness"),
}
LANGUAGE = {"council.xlsx": "en"}

# Differences that are meant, by workbook and what was compared, with the reason.
EXPLAINED = {
    ("iku-triwulan-dijawab.xlsx", "IKU per Triwulan!D15 quarter 2"): "the quarter that the scorecard speaks of has no target, and so the indicator no scale",
}
