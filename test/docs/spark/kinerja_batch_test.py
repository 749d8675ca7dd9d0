"""What docs/spark/kinerja_batch.py does on one computer, with command lines that fail in every way. `npm run verify:cluster` runs it."""

import json
import os
import stat
import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[3] / "docs" / "spark"))
import kinerja_batch as batch  # noqa: E402

COLUMNS = ["schema_version", "path", "folder", "organisation", "outcome", "failure", "kpis", "programs"]
SCHEMA = {
    "schema_version": 2,
    "tables": {"workbooks": [{"name": name, "type": "text"} for name in COLUMNS], "kpis": [], "programs": []},
}
PATH = "jatim/IKU 2025.xlsx"


def book(**more):
    row = {"schema_version": 2, "path": PATH, "outcome": "done", "failure": None, "kpis": 1, "programs": 0}
    return json.dumps({"table": "workbooks", **row, **more}, separators=(",", ":"), ensure_ascii=False)


KPI = '{"table":"kpis","path":"jatim/IKU 2025.xlsx"}'
FAILED = book(outcome="failed", failure="text-file", kpis=None, programs=None)


class OneWorkbook(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = folder.name
        self.script = Path(self.folder, "kinerja")

    def rows(self, script, output=None, seconds=20):
        """Rows by table, with a command line that does this."""
        self.script.write_text(f"#!/bin/sh\ncat > '{self.folder}/seen'\n{script}\n", "utf-8")
        self.script.chmod(self.script.stat().st_mode | stat.S_IEXEC)
        job = batch.Job([str(self.script)], ["--lang", "en"], SCHEMA, "/", {PATH: output}, seconds, 512)
        rows = [dict(zip(batch.STAGED.names, row)) for row in batch.rows_of(job, PATH, b"bytes", self.folder)]
        return {table: [row for row in rows if row["table"] == table] for table in {row["table"] for row in rows}}

    def answers(self, *lines, code=0):
        text = "\n".join(lines)
        return f"cat <<'END'\n{text}\nEND\nexit {code}"

    def test_rows_are_the_lines_in_their_order(self):
        rows = self.rows(self.answers(book(), KPI))
        self.assertEqual([row["line"] for row in rows["workbooks"] + rows["kpis"]], [book(), KPI])
        self.assertEqual(rows["kpis"][0]["position"], 1)
        self.assertNotIn("failures", rows)
        self.assertEqual(Path(self.folder, "seen").read_bytes(), b"bytes")

    def test_the_call_names_path_options_and_memory(self):
        said = f"echo \"$@ $NODE_OPTIONS\" > '{self.folder}/call'; {self.answers(book(), KPI)}"
        self.rows(said)
        call = Path(self.folder, "call").read_text("utf-8").strip()
        self.assertEqual(call, f"facts - --path={PATH} --lang en --max-old-space-size=512")

    def test_a_question_that_is_open_is_no_failure(self):
        self.assertNotIn("failures", self.rows(self.answers(book(), KPI, code=7)))

    def test_the_result_comes_back_and_is_gone_here(self):
        rows = self.rows(f"printf made > x.xlsx; {self.answers(book(), KPI)}", output="x.xlsx")
        self.assertEqual([(row["output"], row["workbook"]) for row in rows["results"]], [("x.xlsx", b"made")])
        self.assertFalse(Path(self.folder, "x.xlsx").exists())

    def test_a_workbook_that_cannot_be_read_is_isolated(self):
        for code in (3, 4):
            rows = self.rows(f"echo 'is no workbook' >&2; {self.answers(FAILED, code=code)}", output="x.xlsx")
            (failure,) = rows["failures"]
            self.assertEqual((failure["exit_code"], failure["failure"]), (code, "text-file"))
            self.assertEqual(failure["message"], "is no workbook")
            self.assertEqual([row["line"] for row in rows["workbooks"]], [FAILED])
            self.assertNotIn("results", rows)

    def test_what_says_nothing_has_a_row_of_ours(self):
        cases = {"bug": "exit 1", "out-of-memory": "kill -KILL $$", "worker-crashed": "kill -SEGV $$"}
        for failure, script in cases.items():
            with self.subTest(failure):
                rows = self.rows(script)
                (row,) = [json.loads(row["line"]) for row in rows["workbooks"]]
                self.assertEqual(list(row), ["table", *COLUMNS])
                expected = {"outcome": "failed", "failure": failure, "path": PATH, "folder": "jatim", "kpis": None}
                self.assertEqual({name: row[name] for name in expected}, expected)
                self.assertEqual(rows["failures"][0]["failure"], failure)

    def test_what_never_ends_is_given_up(self):
        rows = self.rows("sleep 60", seconds=1)
        self.assertEqual(rows["failures"][0]["failure"], "time-limit")
        self.assertIsNone(rows["failures"][0]["exit_code"])

    def test_one_crash_may_be_the_computers(self):
        once = f"if [ ! -e '{self.folder}/tried' ]; then touch '{self.folder}/tried'; kill -KILL $$; fi"
        self.assertNotIn("failures", self.rows(f"{once}; {self.answers(book(), KPI)}"))

    def test_what_is_wrong_with_the_computer_ends_the_task(self):
        cases = {
            "a wrong call": "exit 2",
            "no command line": "exit 127",
            "told to end": "kill -TERM $$",
            "no answer": "exit 0",
            "half an answer": self.answers(book()),
            "an answer about another workbook": self.answers(book(path="x.xlsx"), KPI),
            "facts of another version": self.answers(book(schema_version=3), KPI),
            "a code that the answer belies": self.answers(FAILED),
        }
        for name, script in cases.items():
            with self.subTest(name), self.assertRaises(RuntimeError):
                self.rows(script)

    def test_what_spark_passes_over_is_a_failure_by_name(self):
        job = batch.Job([], [], SCHEMA, "/", {PATH: None}, 1, 512)
        for is_large, failure in ((False, "file-not-read"), (True, "file-too-large")):
            book, failed = (dict(zip(batch.STAGED.names, row)) for row in batch.unread(job, PATH, is_large))
            self.assertEqual((book["table"], failed["table"]), ("workbooks", "failures"))
            self.assertEqual(json.loads(book["line"])["failure"], failure)
            self.assertEqual((failed["failure"], failed["exit_code"]), (failure, None))

    def test_texts_may_hold_what_ends_a_line_elsewhere(self):
        line = book(organisation="a\u2028b\x85c")
        rows = self.rows(self.answers(line, KPI))
        self.assertEqual(json.loads(rows["workbooks"][0]["line"])["organisation"], "a\u2028b\x85c")

    def test_a_command_that_is_not_there_ends_the_task(self):
        job = batch.Job([f"{self.folder}/nothing"], [], SCHEMA, "/", {PATH: None}, 1, 512)
        with self.assertRaises(OSError):
            list(batch.rows_of(job, PATH, b"", self.folder))


class Plan(unittest.TestCase):
    def test_workbooks_of_a_folder_by_their_endings(self):
        paths = ["a.xlsx", "B.XLSM", "c/d.csv", "e.txt", "f.pdf", ".g/h.xlsx", "c/.i.xlsx"]
        self.assertEqual(list(batch.plan(paths, True, None)), ["a.xlsx", "B.XLSM", "c/d.csv"])
        self.assertEqual(list(batch.plan(["e.txt"], False, None)), ["e.txt"])

    def test_what_stands_beside_workbooks_is_left_out(self):
        beside = ["~$a.xlsx", "a.20260228-091500.bak.xlsx", "a-rapor.xlsx", "A-Scorecard.xlsx", "b.csv-rapor.xlsx"]
        self.assertEqual(list(batch.plan(["a.xlsx", "b.csv", *beside], True, None)), ["a.xlsx", "b.csv"])
        self.assertEqual(list(batch.plan(["a-rapor.xlsx"], True, None)), ["a-rapor.xlsx"])

    def test_names_of_results(self):
        cases = {"a/IKU.XLSX": "a/IKU-rapor.xlsx", "b.csv": "b.csv-rapor.xlsx", "c-rapor.xlsx": "c-rapor.xlsx"}
        self.assertEqual(batch.plan(cases, True, "id"), cases)
        self.assertEqual(batch.plan(["a.xlsm"], True, "en"), {"a.xlsm": "a-scorecard.xlsm"})

    def test_no_two_results_are_one_file(self):
        named = batch.plan(["iku.xlsx", "IKU.xlsx"], True, "id")
        self.assertEqual(named["IKU.xlsx"], "IKU-rapor.xlsx")
        self.assertRegex(named["iku.xlsx"], r"^iku-rapor-[0-9a-f]{8}\.xlsx$")


class Call(unittest.TestCase):
    def test_what_stands_after_two_dashes_goes_to_the_command_line(self):
        asked = batch.arguments(["--in", "a", "--out", "b.parquet", "--", "--lang", "en"])
        self.assertEqual((asked.pattern, asked.out, asked.options), ("a", "b", ["--lang", "en"]))
        self.assertEqual(batch.language(asked.options), "en")
        self.assertEqual(batch.language([]), "id")

    def test_a_command_line_that_is_not_there_is_said_at_once(self):
        with self.assertRaisesRegex(SystemExit, "cannot be run"):
            batch.schema_of(["/nothing/there"], [])
        with self.assertRaisesRegex(SystemExit, "ended with 3"):
            batch.schema_of(["sh", "-c", "exit 3"], [])


if __name__ == "__main__":
    os.environ.pop("NODE_OPTIONS", None)
    unittest.main()
