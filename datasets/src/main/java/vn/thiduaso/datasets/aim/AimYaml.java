package vn.thiduaso.datasets.aim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import vn.thiduaso.datasets.indexset.SourceDocuments;
import vn.thiduaso.datasets.indexset.ValidityYaml;
import vn.thiduaso.datasets.yaml.FaultBook;
import vn.thiduaso.datasets.yaml.YamlMap;
import vn.thiduaso.datasets.yaml.YamlText;
import vn.thiduaso.scoring.Labels;
import vn.thiduaso.scoring.aim.Aim;
import vn.thiduaso.scoring.aim.AimSet;
import vn.thiduaso.scoring.aim.AimSet.Content;
import vn.thiduaso.scoring.aim.ByHand;
import vn.thiduaso.scoring.aim.Goal;
import vn.thiduaso.scoring.aim.Goal.Relation;
import vn.thiduaso.scoring.aim.Measure;
import vn.thiduaso.scoring.aim.RatioOfUnits;
import vn.thiduaso.scoring.aim.ShareOfUnits;
import vn.thiduaso.scoring.aim.SumOfUnits;
import vn.thiduaso.scoring.indexset.Citation;
import vn.thiduaso.scoring.indexset.Validity;

/** Reads the aims of a movement; docs/aims.md describes the format. */
final class AimYaml {

    private static final String FORMAT = "docs/aims.md";
    private static final LocalDate NO_DAY = LocalDate.of(2000, 1, 1);
    private static final Goal NO_GOAL = new Goal(Relation.AT_LEAST, 0);
    private static final String BY_HAND = "by-hand";
    private static final String PERCENT = "%";

    private final FaultBook book;
    private final SourceDocuments documents = new SourceDocuments();
    private final List<Content> contents = new ArrayList<>();
    private final List<Aim> aims = new ArrayList<>();

    private AimYaml(FaultBook book) {
        this.book = book;
    }

    /**
     * @param name of the file, for faults
     * @throws InvalidAimSetException with all faults
     */
    static AimSet read(String text, String name) {
        FaultBook book = new FaultBook(name, FORMAT);
        Optional<AimSet> set =
                YamlText.compose(text, book).flatMap(node -> new AimYaml(book).set(new YamlMap(book, "", node)));
        if (!book.isEmpty() || set.isEmpty()) {
            throw new InvalidAimSetException(book.faults());
        }
        return set.get();
    }

    private Optional<AimSet> set(YamlMap yaml) {
        String code = yaml.text("code");
        String version = yaml.text("version");
        Labels label = yaml.labels("name");
        String indexSet = yaml.text("index-set");
        Optional<Validity> valid = yaml.map("valid").flatMap(ValidityYaml::read);
        yaml.maps("documents").forEach(documents::add);
        yaml.maps("contents").forEach(this::content);
        yaml.maps("aims").forEach(this::aim);
        yaml.close();
        return book.isEmpty()
                ? valid.map(days -> new AimSet(code, version, label, indexSet, days, contents, aims))
                : Optional.empty();
    }

    private void content(YamlMap block) {
        String code = block.text("code");
        if (contents.stream().anyMatch(content -> content.code().equals(code))) {
            block.fault("code", "đã có nội dung mang mã \"" + code + "\"", "đặt cho mỗi nội dung một mã");
        }
        contents.add(new Content(code, block.labels("label")));
        block.close();
    }

    private void aim(YamlMap block) {
        String code = block.text("code");
        if (aims.stream().anyMatch(aim -> aim.code().equals(code))) {
            block.fault("code", "đã có chỉ tiêu mang mã \"" + code + "\"", "đặt cho mỗi chỉ tiêu một mã");
        }
        String unit = block.text("unit");
        Labels label = block.labels("label");
        String content = knownContent(block);
        Goal goal = block.map("goal").flatMap(this::goal).orElse(NO_GOAL);
        LocalDate due = block.date("due", NO_DAY);
        Measure measure = measure(block, unit);
        Citation source = block.map("source").map(documents::citation).orElseGet(() -> SourceDocuments.unknown("?"));
        boolean illustrative = block.flag("illustrative", false);
        Optional<Labels> unconfirmed = block.findLabels("unconfirmed");
        block.close();
        Supplier<Aim> aim =
                () -> new Aim(code, label, content, goal, unit, due, measure, source, illustrative, unconfirmed);
        book.attempt(block.line(), block.path(), aim).ifPresent(aims::add);
    }

    private String knownContent(YamlMap block) {
        String content = block.text("content");
        if (contents.stream().noneMatch(one -> one.code().equals(content))) {
            block.fault("content", "không có nội dung \"" + content + "\"", "ghi một mã trong phần contents");
        }
        return content;
    }

    private Optional<Goal> goal(YamlMap block) {
        List<Relation> said = new ArrayList<>();
        for (Relation relation : Relation.values()) {
            if (block.has(relation.word())) {
                said.add(relation);
            }
        }
        if (said.size() != 1) {
            book.add(
                    block.line(),
                    block.path(),
                    "mức cần đúng một trong at-least, more-than, at-most, less-than",
                    "ghi ví dụ {at-least: 80}");
            said.forEach(relation -> block.findNumber(relation.word()));
            block.close();
            return Optional.empty();
        }
        Relation relation = said.get(0);
        double value = block.number(relation.word());
        block.close();
        return book.attempt(block.line(relation.word()), block.path(), () -> new Goal(relation, value));
    }

    /** {@code by-hand}, or one of {@code {ratio: INPUT}}, {@code {sum: INPUT}}, {@code {share-of-units: INPUT, from: N}}. */
    private Measure measure(YamlMap block, String unit) {
        if (block.isWord("measure", BY_HAND)) {
            return new ByHand();
        }
        return block.map("measure").flatMap(one -> ofUnits(one, unit)).orElseGet(ByHand::new);
    }

    private Optional<Measure> ofUnits(YamlMap block, String unit) {
        Optional<String> ratio = block.findText("ratio");
        Optional<String> sum = block.findText("sum");
        Optional<String> share = block.findText("share-of-units");
        double from = share.isPresent() ? block.number("from") : Double.NaN;
        block.close();
        if (ratio.isPresent() && sum.isEmpty() && share.isEmpty()) {
            return Optional.of(new RatioOfUnits(ratio.get(), PERCENT.equals(unit) ? 100 : 1));
        }
        if (sum.isPresent() && ratio.isEmpty() && share.isEmpty()) {
            return Optional.of(new SumOfUnits(sum.get()));
        }
        if (share.isPresent() && ratio.isEmpty() && sum.isEmpty()) {
            return Optional.of(new ShareOfUnits(share.get(), from));
        }
        book.add(
                block.line(),
                block.path(),
                "cách đo cần đúng một trong ratio, sum, share-of-units",
                "ghi ví dụ {ratio: CQS.5}, hoặc by-hand");
        return Optional.empty();
    }
}
