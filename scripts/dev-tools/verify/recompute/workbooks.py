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
    "kabupaten-berantakan.xlsx": [
        dict(
            sheet="Pengukuran Kinerja", rows=(9, 57), groups=("A", "B"), objective="B", name="C", unit="D", target="F", actual="G", stated="H",
            code="I", owner="J",
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
    "nyc_indicators.xlsx": [
        dict(sheet="Indicators", rows=(4, 1142), owner="B", objective="C", name="D", polarity="E", target="F", actual="G"),
    ],
}

# The perspective of an objective, where a table of strategy states it.
STRATEGY = {"kota.xlsx": ("Strategi", (6, 19), "D", "C")}

# Objectives of the vision and mission.
OBJECTIVES = {"kota.xlsx": ("Strategi", "D", (6, 19)), "kabupaten.xlsx": ("Visi Misi", "D", (6, 21))}

# Tables of money. A column may be several: a code is joined of them, what was spent is added up.
# "to date" is what was planned until now; of "accounts" only lines down to the sub-kegiatan are listed.
BUDGETS = {
    "kabupaten.xlsx": [dict(sheet="APBD 2025", rows=(6, None), code="A", name="B", budget="C", spent="D")],
    "kabupaten-berantakan.xlsx": [
        dict(sheet="LRA 2025", rows=(9, 85), code=("A", "B", "C"), name="D", budget="F", spent="G"),
        dict(sheet="LRA 2025", rows=(91, 95), code="A", name="D", budget="E", spent="G", account="revenue"),
    ],
    "council.xlsx": [dict(sheet="Budget", rows=(5, None), code="A", name="B", budget="C", spent="D")],
    "dinas-tpp.xlsx": [dict(sheet="Realisasi Belanja", rows=(6, None), code="A", name="B", budget="C", spent="D")],
    "perangkat-daerah.xlsx": [dict(sheet="Belanja", rows=(6, None), code="A", name="B", budget="C", spent="D")],
    "iku-triwulan-dijawab.xlsx": [dict(sheet="Evaluasi Renja", rows=(7, None), code="A", name="B", budget="F", spent=("H", "J", "L"))],
    "rak_belanja_kominfo.xlsx": [dict(sheet="RAK Belanja", rows=(4, 487), code="A", name="B", budget="C", spent="E", to_date="M", accounts=r"5\.")],
    "za_quarterly-dijawab.xlsx": [dict(sheet="BUF", rows=(4, 5), code="C", name="B", budget="P", spent="AG")],
}

# The column of a budget in which the share that was spent is printed, and what it counts 100 % as.
PRINTED_SHARES = {"kabupaten.xlsx": ("E", 1), "kabupaten-berantakan.xlsx": ("H", 100), "dinas-tpp.xlsx": ("E", 100)}

# Share of the budget year that its title says has passed: December and a year's outturn, November, the third quarter, March of a year from July.
ELAPSED = {
    "kabupaten.xlsx": 1,
    "kabupaten-berantakan.xlsx": 1,
    "council.xlsx": 1,
    "dinas-tpp.xlsx": 11 / 12,
    "perangkat-daerah.xlsx": 1,
    "iku-triwulan-dijawab.xlsx": 0.75,
    # Spending until July beside the plan until July: like with like.
    "rak_belanja_kominfo.xlsx": 1,
    "za_quarterly-dijawab.xlsx": 0.75,
}

# Parts of a code from which on its indicators are outputs: a kegiatan has five, a line of a council's budget is none higher.
OUTPUT_FROM = {"kabupaten.xlsx": 5, "kabupaten-berantakan.xlsx": 5, "council.xlsx": 1, "iku-triwulan-dijawab.xlsx": 5}

# Accounts of expenditure; the last level is known by the number of parts of its code. Spending is left out where it is blank on most.
LEDGERS = {
    "lra_februari.xlsx": dict(sheet="Sheet1", first=10, code="ABCD", budget=("F", "H", "J", "L"), spent=("G", "I", "K", "M")),
    "rak_belanja_kominfo.xlsx": dict(sheet="RAK Belanja", first=4, code="A", budget=("C",), spent=()),
}

# Totals that a table or its recap states itself: sheet, then the cells of budget and spending.
OWN_TOTALS = {
    "kabupaten-berantakan.xlsx": [("LRA 2025", "F86", "G86"), ("Rekap", "C24", "D24")],
    "rak_belanja_kominfo.xlsx": [("RAK Belanja", "C4", "E4")],
}

PAY = {"dinas-tpp.xlsx": ("TPP November", 8, "B", "G", "H", "L")}

# What our sheets are called in a workbook's language.
PAGES = {
    "id": dict(vfm="VFM", checks="Uji Indikator", readiness="Kesiapan"),
    "en": dict(vfm="VFM", checks="Indicator Checks", readiness="Readiness"),
}
LANGUAGE = {"council.xlsx": "en", "nyc_indicators.xlsx": "en"}

# Differences that are meant, by workbook and what was compared, with the reason.
EXPLAINED = {
    ("iku-triwulan-dijawab.xlsx", "IKU per Triwulan!D15 quarter 2"): "the quarter that the scorecard speaks of has no target, and so the indicator no scale",
}
