package gt.gob.oj.keycloak;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Checks the dependencies between rooms as described in docs/architecture.md. */
@AnalyzeClasses(packages = "gt.gob.oj.keycloak", importOptions = ImportOption.DoNotIncludeTests.class)
class ArrowsTest {

    private static final String ROOT = "gt.gob.oj.keycloak";

    @ArchTest
    static final ArchRule citizenKnowsNobody = knowsOnly("citizen..");

    @ArchTest
    static final ArchRule databaseKnowsNobody = knowsOnly("database..");

    @ArchTest
    static final ArchRule queueKnowsNobody = knowsOnly("queue..");

    @ArchTest
    static final ArchRule formKnowsNobody = knowsOnly("form..");

    @ArchTest
    static final ArchRule headersKnowFormsAndTheConsole = knowsOnly("headers..", "form", "administration.console");

    @ArchTest
    static final ArchRule clientsKnowsRest = knowsOnly("clients..", "rest");

    @ArchTest
    static final ArchRule captchaKnowsNobody = knowsOnly("captcha..");

    @ArchTest
    static final ArchRule transportKnowsNobody = knowsOnly("transport..");

    @ArchTest
    static final ArchRule restKnowsNobody = knowsOnly("rest..");

    @ArchTest
    static final ArchRule logoutKnowsNobody = knowsOnly("logout..");

    @ArchTest
    static final ArchRule mailKnowsNobody = knowsOnly("mail..");

    @ArchTest
    static final ArchRule onlyMailUsesTheTransmission = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".mail")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("gt.gob.oj.mail..");

    @ArchTest
    static final ArchRule registrationKnowsCitizenCaptchaMailCapeAndClients = knowsOnly(
            "registration..",
            "clients",
            "form",
            "citizen",
            "captcha",
            "mail",
            "password",
            "cape",
            "cape.storage",
            "cape.firstpassword");

    @ArchTest
    static final ArchRule passwordKnowsCitizen = knowsOnly("password..", "citizen");

    @ArchTest
    static final ArchRule accountKnowsCitizenMailAndIdentityProof = knowsOnly(
            "account..", "rest", "citizen", "mail", "identityproof", "identityproof.request", "identityproof.wiring");

    @ArchTest
    static final ArchRule capeKnowsCitizenPasswordAndMail = knowsOnly("cape..", "rest", "citizen", "password", "mail");

    @ArchTest
    static final ArchRule signinKnowsCaptchaMailCapeAndCitizen = knowsOnly(
            "signin..", "form", "captcha", "logout", "mail", "cape", "cape.storage", "cape.firstpassword", "citizen");

    @ArchTest
    static final ArchRule assuranceKnowsCitizenAndTheWiringOfIdentityProof =
            knowsOnly("assurance..", "citizen", "identityproof", "identityproof.request", "identityproof.wiring");

    @ArchTest
    static final ArchRule identityProofKnowsCitizenFormAndMail =
            knowsOnly("identityproof..", "rest", "citizen", "form", "mail");

    @ArchTest
    static final ArchRule administrationKnowsCitizensTheirRequestsAndTheAuditLog = knowsOnly(
            "administration..",
            "rest",
            "logout",
            "citizen",
            "identityproof",
            "identityproof.audit",
            "identityproof.request",
            "identityproof.wiring");

    @ArchTest
    static final ArchRule statusKnowsWhatItWatches =
            knowsOnly("status..", "rest", "mail.backlog", "cape.storage", "identityproof.wiring");

    @ArchTest
    static final ArchRule theRulesOfCapeKnowCitizenAlone = knowsOnly("cape", "citizen");

    @ArchTest
    static final ArchRule theRulesAndFormatsOfCapeKnowNoServer = noClasses()
            .that()
            .resideInAnyPackage(ROOT + ".cape", ROOT + ".cape.format..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.keycloak..", "jakarta..", "java.sql..", "javax.sql..");

    @ArchTest
    static final ArchRule formatsKnowTheirPort = knowsOnly("cape.format..", "cape");

    @ArchTest
    static final ArchRule theSourceOfCapeKnowsThePortAndCitizen = knowsOnly("cape.source..", "cape", "citizen");

    @ArchTest
    static final ArchRule theSourceOfCapeKnowsNoServer = noClasses()
            .that()
            .resideInAPackage(ROOT + ".cape.source..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.keycloak..");

    @ArchTest
    static final ArchRule lookupKnowsThePort = knowsOnly("cape.lookup..", "cape", "citizen");

    @ArchTest
    static final ArchRule casesKnowTheRules = knowsOnly("cape.cases..", "cape");

    @ArchTest
    static final ArchRule progressKnowsThePort = knowsOnly("cape.progress..", "cape");

    @ArchTest
    static final ArchRule importedPasswordsKnowProgress =
            knowsOnly("cape.imported..", "cape", "cape.progress", "password");

    @ArchTest
    static final ArchRule migrationKnowsWhatItWrites = knowsOnly(
            "cape.migration..",
            "cape",
            "cape.lookup",
            "cape.cases",
            "cape.progress",
            "cape.imported",
            "citizen",
            "password");

    @ArchTest
    static final ArchRule storageKnowsLookupAndMigration =
            knowsOnly("cape.storage..", "cape", "cape.lookup", "cape.migration", "citizen");

    @ArchTest
    static final ArchRule firstPasswordKnowsStorage =
            knowsOnly("cape.firstpassword..", "cape", "cape.lookup", "cape.storage", "password");

    @ArchTest
    static final ArchRule theDeskOfCapeKnowsCasesProgressAndStorage =
            knowsOnly("cape.desk..", "cape", "cape.cases", "cape.progress", "cape.storage", "citizen", "mail", "rest");

    @ArchTest
    static final ArchRule theImportOfCapeKnowsImportedPasswords =
            knowsOnly("cape.bulk..", "cape", "cape.imported", "citizen");

    @ArchTest
    static final ArchRule noRoomsInACircle =
            slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule noPackagesInACircle =
            slices().matching(ROOT + ".(**)").should().beFreeOfCycles();

    /** Within the project, a room may depend on itself, the root package, database, queue and these packages. */
    private static ArchRule knowsOnly(String room, String... others) {
        DescribedPredicate<JavaClass> foreign = JavaClass.Predicates.resideInAPackage(ROOT + ".*..")
                .and(not(JavaClass.Predicates.resideInAnyPackage(
                        ROOT + "." + room, ROOT + ".database", ROOT + ".queue")));
        for (String other : others) {
            foreign = foreign.and(not(JavaClass.Predicates.resideInAPackage(ROOT + "." + other)));
        }
        return classes()
                .that()
                .resideInAPackage(ROOT + "." + room)
                .should()
                .onlyDependOnClassesThat(not(foreign))
                .allowEmptyShould(true);
    }

    private static DescribedPredicate<JavaClass> not(DescribedPredicate<JavaClass> predicate) {
        return DescribedPredicate.not(predicate);
    }
}
