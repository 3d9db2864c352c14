package gt.gob.oj.mail;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The module must work in both servers, so it uses neither. */
@AnalyzeClasses(packages = "gt.gob.oj.mail", importOptions = ImportOption.DoNotIncludeTests.class)
class ArrowsTest {

    @ArchTest
    static final ArchRule depends_on_the_mail_library_only = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "gt.gob.oj.mail",
                    "java..",
                    "javax.net",
                    "jakarta.mail..",
                    "org.eclipse.angus.mail..",
                    "org.jspecify.annotations");
}
