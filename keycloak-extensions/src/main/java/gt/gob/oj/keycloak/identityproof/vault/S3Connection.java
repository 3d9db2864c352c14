package gt.gob.oj.keycloak.identityproof.vault;

import java.time.Duration;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;

/** The S3 client's settings. It uses the most basic protocol features, for compatibility with stores other than S3. */
final class S3Connection {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private S3Connection() {}

    static S3Client to(VaultSettings.Bucket bucket) {
        S3ClientBuilder builder = S3Client.builder()
                .httpClient(UrlConnectionHttpClient.builder()
                        .connectionTimeout(Duration.ofSeconds(5))
                        .socketTimeout(TIMEOUT)
                        .build())
                .region(Region.of(bucket.region()))
                .credentialsProvider(credentials(bucket))
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .overrideConfiguration(o -> o.apiCallAttemptTimeout(TIMEOUT.multipliedBy(2)))
                .serviceConfiguration(
                        s -> s.pathStyleAccessEnabled(bucket.pathStyle()).chunkedEncodingEnabled(false));
        if (bucket.endpoint() != null) {
            builder.endpointOverride(bucket.endpoint());
        }
        return builder.build();
    }

    private static AwsCredentialsProvider credentials(VaultSettings.Bucket bucket) {
        VaultSettings.Credentials given = bucket.credentials();
        return given == null
                ? DefaultCredentialsProvider.builder().build()
                : StaticCredentialsProvider.create(AwsBasicCredentials.create(given.accessKey(), given.secretKey()));
    }
}
