package vn.thiduaso.datasets.lake;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How an object store that speaks S3 is reached: Amazon's, or another one by its address.
 *
 * <p>Travels with each task, so that executors open files as the driver does; whoever reads a task's bytes has these keys. Give a key that may
 * read and write under the warehouse and nothing else.
 *
 * @param endpoint {@code https://store.example.vn:9000}; empty for Amazon's own
 * @param region never empty; a part of every signature
 * @param accessKey empty: what the AWS SDK finds on each machine (environment {@code AWS_*}, role of the machine)
 * @param secretKey empty just when {@code accessKey} is
 * @param pathStyle whether the bucket stands in the path instead of the host name, which most stores but Amazon's want
 */
public record ObjectStore(String endpoint, String region, String accessKey, String secretKey, boolean pathStyle) {

    static final String ENDPOINT = "THIDUASO_S3_ENDPOINT";
    static final String REGION = "THIDUASO_S3_REGION";
    static final String ACCESS_KEY = "THIDUASO_S3_ACCESS_KEY";
    static final String SECRET_KEY = "THIDUASO_S3_SECRET_KEY";
    static final String PATH_STYLE = "THIDUASO_S3_PATH_STYLE";

    private static final String FILE_IO = "org.apache.iceberg.aws.s3.S3FileIO";

    /** By {@code THIDUASO_S3_ENDPOINT}, {@code _REGION}, {@code _ACCESS_KEY}, {@code _SECRET_KEY} and {@code _PATH_STYLE}; each may be absent. */
    static ObjectStore of(Map<String, String> environment) {
        String endpoint = LakeSettings.setting(environment, ENDPOINT, "");
        return new ObjectStore(
                endpoint,
                LakeSettings.setting(environment, REGION, "us-east-1"),
                LakeSettings.setting(environment, ACCESS_KEY, ""),
                LakeSettings.setting(environment, SECRET_KEY, ""),
                Boolean.parseBoolean(LakeSettings.setting(environment, PATH_STYLE, "" + !endpoint.isEmpty())));
    }

    /** What Iceberg's access to S3 needs. Deleting is off: what a commit of unknown outcome refers to must stay, as in a folder. */
    Map<String, String> properties() {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("io-impl", FILE_IO);
        // of all clients of the SDK the lake needs this one only, so the others need not be there
        properties.put("s3.client-factory-impl", "org.apache.iceberg.aws.s3.DefaultS3FileIOAwsClientFactory");
        properties.put("http-client.type", "urlconnection");
        properties.put("s3.delete-enabled", "false");
        properties.put("client.region", region);
        properties.put("s3.path-style-access", "" + pathStyle);
        if (!endpoint.isEmpty()) {
            properties.put("s3.endpoint", endpoint);
        }
        if (!accessKey.isEmpty()) {
            properties.put("s3.access-key-id", accessKey);
            properties.put("s3.secret-access-key", secretKey);
        }
        return properties;
    }

    /** Without the keys. */
    @Override
    public String toString() {
        return "ObjectStore[endpoint=" + endpoint + ", region=" + region + ", pathStyle=" + pathStyle + "]";
    }
}
