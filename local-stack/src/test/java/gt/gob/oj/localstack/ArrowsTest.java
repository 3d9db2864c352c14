package gt.gob.oj.localstack;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packagesOf = LocalStack.class, importOptions = DoNotIncludeTests.class)
class ArrowsTest {
    @ArchTest
    static final ArchRule process_depends_on_no_other_package = noClasses()
            .that()
            .resideInAPackage("..localstack.process..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("gt.gob.oj.localstack", "..server..", "..mail..", "..sampleapps..", "..web..");

    @ArchTest
    static final ArchRule server_depends_on_process_only = noClasses()
            .that()
            .resideInAPackage("..localstack.server..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("gt.gob.oj.localstack", "..mail..", "..sampleapps..", "..web..");

    @ArchTest
    static final ArchRule mail_and_sample_apps_do_not_depend_on_servers = noClasses()
            .that()
            .resideInAnyPackage("..mail..", "..sampleapps..", "..web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("gt.gob.oj.localstack", "..process..", "..server..");
}
