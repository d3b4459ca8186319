package vn.thiduaso.ingest.units;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Why a code of a unit cannot stand in the address of a page: a letter in it parts addresses ({@code / \ ; %}; RFC 3986, 2.2 and 3.3), so that servers or proxies refuse it
 * even when it is written as {@code %2F}; or the code is one or two dots, which addresses leave out. Control letters are refused in every text: {@link
 * vn.thiduaso.ingest.read.UnstorableText}.
 *
 * @param message what is wrong, Vietnamese
 * @param remedy what to do, Vietnamese
 */
record UnaddressableCode(String message, String remedy) {

    static final String RULE = "unit-code";

    private static final String PARTING = "/\\;%";

    /** Empty when the code can stand in an address; a blank one is another fault. */
    static Optional<UnaddressableCode> find(String code) {
        if (code.equals(".") || code.equals("..")) {
            return Optional.of(new UnaddressableCode(
                    "Mã đơn vị “%s” chỉ có dấu chấm, không dùng được trong địa chỉ trang".formatted(code),
                    "Đặt mã có chữ hoặc số"));
        }
        OptionalInt found =
                code.chars().filter(letter -> PARTING.indexOf(letter) >= 0).findFirst();
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new UnaddressableCode(
                                "Mã đơn vị “%s” có ký tự “%c” không dùng được trong địa chỉ trang"
                                        .formatted(code, found.getAsInt()),
                                "Bỏ các ký tự / \\ ; % hoặc thay bằng dấu chấm, dấu gạch ngang; sửa mã như vậy ở mọi tệp có đơn vị này"));
    }
}
