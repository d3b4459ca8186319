package vn.thiduaso.ingest.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import vn.thiduaso.datasets.lake.LakeSettings;

/** Tells a wrong {@code THIDUASO_WAREHOUSE} or {@code THIDUASO_S3_*} before anything is tried with it. */
final class WarehouseCheck {

    private static final String WAREHOUSE = "THIDUASO_WAREHOUSE";

    private WarehouseCheck() {}

    /** @throws BadRequestException with everything that is wrong; or when the store does not let these settings in */
    static void require(LakeSettings settings, Map<String, String> environment) {
        List<String> faults = faults(settings, environment);
        if (!faults.isEmpty()) {
            throw new BadRequestException(faults);
        }
        try {
            settings.reachWarehouse();
        } catch (IOException refused) {
            throw new BadRequestException(
                    ("Không mở được kho đối tượng %s: %s. Hãy kiểm tra %s và THIDUASO_S3_ENDPOINT, _REGION, _ACCESS_KEY, _SECRET_KEY, _PATH_STYLE;"
                                    + " nếu kho trả lời 403 (Access Denied), khóa phải có các quyền s3:GetObject, s3:PutObject và s3:ListBucket")
                            .formatted(settings.warehouse(), refused.getMessage(), WAREHOUSE));
        }
    }

    private static List<String> faults(LakeSettings settings, Map<String, String> environment) {
        if (settings.findLakeFolder().isPresent()) {
            return List.of();
        }
        List<String> faults = new ArrayList<>();
        if (!settings.warehouse().matches("s3://[^/]+(/[^/]+)*")) {
            faults.add("%s phải là một thư mục hoặc s3://thùng/đường_dẫn (không có / ở cuối), nhận được “%s”"
                    .formatted(WAREHOUSE, settings.warehouse()));
        }
        String endpoint = settings.store().endpoint();
        if (!endpoint.isEmpty() && !endpoint.matches("https?://[^/]+/?")) {
            faults.add("THIDUASO_S3_ENDPOINT phải có dạng https://máy:cổng, nhận được “%s”".formatted(endpoint));
        }
        if (settings.store().accessKey().isEmpty()
                != settings.store().secretKey().isEmpty()) {
            faults.add("THIDUASO_S3_ACCESS_KEY và THIDUASO_S3_SECRET_KEY phải có cả hai, hoặc không có cả hai");
        }
        String pathStyle = environment.getOrDefault("THIDUASO_S3_PATH_STYLE", "");
        if (!pathStyle.matches("(true|false)?")) {
            faults.add("THIDUASO_S3_PATH_STYLE nhận true hoặc false, nhận được “%s”".formatted(pathStyle));
        }
        return faults;
    }
}
