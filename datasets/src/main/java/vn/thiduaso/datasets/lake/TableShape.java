package vn.thiduaso.datasets.lake;

import java.util.List;

import org.apache.iceberg.PartitionSpec;
import org.apache.iceberg.Schema;
import org.apache.iceberg.types.Types.BooleanType;
import org.apache.iceberg.types.Types.DateType;
import org.apache.iceberg.types.Types.DoubleType;
import org.apache.iceberg.types.Types.IntegerType;
import org.apache.iceberg.types.Types.StringType;
import org.apache.iceberg.types.Types.TimestampType;

/**
 * The tables of the lake: columns with unit and meaning, partitions. Created on first open; a column is only ever added.
 *
 * @param name inside namespace {@code lake}
 * @param partitionBy columns by whose value files are kept apart
 */
record TableShape(String name, String doc, Schema schema, List<String> partitionBy) {

    static final TableShape UNIT = new TableShape(
            "unit",
            "Units as sent, one row per unit and span of validity; rows of a listed submission count.",
            new Columns()
                    .text("submission", "file it came in")
                    .text("unit", "code, as other files name it")
                    .text("name", "name as it is to be shown")
                    .text("kind", "commune, school, …")
                    .maybeText("group_name", "peer group for ranking")
                    .maybeText("parent", "code of the unit above")
                    .optional("valid_from", DateType.get(), "first day; null = since ever")
                    .optional("valid_to", DateType.get(), "last day; null = open")
                    .maybeText("successors", "codes of the units it went into, with ; between them")
                    .maybeText("sector", "line of business, as the list of units words it")
                    .schema(),
            List.of());

    static final TableShape SUBMISSION = new TableShape(
            "submission",
            "Files as sent, one row per file, index set and period. Committed last: what it carries counts from here on.",
            new Columns()
                    .text("submission", "16 hex of SHA-256 over kind, index set, period, file content")
                    .text("kind", "observations or units")
                    .maybeText("index_set", "code; null for units")
                    .maybeText("period", "2026, 2026-H1, 2026-Q3, 2026-10; null for units")
                    .text("file_name", "without folders")
                    .text("sha256", "of the file")
                    .count("bytes", "size of the file")
                    .count("rows_read", "accepted + quarantined, always")
                    .count("accepted", "rows")
                    .count("quarantined", "rows")
                    .text("sent_by", "who sent it")
                    .required("illustrative", BooleanType.get(), "made-up figures, marked wherever they show")
                    .required("loaded_at", TimestampType.withZone(), "UTC")
                    .count("seq", "order of arrival from 1; later supersedes earlier key by key")
                    .schema(),
            List.of());

    static final TableShape OBSERVATION = new TableShape(
            "observation",
            "Figures as sent, key index_set, period, unit, code, part; the latest listed submission counts.",
            new Columns()
                    .text("submission", "file it came in")
                    .text("index_set", "code")
                    .text("period", "written form")
                    .text("unit", "code")
                    .text("code", "input or node of the index set")
                    .text("part", "value, numerator, denominator, official, official-rank")
                    .text("state", "value, missing, not-applicable")
                    .optional("value", DoubleType.get(), "null unless the state is value; never NaN")
                    .text("text", "the cell as written")
                    .text("sheet", "empty for CSV")
                    .text("cell", "address in the file")
                    .maybeText("flag", "the source's own mark of quality")
                    .maybeText("evidence", "what its sender says proves it")
                    .schema(),
            List.of("index_set", "period"));

    static final TableShape QUARANTINE = new TableShape(
            "quarantine",
            "What checks found in rows that were kept out, one row per finding.",
            new Columns()
                    .text("submission", "file it came in")
                    .integer("row_no", "physical row from 1")
                    .text("sheet", "empty for CSV")
                    .text("cell", "address in the file")
                    .text("text", "the cell as written; of one longer than 2,000 letters the first ones and …")
                    .text("rule", "code of the check")
                    .text("message", "what is wrong, Vietnamese")
                    .text("remedy", "what to do, Vietnamese")
                    .maybeText("read_as", "what the cell was read as; null when it says no more than the text")
                    .maybeText("severity", "refuse, warn, inform; null = refuse")
                    .schema(),
            List.of());

    static final TableShape FINDING = new TableShape(
            "finding",
            "What checks found in accepted figures, one row per finding; rows of a listed submission count.",
            new Columns()
                    .text("submission", "file it came in")
                    .text("unit", "code")
                    .maybeText("code", "input or node of the index set; null = of the unit, not of one figure")
                    .maybeText("part", "value, numerator, denominator, …; null = the figure as a whole")
                    .integer("row_no", "physical row from 1")
                    .text("sheet", "empty for CSV")
                    .text("cell", "address in the file")
                    .text("text", "the cell as written; of one longer than 2,000 letters the first ones and …")
                    .maybeText("read_as", "what the cell was read as; null when it says no more than the text")
                    .text("rule", "code of the check")
                    .text("severity", "warn, inform")
                    .text("message", "what was found, Vietnamese")
                    .text("remedy", "what to do, Vietnamese")
                    .optional(
                            "low", DoubleType.get(), "least the figure may be instead; null when the check cannot say")
                    .optional("high", DoubleType.get(), "greatest it may be instead")
                    .optional(
                            "points_lost",
                            DoubleType.get(),
                            "most points the unit may lose by it in a draft when it came; null = nobody worked it out")
                    .optional("points_gained", DoubleType.get(), "most points it may gain")
                    .optional("places_lost", IntegerType.get(), "most ranks it may fall; null = none")
                    .optional("places_gained", IntegerType.get(), "most ranks it may rise; null = none")
                    .optional("decides_rank", IntegerType.get(), "1 = the unit has a rank or not by this figure")
                    .schema(),
            List.of());

    static final TableShape CLOSED_PERIOD = new TableShape(
            "closed_period",
            "Rows of listed closings, one per unit, figures as arrays in slot order.",
            new Columns()
                    .text("closing", "closing they belong to")
                    .text("index_set", "code")
                    .text("period", "written form")
                    .text("unit", "code")
                    .text("name", "as it was in the period")
                    .text("kind", "commune, school, …")
                    .maybeText("group_name", "peer group for ranking")
                    .gappedList("values", DoubleType.get(), "by slot; null unless the state is 0")
                    .list("states", IntegerType.get(), "by slot: 0 value, 1 missing, 2 not applicable")
                    .gappedList("refs", StringType.get(), "by slot: submission|sheet|cell; null where nothing was sent")
                    .schema(),
            List.of("index_set", "period"));

    static final TableShape ACT = new TableShape(
            "act",
            "Who did what and when, one row per act, only ever added. A closing counts from its act on; the latest of a set and period is current.",
            new Columns()
                    .count("seq", "order of the acts, from 1")
                    .text("act", "submit, withdraw, return, approve, close, ask-unlock, grant-unlock, refuse-unlock, …")
                    .text("index_set", "code")
                    .text("period", "written form")
                    .maybeText("submission", "what it is about; null for acts on a period or a unit")
                    .maybeText("unit", "code of the unit it is about; null for acts on a submission or a period")
                    .maybeText(
                            "content", "SHA-256 of the submission's file; of a closing 12 hex of SHA-256 over its rows")
                    .text("actor", "who did it")
                    .required("acted_at", TimestampType.withZone(), "UTC")
                    .maybeText("reason", "in the words of the actor")
                    .list("taken", StringType.get(), "of a closing: approved submissions, all of which count")
                    .list("left_out", StringType.get(), "of a closing: submissions not approved, left out by choice")
                    .maybeText("index_set_version", "of a closing: version whose slots the arrays follow")
                    .maybeText("index_set_sha256", "of a closing: of its YAML")
                    .optional("units", IntegerType.get(), "of a closing: rows in closed_period")
                    .list("sources", StringType.get(), "of a closing: files the closed figures came from")
                    .text("chain", "SHA-256 over the chain of the act before and all columns of this one")
                    .maybeText("finding", "key of what was found in a figure of the submission; null for other acts")
                    .schema(),
            List.of());

    static final TableShape RUN = new TableShape(
            "run",
            "Scored runs with their manifest. Committed last: the scores of a run count from here on.",
            new Columns()
                    .text("run", "12 hex over everything that determines the result")
                    .text("index_set", "code")
                    .text("version", "of the index set")
                    .text("period", "written form")
                    .text("closing", "the closed period it read")
                    .integer("units", "rows in score")
                    .integer("ranked", "rows with a rank")
                    .required("created", TimestampType.withZone(), "UTC")
                    .text("engine", "version of the scoring engine")
                    .text("index_set_yaml", "the index set in full")
                    .text("manifest", "JSON: inputs, hashes, counts")
                    .text("manifest_sha256", "of the manifest text")
                    .schema(),
            List.of());

    static final TableShape SCORE = new TableShape(
            "score",
            "Results of listed runs, one row per unit, by node as arrays in node order of the index set.",
            new Columns()
                    .text("run", "run it belongs to")
                    .text("unit", "code")
                    .text("name", "as closed")
                    .text("kind", "commune, school, …")
                    .maybeText("group_name", "peer group it is ranked in")
                    .optional("score", DoubleType.get(), "published score; null when it has none")
                    .optional("rank", IntegerType.get(), "from 1 inside the group; null when not ranked")
                    .required("ranked", BooleanType.get(), "whether it has a rank")
                    .maybeText("reason", "code of why not")
                    .optional("level", IntegerType.get(), "maturity level; null when none")
                    .required("coverage", DoubleType.get(), "share of the weight that has figures, 0 to 1")
                    .gappedList("points", DoubleType.get(), "by node; null where none")
                    .gappedList("official", DoubleType.get(), "by node: points published by somebody else")
                    .list("max", DoubleType.get(), "by node: largest points possible for this unit")
                    .list("coverages", DoubleType.get(), "by node, 0 to 1")
                    .list("states", IntegerType.get(), "by node: code of the kernel's node state")
                    .gappedList("levels", IntegerType.get(), "by node; null where none")
                    .gappedList(
                            "contributions", DoubleType.get(), "by node: adds to the published score; null where none")
                    .optional("official_rank", IntegerType.get(), "rank published by somebody else")
                    .schema(),
            List.of("run"));

    static final TableShape ROBUSTNESS = new TableShape(
            "robustness",
            "How sure the ranks of a run are, one row per unit and analysis. An analysis is one commit: it is there as a whole or not at all.",
            new Columns()
                    .text("analysis", "12 hex over everything that determines the result")
                    .text("run", "run whose units were ranked again")
                    .text("design_sha256", "of the YAML of the design")
                    .count("seed", "of the draws")
                    .integer("draws", "how many")
                    .integer("top", "places above the cut line in each peer group")
                    .text("unit", "code")
                    .optional("nominal_rank", IntegerType.get(), "rank of the run; null when not ranked")
                    .optional("nominal_score", DoubleType.get(), "score of the run, not rounded; null when it has none")
                    .required("ranked", DoubleType.get(), "share of draws with a rank, 0 to 1")
                    .optional(
                            "mean_rank", DoubleType.get(), "over the draws with a rank; null, like all below, without")
                    .optional("median_rank", DoubleType.get(), "over the draws with a rank")
                    .optional("low_rank", DoubleType.get(), "5 % quantile, type 7")
                    .optional("high_rank", DoubleType.get(), "95 % quantile, type 7")
                    .optional("low_score", DoubleType.get(), "5 % quantile, type 7")
                    .optional("median_score", DoubleType.get(), "over the draws with a score")
                    .optional("high_score", DoubleType.get(), "95 % quantile, type 7")
                    .required("top_share", DoubleType.get(), "share of draws at the cut line or above, 0 to 1")
                    .optional("first_rank", IntegerType.get(), "best rank in any draw")
                    .list("rank_shares", DoubleType.get(), "share of draws with first_rank, first_rank + 1, …")
                    .gappedList(
                            "ranks_without", IntegerType.get(), "rank without each node the manifest names as left out")
                    .text(
                            "manifest",
                            "JSON: inputs, design, counts, near-ties, what moves ranks; the same in every row")
                    .schema(),
            List.of("run"));

    static final TableShape MAPPING = new TableShape(
            "mapping",
            "How tables of offices are read, one row per version of a mapping; the last version of a name counts.",
            new Columns()
                    .text("name", "by which it is kept")
                    .integer("version", "from 1, by name")
                    .maybeText("sender", "whose files it reads first; null: anybody's")
                    .text("index_set", "code")
                    .text("fingerprint", "16 hex of SHA-256 over the heads it reads")
                    .text("yaml", "the mapping in full")
                    .text("saved_by", "who kept it")
                    .required("saved_at", TimestampType.withZone(), "UTC")
                    .schema(),
            List.of());

    static final TableShape INDEX_SET = new TableShape(
            "index_set",
            "Index sets written and published in this home, one row per version; never changed.",
            new Columns()
                    .integer("seq", "from 1, in the order of publishing")
                    .text("code", "code")
                    .text("version", "version")
                    .text("sha256", "64 hex of SHA-256 over the text")
                    .text("yaml", "the set in full")
                    .text("based_on", "CODE@VERSION it was made from; empty: none")
                    .text("sent_by", "account that sent it to be published")
                    .text("published_by", "account that published it")
                    .required("published_at", TimestampType.withZone(), "UTC")
                    .schema(),
            List.of());

    static final List<TableShape> ALL = List.of(
            UNIT,
            SUBMISSION,
            OBSERVATION,
            QUARANTINE,
            FINDING,
            CLOSED_PERIOD,
            ACT,
            RUN,
            SCORE,
            ROBUSTNESS,
            MAPPING,
            INDEX_SET);

    TableShape {
        partitionBy = List.copyOf(partitionBy);
    }

    PartitionSpec partitions() {
        PartitionSpec.Builder builder = PartitionSpec.builderFor(schema);
        partitionBy.forEach(builder::identity);
        return builder.build();
    }
}
