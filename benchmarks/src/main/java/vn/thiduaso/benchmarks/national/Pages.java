package vn.thiduaso.benchmarks.national;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/**
 * Asks a running server for pages and keeps how long each took. No page is asked for twice: what changes from round to round is in its address.
 *
 * @param address of the server
 * @param enterprises how many there are
 */
record Pages(String address, int enterprises, String set, String period) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final int ROWS = 200;

    /** Addresses of a round, by what they show. */
    private Map<String, String> addresses(int round) {
        String run = "/scores?set=" + set + "&period=" + period;
        int pages = Math.max(1, enterprises / ROWS);
        int middle = (round * 37) % pages + 1;
        int unit = (int) ((round * 7919L + 11) % enterprises);
        Map<String, String> addresses = new LinkedHashMap<>();
        addresses.put("cả nước, theo hạng", run + "&group=*&page=" + middle);
        addresses.put("một tỉnh, theo hạng", run + "&page=" + ((round * 3) % Math.max(1, pages / 34) + 1));
        addresses.put("cả nước, theo tên", run + "&group=*&sort=name&page=" + middle);
        addresses.put("cả nước, theo thay đổi", run + "&group=*&sort=change&page=" + middle);
        addresses.put("một tỉnh, theo thay đổi", run + "&sort=change&page=" + (round % 7 + 1));
        addresses.put("cả nước, theo trụ cột", run + "&group=*&sort=" + (round % 6 + 1) + "&page=" + middle);
        addresses.put("tìm một số", run + "&group=*&q=" + (unit + 1));
        addresses.put("tìm hai chữ", run + "&group=*&q=phu+tan+" + round % 10);
        addresses.put("tìm chữ có ở mọi tên", run + "&group=*&q=minh+hoa+" + (char) ('a' + round % 26));
        addresses.put("hồ sơ đơn vị", "/units/" + Country.enterprise(unit) + "?set=" + set + "&period=" + period);
        addresses.put("giải thích", "/explain/" + Country.enterprise(unit) + "/1.1?set=" + set + "&period=" + period);
        return addresses;
    }

    /** Times by what was shown, in seconds; a page that did not answer 200 is named by its address. */
    record Times(Map<String, List<Double>> seconds, List<String> refused) {

        int pages() {
            return seconds.values().stream().mapToInt(List::size).sum();
        }

        void print(PrintWriter out, String title) {
            out.printf("%-34s %9s %9s %9s %9s%n", title, "lượt", "trung vị", "95%", "lâu nhất");
            seconds.forEach((what, times) -> {
                double[] sorted =
                        times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
                out.printf(
                        "%-34s %9d %8.0fms %7.0fms %7.0fms%n",
                        what,
                        sorted.length,
                        sorted[(sorted.length - 1) / 2] * 1e3,
                        sorted[(int) Math.ceil(sorted.length * 0.95) - 1] * 1e3,
                        sorted[sorted.length - 1] * 1e3);
            });
            out.println("không trả lời 200: "
                    + (refused.isEmpty() ? "0" : refused.stream().limit(5).collect(Collectors.joining(" "))));
            out.flush();
        }
    }

    /** Round after round for as long as asked; at least one. */
    Times ask(int firstRound, BooleanSupplier goOn) {
        Times times = new Times(new LinkedHashMap<>(), new ArrayList<>());
        int round = firstRound;
        do {
            addresses(round++).forEach((what, page) -> {
                long began = System.nanoTime();
                int status = status(page);
                times.seconds().computeIfAbsent(what, name -> new ArrayList<>()).add((System.nanoTime() - began) / 1e9);
                if (status != 200) {
                    times.refused().add(status + " " + page);
                }
            });
        } while (goOn.getAsBoolean());
        return times;
    }

    private int status(String page) {
        try {
            URI uri = URI.create(address.replaceFirst("/$", "") + page);
            return CLIENT.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString())
                    .statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(page, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
