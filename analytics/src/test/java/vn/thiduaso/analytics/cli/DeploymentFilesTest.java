package vn.thiduaso.analytics.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.rbac.Role;
import io.fabric8.kubernetes.api.model.rbac.RoleBinding;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import picocli.CommandLine;

import vn.thiduaso.analytics.job.SparkSettings;
import vn.thiduaso.ingest.cli.Console;

import static org.assertj.core.api.Assertions.assertThat;

class DeploymentFilesTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final Map<String, Class<? extends HasMetadata>> KINDS = Map.of(
            "v1 Namespace", Namespace.class,
            "v1 ServiceAccount", ServiceAccount.class,
            "v1 Service", Service.class,
            "rbac.authorization.k8s.io/v1 Role", Role.class,
            "rbac.authorization.k8s.io/v1 RoleBinding", RoleBinding.class,
            "batch/v1 Job", Job.class);

    private static final Map<String, HasMetadata> OBJECTS = new LinkedHashMap<>();

    /** Reads by Kubernetes' own kinds: a field that a kind does not have, or of another type, is a failure. */
    @BeforeAll
    static void read() throws IOException {
        ObjectMapper strict = new ObjectMapper().setAnnotationIntrospector(new JacksonAnnotationIntrospector() {
            private static final long serialVersionUID = 1L;

            @Override
            public Boolean hasAnySetter(Annotated member) {
                return false;
            }
        });
        String yaml = Files.readString(ROOT.resolve("docs/deployment/kubernetes.yaml"));
        for (Object document : new Load(LoadSettings.builder().build()).loadAllFromString(yaml)) {
            Map<?, ?> fields = (Map<?, ?>) document;
            String kind = fields.get("apiVersion") + " " + fields.get("kind");
            assertThat(KINDS).containsKey(kind);
            HasMetadata object = strict.convertValue(fields, KINDS.get(kind));
            OBJECTS.put(object.getKind(), object);
        }
    }

    @Test
    void shouldReferToWhatTheManifestItselfMakes() {
        assertThat(OBJECTS).hasSize(KINDS.size());
        String namespace = OBJECTS.get("Namespace").getMetadata().getName();
        assertThat(OBJECTS.values().stream().filter(object -> !(object instanceof Namespace)))
                .allMatch(object -> object.getMetadata().getNamespace().equals(namespace));
        String account = OBJECTS.get("ServiceAccount").getMetadata().getName();
        RoleBinding binding = (RoleBinding) OBJECTS.get("RoleBinding");
        assertThat(binding.getSubjects())
                .singleElement()
                .satisfies(subject -> assertThat(subject.getName()).isEqualTo(account));
        assertThat(binding.getRoleRef().getName())
                .isEqualTo(OBJECTS.get("Role").getMetadata().getName());
        Job job = (Job) OBJECTS.get("Job");
        assertThat(job.getSpec().getTemplate().getSpec().getServiceAccountName())
                .isEqualTo(account);
        Service service = (Service) OBJECTS.get("Service");
        assertThat(job.getSpec().getTemplate().getMetadata().getLabels())
                .containsAllEntriesOf(service.getSpec().getSelector());
        assertThat(driver().getArgs())
                .contains("spark.driver.host=%s.%s.svc"
                        .formatted(service.getMetadata().getName(), namespace))
                .contains("spark.kubernetes.namespace=" + namespace)
                .contains("spark.kubernetes.authenticate.serviceAccountName=" + account)
                .contains("spark.kubernetes.container.image=" + driver().getImage());
    }

    @Test
    void shouldAskForACommandThatIsThere() throws ClassNotFoundException {
        List<String> words = driver().getArgs();
        assertThat(Class.forName(after(words, "--class"))).isEqualTo(AnalyticsCli.class);
        assertThat(SparkSettings.isMaster(after(words, "--master"))).isTrue();
        int jar = words.indexOf(words.stream()
                .filter(word -> word.startsWith("local://"))
                .findFirst()
                .orElseThrow());
        List<String> command = new ArrayList<>(words.subList(jar + 1, words.size()));

        CommandLine.ParseResult parsed = commandLine().parseArgs(command.toArray(String[]::new));

        assertThat(parsed.subcommand().commandSpec().name()).isEqualTo("score");
    }

    @Test
    void shouldHaveTheJarsWhereTheImageHasThem() throws IOException {
        String image = Files.readString(ROOT.resolve("docs/deployment/Dockerfile"));
        Matcher copy =
                Pattern.compile("(?m)^COPY target/cluster-jars/ (/\\S+/)$").matcher(image);
        assertThat(copy.find()).isTrue();
        String folder = copy.group(1);
        assertThat(driver().getArgs()).contains("spark.executor.extraClassPath=" + folder + "*");
        assertThat(after(driver().getArgs(), "--driver-class-path")).isEqualTo(folder + "*");
        Matcher version = Pattern.compile("<spark.version>(.*)</spark.version>")
                .matcher(Files.readString(ROOT.resolve("pom.xml")));
        assertThat(version.find()).isTrue();
        assertThat(image).contains("FROM apache/spark:" + version.group(1) + "-scala2.13-java17");
    }

    @Test
    void shouldHoldNoSecret() {
        assertThat(driver().getEnv())
                .extracting(EnvVar::getName)
                .noneMatch(name -> name.contains("PASSWORD") || name.contains("KEY"));
        assertThat(driver().getEnvFrom())
                .singleElement()
                .satisfies(from -> assertThat(from.getSecretRef()).isNotNull());
    }

    @Test
    void shouldRunAsNobodyInParticular() {
        Job job = (Job) OBJECTS.get("Job");

        assertThat(job.getSpec().getTemplate().getSpec().getSecurityContext().getRunAsNonRoot())
                .isTrue();
        assertThat(driver().getSecurityContext().getAllowPrivilegeEscalation()).isFalse();
        assertThat(driver().getSecurityContext().getCapabilities().getDrop()).containsExactly("ALL");
    }

    private static Container driver() {
        Job job = (Job) OBJECTS.get("Job");
        return job.getSpec().getTemplate().getSpec().getContainers().get(0);
    }

    private static String after(List<String> words, String option) {
        return words.get(words.indexOf(option) + 1);
    }

    private static CommandLine commandLine() {
        return AnalyticsCli.commandLine(new Console(
                new PrintWriter(new StringWriter()),
                new PrintWriter(new StringWriter()),
                Map.of(),
                Clock.systemUTC(),
                false));
    }
}
