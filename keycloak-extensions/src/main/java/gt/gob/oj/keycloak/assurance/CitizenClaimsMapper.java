package gt.gob.oj.keycloak.assurance;

import gt.gob.oj.keycloak.citizen.Citizen;
import gt.gob.oj.keycloak.citizen.CitizenDirectory;
import java.util.List;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.ProtocolMapperModel;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.provider.ProviderConfigProperty;
import org.keycloak.representations.IDToken;

/**
 * The claims {@code cui} and {@code birthdate}, one or both. No claim for a person without an entry in the directory.
 */
public final class CitizenClaimsMapper extends CitizenMapper {

    private static final String CUI = "cui";
    private static final String BIRTHDATE = "birthdate";

    /** Selects the claim; both if unset. Scopes differ, so that an app gets only what it requests. */
    private static final String WHICH = "citizen.claims";

    @Override
    void write(IDToken token, ProtocolMapperModel mapper, KeycloakSession session, RealmModel realm, UserModel user) {
        CitizenDirectory.of(session)
                .find(realm, user.getId())
                .ifPresent(citizen -> write(token, mapper.getConfig().getOrDefault(WHICH, ""), citizen));
    }

    static void write(IDToken token, String which, Citizen citizen) {
        if (!BIRTHDATE.equals(which)) {
            token.setOtherClaims(CUI, citizen.cui().digits());
        }
        if (!CUI.equals(which)) {
            token.setBirthdate(citizen.birthDate().iso());
        }
    }

    @Override
    public List<ProviderConfigProperty> getConfigProperties() {
        List<ProviderConfigProperty> properties = super.getConfigProperties();
        ProviderConfigProperty which = new ProviderConfigProperty(
                WHICH,
                "Claim",
                "The claim to write; both when empty.",
                ProviderConfigProperty.LIST_TYPE,
                "",
                "",
                CUI,
                BIRTHDATE);
        properties.add(which);
        return properties;
    }

    @Override
    public String getId() {
        return "citizen-claims-mapper";
    }

    @Override
    public String getDisplayType() {
        return "Citizen";
    }

    @Override
    public String getHelpText() {
        return "Writes the CUI and the birth date of a citizen.";
    }
}
