package gt.gob.oj.portal;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.util.stream.Stream;

@AnalyzeClasses(packages = "gt.gob.oj.portal", importOptions = ImportOption.DoNotIncludeTests.class)
class ArrowsTest {
    private static final String PORTAL = "gt.gob.oj.portal..";

    @ArchTest
    static final ArchRule page_imports_nothing_else_of_the_portal = only("page");

    @ArchTest
    static final ArchRule schedule_imports_nothing_else_of_the_portal = only("schedule");

    @ArchTest
    static final ArchRule signin_imports_page_and_schedule_only = only("signin", "page", "schedule");

    @ArchTest
    static final ArchRule search_imports_page_schedule_and_signin_only = only("search", "page", "schedule", "signin");

    @ArchTest
    static final ArchRule identityserver_imports_signin_and_page_only = only("identityserver", "signin", "page");

    private static ArchRule only(String room, String... others) {
        return noClasses()
                .that()
                .resideInAPackage("gt.gob.oj.portal." + room + "..")
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "lie in another room",
                        other -> other.getPackageName().startsWith("gt.gob.oj.portal.")
                                && Stream.concat(Stream.of(room), Stream.of(others))
                                        .noneMatch(known -> (other.getPackageName() + ".")
                                                .startsWith("gt.gob.oj.portal." + known + "."))));
    }

    @ArchTest
    static final ArchRule features_do_not_import_each_other = SlicesRuleDefinition.slices()
            .matching("gt.gob.oj.portal.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(
                    com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage(PORTAL),
                    com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage(
                            "gt.gob.oj.portal.page..",
                            "gt.gob.oj.portal.schedule..",
                            "gt.gob.oj.portal.search..",
                            "gt.gob.oj.portal.signin..",
                            "gt.gob.oj.portal.identityserver.."));

    @ArchTest
    static final ArchRule packages_have_no_cycles = SlicesRuleDefinition.slices()
            .matching("gt.gob.oj.portal.(**)")
            .should()
            .beFreeOfCycles();

    @ArchTest
    static final ArchRule only_identityserver_holds_the_callers_token = noClasses()
            .that()
            .resideOutsideOfPackages("gt.gob.oj.portal.signin..", "gt.gob.oj.portal.identityserver..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("gt.gob.oj.portal.signin.CallerToken");

    @ArchTest
    static final ArchRule only_identityserver_uses_the_http_client_library = noClasses()
            .that()
            .resideOutsideOfPackage("gt.gob.oj.portal.identityserver..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jboss.resteasy..", "com.fasterxml.jackson.databind..", "java.net.http..");

    @ArchTest
    static final ArchRule only_signin_uses_the_openid_connect_library = noClasses()
            .that()
            .resideOutsideOfPackage("gt.gob.oj.portal.signin..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.nimbusds..");

    @ArchTest
    static final ArchRule only_assistance_uses_the_mail_transmission = noClasses()
            .that()
            .resideOutsideOfPackage("gt.gob.oj.portal.assistance..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("gt.gob.oj.mail..");

    @ArchTest
    static final ArchRule only_assistance_uses_the_leased_queue = noClasses()
            .that()
            .resideOutsideOfPackage("gt.gob.oj.portal.assistance..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("gt.gob.oj.queue..");

    @ArchTest
    static final ArchRule resources_tell_their_name = classes()
            .that()
            .areAnnotatedWith(Path.class)
            .should()
            .haveSimpleNameEndingWith("Resource")
            .andShould()
            .notBeAnnotatedWith(Provider.class);
}
