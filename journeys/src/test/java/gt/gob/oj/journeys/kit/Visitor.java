package gt.gob.oj.journeys.kit;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import gt.gob.oj.journeys.page.AccountPage;
import gt.gob.oj.journeys.page.AssistancePage;
import gt.gob.oj.journeys.page.HomePage;
import gt.gob.oj.journeys.page.MyIdentityPage;
import gt.gob.oj.journeys.page.ReviewDeskPage;
import gt.gob.oj.journeys.page.SampleAppPage;
import gt.gob.oj.journeys.page.SecondFactorPage;
import gt.gob.oj.journeys.page.SignInPage;
import gt.gob.oj.journeys.people.LocalPerson;
import java.util.List;

/** A person with a browser profile of their own. */
public final class Visitor {

    private final String name;
    private final BrowserContext profile;
    private final RunningStack stack;
    private final Page page;

    Visitor(String name, BrowserContext profile, RunningStack stack) {
        this.name = name;
        this.profile = profile;
        this.stack = stack;
        this.page = profile.newPage();
    }

    public Page page() {
        return page;
    }

    /** Checks the open page automatically and keeps screenshots under this name. */
    public List<String> faults(String name) {
        return new PageInspection(name, page).faults();
    }

    public HomePage opensHome() {
        page.navigate(stack.portal() + "/");
        return new HomePage(page);
    }

    /** Opens an address, for example a link in a mail. */
    public Page opens(String address) {
        page.navigate(address);
        return page;
    }

    public MyIdentityPage opensMyIdentity() {
        page.navigate(stack.portal() + "/mi-identidad");
        return new MyIdentityPage(page);
    }

    public AccountPage opensMyAccount() {
        page.navigate(stack.portal() + "/mi-perfil");
        return new AccountPage(page);
    }

    public ReviewDeskPage opensReviewDesk() {
        page.navigate(stack.portal() + "/revision");
        return new ReviewDeskPage(page);
    }

    public AssistancePage opensAssistance() {
        page.navigate(stack.portal() + "/asistencia");
        return new AssistancePage(page);
    }

    public SampleAppPage opensApp(String id) {
        page.navigate(stack.apps() + "/" + id);
        return new SampleAppPage(page);
    }

    public void signsIn(String email, String password) {
        opensHome().signIn().submit(email, password);
    }

    public void signsIn(LocalPerson person) {
        if (person.givesCodes()) {
            signsInWithCode(person.email());
        } else {
            signsIn(person.email(), LocalPerson.PASSWORD);
        }
    }

    /** Signs in with the shared password and authenticator app of the test staff. */
    public void signsInWithCode(String email) {
        signsIn(email, LocalPerson.PASSWORD);
        seesSecondFactor().submit(new AuthenticatorApp(email, LocalPerson.SECRET).code());
    }

    public SecondFactorPage seesSecondFactor() {
        return new SecondFactorPage(page);
    }

    public SignInPage seesSignIn() {
        return new SignInPage(page);
    }

    /** Removes a cookie, as when the browser was closed or a session has ended. */
    public void loses(String cookie) {
        profile.clearCookies(new BrowserContext.ClearCookiesOptions().setName(cookie));
    }

    String name() {
        return name;
    }

    BrowserContext profile() {
        return profile;
    }

    void leave() {
        profile.close();
    }
}
