"""Facts, and scorecards where asked, of many workbooks by Spark: what `kinerja batch` does on one machine.

    spark-submit docs/spark/kinerja_batch.py --in 's3a://inbox/*/*.xlsx' --out s3a://lake/facts
    spark-submit docs/spark/kinerja_batch.py --in hdfs:///inbox --out hdfs:///lake/facts \\
        --workbooks hdfs:///scorecards --kinerja 'node /opt/kinerja/cli.js' -- --lang en --rules kemenkeu

The command line (`--kinerja`) is on every computer that works; what stands after `--` goes to `kinerja facts`. Each
task runs it once a workbook, and pipes the workbook into it. Written are, as by shards of `kinerja batch --facts`:

    facts.kpis/  facts.programs/  facts.workbooks/    rows of docs/facts.md, partitioned by organisation_key
    facts.failures/                                   workbooks without facts: path, exit_code, failure, message

A workbook that cannot be read is a row of `failures` and of `workbooks`, never the end of a task. A task that is lost
with its computer is run again by Spark. Its rows go into a folder of their own first, by Spark's commit of tasks, so
that whichever try comes to its end counts, and no other; the tables are then made of that folder.
"""

import argparse
import hashlib
import json
import math
import os
import re
import shlex
import signal
import subprocess
import sys
import tempfile
import unicodedata
import uuid
from pathlib import Path
from typing import Any, Iterable, Iterator, NamedTuple, Optional

from pyspark.sql import DataFrame, Row, SparkSession
from pyspark.sql import functions as f
from pyspark.sql import types as t

# What `kinerja facts` ends with, where its answer does not say it all.
DONE, BUG, USAGE, OPEN = 0, 1, 2, 7
# What a shell says of a command line that is not there.
NOT_STARTED = (126, 127)
# Somebody told it to end: the computer goes down, or Spark needs its place.
TOLD_TO_END = (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)
# What V8 without memory, and a system without memory, end a process with.
OUT_OF_MEMORY = (signal.SIGABRT, signal.SIGKILL)

# Larger than this neither Spark nor the command line takes a file.
MOST_BYTES = 2**31 - 1
# A task that is lost is done again: not too much of it, and not so little that tasks take longer than workbooks.
WORKBOOKS_A_TASK = 25

# As `kinerja batch` finds workbooks: endings that a folder is searched for, and names that are passed over.
ENDINGS = tuple(".xlsx .xlsm .xltx .xltm .xlsb .xls .ods .ots .csv .tsv .htm .html .mht .mhtml".split())
FOREIGN = (*ENDINGS[2:], ".xml", ".txt")
BESIDE = re.compile(r"^~\$|\.\d{8}-\d{6}(?:-\d+)?\.bak\.[^.]+$")
RESULT = re.compile(r"-(?:rapor|scorecard)(\.[^.]+)$", re.IGNORECASE)

STAGED = t.StructType(
    [
        t.StructField("table", t.StringType(), False),
        t.StructField("path", t.StringType(), False),
        t.StructField("position", t.IntegerType(), False),
        t.StructField("line", t.StringType(), True),
        t.StructField("exit_code", t.IntegerType(), True),
        t.StructField("failure", t.StringType(), True),
        t.StructField("message", t.StringType(), True),
        t.StructField("output", t.StringType(), True),
        t.StructField("workbook", t.BinaryType(), True),
    ]
)
TYPES = {"text": t.StringType(), "number": t.DoubleType(), "whole": t.IntegerType(), "flag": t.BooleanType()}


class Job(NamedTuple):
    """What is the same for every workbook."""

    command: list[str]
    options: list[str]
    schema: dict[str, Any]
    # Before the path of every workbook.
    root: str
    # By path: where the workbook with its sheets goes, below the folder of results; None where none is asked for.
    outputs: dict[str, Optional[str]]
    seconds: int
    megabytes: int


class Ended(NamedTuple):
    """How a run of the command line ended; no code where it was given up."""

    code: Optional[int]
    out: bytes
    err: str


# --- on every computer -----------------------------------------------------------------------------------------------


def run(job: Job, path: str, content: bytes, folder: str) -> Ended:
    """Pipes a workbook into the command line."""
    command = [*job.command, "facts", "-", f"--path={path}", *job.options]
    output = job.outputs[path]
    if output is not None:
        command.append(f"--output={output}")
    node_options = f"{os.environ.get('NODE_OPTIONS', '')} --max-old-space-size={job.megabytes}".strip()
    process = subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=folder,
        env={**os.environ, "NODE_OPTIONS": node_options},
        # Whatever it starts ends with it.
        start_new_session=True,
    )
    try:
        out, err = process.communicate(content, timeout=job.seconds)
        return Ended(process.returncode, out, err.decode("utf-8", "replace").strip())
    except subprocess.TimeoutExpired:
        return Ended(None, b"", f"took longer than {job.seconds} seconds and was given up")
    finally:
        if process.returncode is None:
            os.killpg(process.pid, signal.SIGKILL)
            process.communicate()


def signal_of(code: int) -> Optional[int]:
    """The signal that ended a process, also where a shell tells of it."""
    if code < 0:
        return -code
    return code - 128 if code > 128 else None


def failed_line(job: Job, path: str, failure: str) -> str:
    """The row of a workbook of which nothing is known."""
    row: dict[str, Any] = {column["name"]: None for column in job.schema["tables"]["workbooks"]}
    folder = path.split("/")[0] if "/" in path else None
    row |= {"schema_version": job.schema["schema_version"], "path": path, "folder": folder}
    return json.dumps({"table": "workbooks", **row, "outcome": "failed", "failure": failure})


def staged(table: str, path: str, **columns: Any) -> tuple:
    values = {"position": 0, **columns, "table": table, "path": path}
    return tuple(values.get(name) for name in STAGED.names)


def rows_of(job: Job, path: str, content: bytes, folder: str) -> Iterator[tuple]:
    """What one workbook adds; whatever is wrong with it is a row, what is wrong with the computer an exception."""
    ended = run(job, path, content, folder)
    if ended.code is not None and (signal_of(ended.code) or 0) not in (0, *TOLD_TO_END):
        # A computer that is short of memory may have picked one that had done nothing: once more decides.
        ended = run(job, path, content, folder)
    failure = failure_of(ended)
    if failure is None:
        # Not splitlines: texts of cells may hold what Python takes for the end of a line.
        lines = [line for line in ended.out.decode("utf-8").split("\n") if line]
        failure = checked(job, path, lines, ended)
    else:
        lines = [failed_line(job, path, failure)]
    for position, line in enumerate(lines):
        yield staged(json.loads(line)["table"], path, position=position, line=line)
    if failure is not None:
        yield staged("failures", path, exit_code=ended.code, failure=failure, message=ended.err)
    elif job.outputs[path] is not None:
        output = Path(folder, job.outputs[path])
        yield staged("results", path, output=job.outputs[path], workbook=output.read_bytes())
        output.unlink()


def failure_of(ended: Ended) -> Optional[str]:
    """Code of what became of a workbook that said nothing itself; None where it did.

    Raises where the call or the computer is to blame: Spark tries the task again, and then gives up.
    """
    if ended.code is None:
        return "time-limit"
    if ended.code == BUG:
        return "bug"
    by = signal_of(ended.code)
    if by in TOLD_TO_END or ended.code == USAGE or ended.code in NOT_STARTED:
        raise RuntimeError(f"the command line ended with {ended.code}: {ended.err}")
    if by is not None:
        return "out-of-memory" if by in OUT_OF_MEMORY else "worker-crashed"
    return None


def checked(job: Job, path: str, lines: list[str], ended: Ended) -> Optional[str]:
    """Failure that the workbook's own row names. Raises where the answer is not whole, or of another version."""
    first = json.loads(lines[0]) if lines else {}
    known = job.schema["schema_version"]
    if first.get("table") != "workbooks" or first.get("path") != path:
        raise RuntimeError(f"no answer about {path}, but exit code {ended.code}: {ended.err}")
    if first["schema_version"] != known:
        raise RuntimeError(f"facts of version {first['schema_version']} where {known} is expected")
    counts = [sum(f'{{"table":"{name}"' in line[:20] for line in lines) for name in ("kpis", "programs")]
    if (first["outcome"] == "done") != (ended.code in (DONE, OPEN)) or counts != [
        first["kpis"] or 0,
        first["programs"] or 0,
    ]:
        raise RuntimeError(f"half an answer about {path}, exit code {ended.code}: {ended.err}")
    return first["failure"]


def facts_of(files: Iterable[Row], job: Job) -> Iterator[tuple]:
    """What the workbooks of a partition add."""
    with tempfile.TemporaryDirectory(prefix="kinerja-") as folder:
        for file in files:
            path = file.path[len(job.root) :]
            if path in job.outputs:
                yield from rows_of(job, path, bytes(file.content), folder)


# --- before and after ------------------------------------------------------------------------------------------------


def arguments(argv: list[str]) -> argparse.Namespace:
    own, options = (argv[: argv.index("--")], argv[argv.index("--") + 1 :]) if "--" in argv else (argv, [])
    parser = argparse.ArgumentParser(
        description="Makes facts, and scorecards, of many workbooks by Spark.",
        epilog="What stands after -- goes to `kinerja facts`: -- --lang en --rules kemenkeu",
    )
    parser.add_argument(
        "--in", dest="pattern", required=True, metavar="PATH", help="a folder, or a pattern of Hadoop: inbox/*/*.xlsx"
    )
    parser.add_argument("--out", required=True, metavar="PATH", help="lake/facts: lake/facts.kpis and so on")
    parser.add_argument("--workbooks", metavar="PATH", help="a new folder for the workbooks with their scorecards")
    parser.add_argument("--kinerja", default="kinerja", metavar="COMMAND", help="the command line (default: kinerja)")
    parser.add_argument("--partitions", type=int, metavar="N", help="tasks (default: one for 25 workbooks)")
    parser.add_argument("--limit", type=int, default=300, metavar="SECONDS", help="for one workbook (default: 300)")
    parser.add_argument("--memory", type=int, default=2048, metavar="MB", help="for one workbook (default: 2048)")
    parser.add_argument("--overwrite", action="store_true", help="replace facts of an earlier job")
    parsed = parser.parse_args(own)
    parsed.options = options
    parsed.out = re.sub(r"\.parquet$|/+$", "", parsed.out)
    return parsed


def plan(paths: Iterable[str], is_folder: bool, lang: Optional[str]) -> dict[str, Optional[str]]:
    """Which of these are workbooks, as `kinerja batch` picks them, and what their results are called.

    lang is that of the results' names; None where none are made.
    """
    lower = {path.lower() for path in paths}

    def is_result(path: str) -> bool:
        if not RESULT.search(path):
            return False
        stem = RESULT.sub("", path).lower()
        return stem in lower or any(stem + ending in lower for ending in {*ENDINGS, *FOREIGN})

    chosen = [
        path
        for path in paths
        if not any(part.startswith(".") for part in path.split("/"))
        and not BESIDE.search(path.rsplit("/", 1)[-1])
        and not is_result(path)
        and (not is_folder or path.lower().endswith(ENDINGS))
    ]
    if lang is None:
        return dict.fromkeys(chosen)
    taken: set[str] = set()
    outputs: dict[str, Optional[str]] = {}
    # The order of JavaScript, so that of two names that differ in case the same one carries a mark.
    for path in sorted(chosen, key=lambda path: path.encode("utf-16-be")):
        output = result_name(path, "scorecard" if lang == "en" else "rapor")
        if folded(output) in taken:
            mark = hashlib.sha256(path.encode()).hexdigest()[:8]
            stem, ending = os.path.splitext(output)
            output = f"{stem}-{mark}{ending}"
        taken.add(folded(output))
        outputs[path] = output
    return outputs


def folded(name: str) -> str:
    return unicodedata.normalize("NFC", name).lower()


def result_name(path: str, word: str) -> str:
    """IKU.xlsx -> IKU-rapor.xlsx, IKU.csv -> IKU.csv-rapor.xlsx."""
    if path.lower().endswith(FOREIGN):
        return f"{path}-{word}.xlsx"
    stem, ending = os.path.splitext(path)
    return path if stem.endswith(f"-{word}") else f"{stem}-{word}{ending.lower()}"


def schema_of(command: list[str], options: list[str]) -> dict[str, Any]:
    """The tables as this command line makes them; also tells at once whether it runs."""
    try:
        asked = subprocess.run([*command, "facts", "--schema", *options], capture_output=True, text=True, check=False)
    except OSError as error:
        sys.exit(f"kinerja_batch: {shlex.join(command)} cannot be run: {error}")
    if asked.returncode != DONE:
        sys.exit(f"kinerja_batch: {shlex.join(command)} ended with {asked.returncode}: {asked.stderr.strip()}")
    return json.loads(asked.stdout)


def struct_of(columns: list[dict[str, Any]]) -> t.StructType:
    return t.StructType([t.StructField(column["name"], TYPES[column["type"]]) for column in columns])


class Storage:
    """The file system of a path, whichever Spark reaches by it."""

    def __init__(self, spark: SparkSession) -> None:
        self.jvm = spark._jvm
        self.conf = spark._jsc.hadoopConfiguration()

    def at(self, path: str) -> tuple[Any, Any]:
        there = self.jvm.org.apache.hadoop.fs.Path(path)
        return there.getFileSystem(self.conf), there

    def root_of(self, pattern: str) -> tuple[str, bool]:
        """What stands before the paths of all workbooks, and whether the pattern is a folder."""
        parts = pattern.split("/")
        magic = next((i for i, part in enumerate(parts) if re.search(r"[*?\[{]", part)), None)
        if magic is not None:
            fs, there = self.at("/".join(parts[:magic]) or ("/" if magic else "."))
            is_folder = False
        else:
            fs, there = self.at(pattern)
            is_folder = bool(fs.exists(there) and fs.getFileStatus(there).isDirectory())
            there = there if is_folder else there.getParent() or self.jvm.org.apache.hadoop.fs.Path(".")
        return f"{fs.makeQualified(there).toString().rstrip('/')}/", is_folder

    def files(self, pattern: str) -> dict[str, int]:
        """Every file of a pattern, with its length. Spark's own list leaves out what is empty or hidden to it."""
        fs, there = self.at(pattern)
        found = {}
        for status in fs.globStatus(there) or []:
            if not status.isDirectory():
                found[status.getPath().toString()] = status.getLen()
                continue
            below = fs.listFiles(status.getPath(), True)
            while below.hasNext():
                file = below.next()
                found[file.getPath().toString()] = file.getLen()
        return found

    def is_taken(self, path: str) -> bool:
        fs, there = self.at(path)
        return bool(fs.exists(there) and (fs.getFileStatus(there).isFile() or len(fs.listStatus(there)) > 0))

    def bring(self, local: str, path: str) -> None:
        fs, there = self.at(path)
        source = self.jvm.org.apache.hadoop.fs.Path(Path(local).as_uri())
        # Officers have no use for .crc files beside their workbooks.
        fs.setWriteChecksum(False)
        # Not deleted here, and nothing is overwritten there.
        fs.copyFromLocalFile(False, False, source, there)

    def remove(self, path: str) -> None:
        fs, there = self.at(path)
        fs.delete(there, True)


def key_of(organisation: Any) -> Any:
    """Names a folder after an organisation: its letters and digits, and a mark that tells it from others."""
    words = f.regexp_replace(f.lower(organisation), "[^a-z0-9]+", "-")
    mark = f.substring(f.sha2(organisation, 256), 1, 8)
    key = f.regexp_replace(f.concat(f.substring(words, 1, 80), f.lit("-"), mark), "^-|-+(?=-)", "")
    return f.coalesce(key, f.lit("none"))


def write_tables(rows: DataFrame, schema: dict[str, Any], out: str, mode: str) -> None:
    """Makes the tables of what was staged, each workbook's rows in their order."""
    for table, columns in schema["tables"].items():
        parsed = f.from_json("line", struct_of(columns), {"mode": "FAILFAST"})
        (
            rows.where(f.col("table") == table)
            .select("position", parsed.alias("row"))
            .select("row.*", "position", key_of(f.col("row.organisation")).alias("organisation_key"))
            .repartition("organisation_key")
            .sortWithinPartitions("organisation_key", "path", "position")
            .drop("position")
            .write.mode(mode)
            .partitionBy("organisation_key")
            .parquet(f"{out}.{table}")
        )
    failures = rows.where(f.col("table") == "failures").select("path", "exit_code", "failure", "message")
    failures.coalesce(1).sortWithinPartitions("path").write.mode(mode).parquet(f"{out}.failures")


def write_workbooks(rows: DataFrame, storage: Storage, folder: str) -> int:
    """Brings the results to their folder, one after the other, through the driver: only there any path can be written to."""
    count = 0
    with tempfile.TemporaryDirectory(prefix="kinerja-") as local:
        file = os.path.join(local, "result")
        results = rows.where(f.col("table") == "results").select("output", "workbook")
        for output, workbook in results.toLocalIterator(prefetchPartitions=True):
            Path(file).write_bytes(workbook)
            storage.bring(file, f"{folder.rstrip('/')}/{output}")
            count += 1
    return count


def contents_of(spark: SparkSession, pattern: str, tasks: int, empty: list[str]) -> Any:
    """Paths and bytes, in so many partitions at least; also of files without a byte, which Spark passes over."""
    spark.conf.set("spark.sql.files.minPartitionNum", str(tasks))
    files = spark.read.format("binaryFile").option("recursiveFileLookup", True).load(pattern)
    # Longer ones are not even opened.
    read = files.where(f.col("length") <= MOST_BYTES).select("path", "content").rdd
    if not empty:
        return read
    return read.union(spark.sparkContext.parallelize([Row(path=path, content=b"") for path in empty], 1))


def unread(job: Job, path: str, is_large: bool) -> Iterator[tuple]:
    """A workbook that Spark did not hand over is not lost without a word."""
    failure = "file-too-large" if is_large else "file-not-read"
    why = "is larger than 2 GB" if is_large else "was not read by Spark, to which names that begin with _ or . are hidden"
    yield staged("workbooks", path, line=failed_line(job, path, failure))
    yield staged("failures", path, failure=failure, message=f"{path} {why}")


def language(options: list[str]) -> str:
    said = argparse.ArgumentParser(add_help=False, allow_abbrev=False)
    said.add_argument("--lang", default="id")
    return said.parse_known_args(options)[0].lang


def main(argv: list[str]) -> None:
    asked = arguments(argv)
    command = shlex.split(asked.kinerja)
    schema = schema_of(command, asked.options)
    spark = (
        SparkSession.builder.appName("kinerja_batch")
        # Of two tries of a task one is taken, also where the driver dies meanwhile.
        .config("spark.hadoop.mapreduce.fileoutputcommitter.algorithm.version", "1")
        # Workbooks are small: without this, many go into one task however many tasks are asked for.
        .config("spark.sql.files.openCostInBytes", "0")
        .getOrCreate()
    )
    storage = Storage(spark)
    places = [f"{asked.out}.{table}" for table in (*schema["tables"], "failures")]
    taken = [] if asked.overwrite else [place for place in places if storage.is_taken(place)]
    # People may have written into earlier results: those are never replaced.
    taken += [asked.workbooks] if asked.workbooks and storage.is_taken(asked.workbooks) else []
    if taken:
        sys.exit(f"kinerja_batch: {taken[0]} is there already; choose another place" + ", or --overwrite for facts")
    root, is_folder = storage.root_of(asked.pattern)
    lengths = {path[len(root) :]: length for path, length in storage.files(asked.pattern).items()}
    outputs = plan(lengths, is_folder, language(asked.options) if asked.workbooks else None)
    if not outputs:
        sys.exit(f"kinerja_batch: no workbook matches {asked.pattern}")
    job = Job(command, asked.options, schema, root, outputs, asked.limit, asked.memory)
    # Once a computer, not once a task. A tuple: the other side knows no class of this file.
    shared = spark.sparkContext.broadcast(tuple(job))
    tasks = asked.partitions or max(spark.sparkContext.defaultParallelism, math.ceil(len(outputs) / WORKBOOKS_A_TASK))
    staging = f"{asked.out}.staging-{uuid.uuid4().hex[:12]}"
    try:
        empty = [root + path for path in outputs if lengths[path] == 0]
        work = contents_of(spark, asked.pattern, tasks, empty).mapPartitions(
            lambda part: facts_of(part, Job(*shared.value))
        )
        spark.createDataFrame(work, STAGED, verifySchema=False).write.parquet(staging)
        rows = spark.read.schema(STAGED).parquet(staging)
        books = [path for (path,) in rows.where(f.col("table") == "workbooks").select("path").collect()]
        missing = sorted(outputs.keys() - set(books))
        if len(books) + len(missing) != len(outputs):
            sys.exit(f"kinerja_batch: {len(books)} rows of {len(outputs)} workbooks; nothing was written")
        if missing:
            more = [row for path in missing for row in unread(job, path, lengths[path] > MOST_BYTES)]
            spark.createDataFrame(more, STAGED).write.mode("append").parquet(staging)
            rows = spark.read.schema(STAGED).parquet(staging)
        write_tables(rows, schema, asked.out, "overwrite" if asked.overwrite else "errorifexists")
        written = write_workbooks(rows, storage, asked.workbooks) if asked.workbooks else 0
        counts = {row["table"]: row["count"] for row in rows.groupBy("table").count().collect()}
    finally:
        storage.remove(staging)
    summary = {name: counts.get(name, 0) for name in ("workbooks", "kpis", "programs", "failures")}
    print(json.dumps({**summary, "written": written, "left_out": len(lengths) - len(outputs)}))
    spark.stop()


if __name__ == "__main__":
    main(sys.argv[1:])
