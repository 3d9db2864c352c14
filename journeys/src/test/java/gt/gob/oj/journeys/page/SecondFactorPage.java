package gt.gob.oj.journeys.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** The pages that set up and ask for second factors. */
public final class SecondFactorPage {

    private final Page page;

    public SecondFactorPage(Page page) {
        this.page = page;
    }

    public void submit(String code) {
        code().fill(code);
        code().press("Enter");
    }

    public Locator code() {
        return page.locator("#otp");
    }

    public void submitRecoveryCode(String code) {
        recoveryCode().fill(code);
        recoveryCode().press("Enter");
    }

    public Locator recoveryCode() {
        return page.locator("#recoveryCodeInput");
    }

    /** Opens the list of second factors and chooses the one with this name. */
    public void takeAnotherWay(String name) {
        page.locator("#try-another-way").click();
        page.getByText(name).first().click();
    }

    /** Returns to the app that requested the sign-in. */
    public void cancel() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Cancelar"))
                .click();
    }

    public void showOtherWays() {
        page.locator("#try-another-way").click();
    }

    /** Returns the secret that the set-up page shows for typing into the app. */
    public String secret() {
        if (page.locator("#kc-totp-secret-key").count() == 0) {
            page.locator("#mode-manual").click();
        }
        return page.locator("#kc-totp-secret-key").textContent();
    }

    public Locator setUpCode() {
        return page.locator("#totp");
    }

    public void setUp(String code) {
        setUpCode().fill(code);
        page.locator("#userLabel").fill("Mi teléfono");
        page.locator("#saveTOTPBtn").click();
    }

    /** Confirms that the codes are stored and returns them in order. */
    public List<String> keepRecoveryCodes() {
        String codes = page.locator("input[name=generatedRecoveryAuthnCodes]").inputValue();
        page.locator("#kcRecoveryCodesConfirmationCheck").check();
        page.locator("#saveRecoveryAuthnCodesBtn").click();
        return List.of(codes.split(",", -1));
    }

    public void registerPasskey() {
        page.locator("#registerWebAuthn").click();
    }
}
