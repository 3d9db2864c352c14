package gt.gob.oj.keycloak.identityproof;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Checks which room of the identity proof may depend on which. All rooms may use the vocabulary in the root package.
 */
@AnalyzeClasses(packages = "gt.gob.oj.keycloak.identityproof", importOptions = ImportOption.DoNotIncludeTests.class)
class IdentityProofArrowsTest {

    private static final String ROOT = "gt.gob.oj.keycloak.identityproof";

    /** Each domain room, followed by the domain rooms it may depend on. */
    private static final String[] DOMAIN = {
        "audit",
        "request: audit",
        "evidence: request audit",
        "retention: evidence request audit",
        "inspection.finding: evidence request",
        "inspection.text: inspection.finding",
        "inspection.picture: inspection.text inspection.finding evidence",
        "inspection: inspection.picture inspection.text inspection.finding evidence",
        "capture: inspection.finding evidence request audit",
        "advice: capture inspection inspection.finding inspection.text evidence request",
        "judgement: advice inspection inspection.finding request",
        "desk: judgement advice inspection.finding retention evidence request audit",
        "submission: desk capture inspection.finding evidence request",
        "statistics:",
        "own: judgement request"
    };

    @ArchTest
    static void domain_rooms_depend_only_on_the_rooms_listed_for_them(JavaClasses rooms) {
        for (String arrow : DOMAIN) {
            knowsOnly(
                            room(arrow),
                            arrow.substring(room(arrow).length())
                                    .replace(":", "")
                                    .split(" ", -1))
                    .check(rooms);
        }
    }

    @ArchTest
    static void domain_does_not_depend_on_server_libraries(JavaClasses rooms) {
        noClasses()
                .that()
                .resideInAnyPackage(Stream.concat(
                                Stream.of(ROOT), Arrays.stream(DOMAIN).map(arrow -> ROOT + "." + room(arrow)))
                        .toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.keycloak..", "jakarta.ws.rs..", "jakarta.persistence..")
                .check(rooms);
    }

    private static String room(String arrow) {
        return arrow.split(":", -1)[0];
    }

    @ArchTest
    static final ArchRule words_know_no_room = knowsOnly("");

    @ArchTest
    static final ArchRule stores_know_ports_and_no_server = noClasses()
            .that()
            .resideInAPackage(ROOT + ".store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.ws.rs..", ROOT + ".wiring..", ROOT + ".vault..", ROOT + "..rest..", ROOT + ".review..");

    @ArchTest
    static final ArchRule apis_and_pages_know_no_store = noClasses()
            .that()
            .resideInAnyPackage(ROOT + "..rest..", ROOT + ".review..", ROOT + ".capture.*..", ROOT + ".notice..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT + ".store..", ROOT + ".vault..", ROOT + ".wiring..");

    @ArchTest
    static final ArchRule only_wiring_joins_ports_to_the_vault = classes()
            .that()
            .resideInAPackage(ROOT + ".vault..")
            .should()
            .onlyHaveDependentClassesThat()
            .resideInAnyPackage(ROOT + ".vault..", ROOT + ".wiring..", ROOT + ".maintenance..");

    @ArchTest
    static final ArchRule vault_and_commands_of_operators_need_no_server = noClasses()
            .that()
            .resideInAnyPackage(ROOT + ".vault..", ROOT + ".maintenance..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.keycloak..", "jakarta..", ROOT + ".wiring..");

    @ArchTest
    static final ArchRule programs_that_inspect_need_neither_server_nor_store_nor_vault = noClasses()
            .that()
            .resideInAPackage(ROOT + ".inspection.tool..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.keycloak..", "jakarta..", ROOT + ".store..", ROOT + ".vault..", ROOT + ".desk..");

    @ArchTest
    static final ArchRule programs_are_started_in_one_place = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(ROOT + ".inspection.tool.LimitedProcess")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(ProcessBuilder.class);

    /** Within the feature, the room may depend on itself, the root package and these rooms. */
    private static ArchRule knowsOnly(String room, String... others) {
        String self = room.isEmpty() ? ROOT : ROOT + "." + room;
        String[] known = Stream.concat(
                        Stream.of(ROOT, self),
                        Arrays.stream(others).filter(o -> !o.isEmpty()).map(o -> ROOT + "." + o))
                .toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(self)
                .should()
                .onlyDependOnClassesThat(not(resideInAPackage(ROOT + "..")).or(resideInAnyPackage(known)));
    }
}
