package gt.gob.oj.journeys.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** {@code /mi-identidad}: the state of the identity proof. */
public final class MyIdentityPage {

    private final Page page;
    private final Fields fields;

    public MyIdentityPage(Page page) {
        this.page = page;
        this.fields = new Fields(page);
    }

    public IdentityProofPage verifyMyIdentity() {
        fields.link("VERIFICAR MI IDENTIDAD")
                .or(fields.button("VERIFICAR MI IDENTIDAD"))
                .first()
                .click();
        return new IdentityProofPage(page);
    }

    public IdentityProofPage correct() {
        fields.link("CORREGIR").or(fields.button("CORREGIR")).first().click();
        return new IdentityProofPage(page);
    }

    public String receiptCode() {
        return page.locator("dt:text-is(\"Código de recepción\") + dd").innerText();
    }

    public Locator says(String text) {
        return page.getByText(text).first();
    }
}
