package vn.thiduaso.ingest.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;

/** A part that may not unpack to more than the directory of its file states: the limits were held against that. */
final class StatedSize extends FilterInputStream {

    private final String part;
    private long left;

    StatedSize(ZipEntry entry, InputStream part) {
        super(part);
        this.part = entry.getName();
        left = entry.getSize();
    }

    @Override
    public int read() throws IOException {
        int letter = in.read();
        count(letter < 0 ? 0 : 1);
        return letter;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int got = in.read(into, from, length);
        count(Math.max(0, got));
        return got;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(int got) {
        left -= got;
        if (left < 0) {
            throw new UnreadableFileException(
                    "file-broken",
                    "Tệp khai sai kích thước: một phần của nó (%s) nở ra lớn hơn mức ghi trong tệp"
                            .formatted(PackedDirectory.shown(part)),
                    "Lưu lại (bảng tính) hoặc nén lại (tệp ZIP) thành tệp mới từ bản gốc rồi gửi; nếu không tự tạo tệp này thì không mở nó");
        }
    }
}
