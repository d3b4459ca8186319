package vn.thiduaso.dashboard.indexsets;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.ApiPath;
import vn.thiduaso.dashboard.security.Needs;
import vn.thiduaso.dashboard.web.Paged;
import vn.thiduaso.scoring.Labels;
import vn.thiduaso.scoring.indexset.Citation;
import vn.thiduaso.scoring.indexset.Definition;
import vn.thiduaso.scoring.indexset.Group;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Indicator;
import vn.thiduaso.scoring.indexset.Node;

/** UC-039: index sets, for programs. */
@RestController
class IndexSetsApi {

    private static final String PATH = ApiPath.V1 + "/index-sets";

    private final IndexSetsDesk desk;

    IndexSetsApi(IndexSetsDesk desk) {
        this.desk = desk;
    }

    /** @param validTo null: in force until something else is said */
    record Head(
            String code,
            String version,
            Labels name,
            boolean illustrative,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            int indicators,
            double max) {

        static Head of(IndexSet set) {
            Definition definition = set.definition();
            return new Head(
                    set.code(),
                    set.version(),
                    definition.name(),
                    definition.illustrative(),
                    definition.valid().from(),
                    definition.valid().to().orElse(null),
                    IndexSetsDesk.indicators(set),
                    definition.root().max());
        }
    }

    /**
     * A set with its nodes in the order of its arrays.
     *
     * @param unconfirmed codes of nodes and names of settings that no source states
     */
    record Whole(Head head, List<Source> legalBasis, List<Part> nodes, List<String> unconfirmed) {}

    /** @param date null where it is not known; {@code article} and {@code address} may be empty */
    record Source(String document, @Nullable LocalDate date, String article, String address, String certainty) {

        static Source of(Citation citation) {
            return new Source(
                    citation.document(),
                    citation.date().orElse(null),
                    citation.article(),
                    citation.address(),
                    citation.certainty().name());
        }
    }

    /**
     * @param parent code; null for the root and for views
     * @param citation where its rule is written; null: where that of the nearest node above is
     * @param kind {@code group}, {@code indicator}, {@code view}
     */
    record Part(
            String code,
            @Nullable String parent,
            String kind,
            Labels label,
            double max,
            @Nullable Source citation) {}

    /** By code and version. */
    @GetMapping(PATH)
    @Needs(Action.SEE_INDEX_SETS)
    Paged<Head> list(
            @RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "" + Paged.SIZE) int size) {
        return new Paged.Asked(page, size).of(desk.all().stream().map(Head::of).toList());
    }

    @GetMapping(PATH + "/{code}/{version}")
    @Needs(Action.SEE_INDEX_SETS)
    Whole set(@PathVariable String code, @PathVariable String version) {
        IndexSet set = desk.find(code, version);
        return new Whole(
                Head.of(set),
                set.definition().legalBasis().stream().map(Source::of).toList(),
                IntStream.range(0, set.nodes().size())
                        .mapToObj(place -> part(set, place))
                        .toList(),
                set.definition().unconfirmed().stream()
                        .map(remark -> remark.at())
                        .toList());
    }

    private static Part part(IndexSet set, int place) {
        Node node = set.nodes().get(place);
        int parent = set.parent(place);
        return new Part(
                node.code(),
                parent < 0 ? null : set.nodes().get(parent).code(),
                node instanceof Group ? "group" : node instanceof Indicator ? "indicator" : "view",
                node.label(),
                node.max(),
                node.head().citation().map(Source::of).orElse(null));
    }
}
